using Microsoft.EntityFrameworkCore;

namespace NatoInternships.Database;

/// <summary>
/// Writes what may be missed, such as who is at which page: whoever only reads waits for no lock, and sees no fault.
/// </summary>
public sealed partial class BestEffort(TimeProvider clock, ILogger<BestEffort> logger)
{
    // The shortest that both providers know.
    private const int Seconds = 1;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private long _pausedUntil;

    /// <summary>Tries to write; after a failure nobody tries for a while.</summary>
    public async Task TryAsync(CatalogueContext context, Func<Task> write)
    {
        if (clock.GetUtcNow().Ticks < Volatile.Read(ref _pausedUntil))
            return;
        var patience = context.Database.GetCommandTimeout();
        context.Database.SetCommandTimeout(Seconds);
        try
        {
            await write();
        }
        catch (Exception fault) when (fault.IsDatabaseAway())
        {
            Volatile.Write(ref _pausedUntil, (clock.GetUtcNow() + Pause).Ticks);
            Missed(fault);
        }
        finally
        {
            context.Database.SetCommandTimeout(patience);
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "What may be missed was not written; nobody tries again for a while")]
    private partial void Missed(Exception fault);
}
