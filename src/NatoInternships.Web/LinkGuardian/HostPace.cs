using System.Collections.Concurrent;

namespace NatoInternships.LinkGuardian;

/// <summary>Good manners: a host gets one request at a time, and a pause before the next.</summary>
public sealed class HostPace(TimeProvider clock)
{
    public static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Turn> _turns = new(StringComparer.OrdinalIgnoreCase);

    public TimeSpan Pause { get; init; } = UsualPause;

    /// <summary>Asks something of a host when it is its turn.</summary>
    public async Task<T> AskAsync<T>(string host, Func<Task<T>> ask, CancellationToken cancel)
    {
        var turn = _turns.GetOrAdd(host, _ => new Turn());
        await turn.Gate.WaitAsync(cancel);
        try
        {
            if (turn.Next - clock.GetUtcNow() is { Ticks: > 0 } wait)
                await Task.Delay(wait, clock, cancel);
            return await ask();
        }
        finally
        {
            turn.Next = clock.GetUtcNow() + Pause;
            turn.Gate.Release();
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public DateTimeOffset Next { get; set; }
    }
}
