using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.LinkGuardian;

/// <summary>
/// Visits the links of the catalogue, a few hosts at a time. One run goes on at once on a node; the runs of several
/// nodes share the work, since each leaves out what another has visited meanwhile.
/// </summary>
public sealed partial class LinkRun(
    IServiceScopeFactory scopes,
    LinkVisits visits,
    TimeProvider clock,
    ILogger<LinkRun> logger
) : IDisposable
{
    private const int HostsAtOnce = 4;

    private readonly Lock _gate = new();

    // Never disposed: it holds no timer, and a stop may come when the run has just ended.
    private CancellationTokenSource? _stop;
    private int _done;
    private int _total;

    /// <summary>How far the run is; null while none goes on.</summary>
    public LinkProgress? Progress =>
        Volatile.Read(ref _stop) is null ? null : new LinkProgress(Volatile.Read(ref _done), Volatile.Read(ref _total));

    /// <summary>When somebody last stopped a run (UTC).</summary>
    public DateTime? StoppedAt { get; private set; }

    /// <summary>Done when no run goes on; it never fails.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    /// <summary>Starts a run over all links that were not visited since an instant (UTC).</summary>
    /// <returns>False where one goes on already.</returns>
    public bool TryStart(DateTime since)
    {
        lock (_gate)
        {
            if (_stop is not null)
                return false;
            var stop = _stop = new CancellationTokenSource();
            (_done, _total) = (0, 0);
            Ended = Task.Run(() => RunAsync(since, stop.Token));
            return true;
        }
    }

    /// <summary>Ends the run, if one goes on. What it found so far is kept.</summary>
    public async Task StopAsync()
    {
        if (Volatile.Read(ref _stop) is not { } stop)
            return;
        StoppedAt = clock.GetUtcNow().UtcDateTime;
        await stop.CancelAsync();
        await Ended;
    }

    /// <summary>Calls the run off where the host goes away without having been stopped.</summary>
    public void Dispose() => Volatile.Read(ref _stop)?.Cancel();

    private async Task RunAsync(DateTime since, CancellationToken stop)
    {
        try
        {
            var links = await WithBookAsync(book => book.FindAsync(stop));
            Volatile.Write(ref _total, links.Count);
            var hosts = links.Keys.GroupBy(url => new Uri(url).Host, StringComparer.OrdinalIgnoreCase);
            await Parallel.ForEachAsync(
                hosts,
                new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = stop },
                async (host, cancel) =>
                {
                    foreach (var url in host)
                        await CheckAsync(url, since, cancel);
                }
            );
            await WithBookAsync(async book =>
            {
                await book.ForgetAsync(links.Keys, stop);
                return true;
            });
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Stopped(_done, _total);
        }
        catch (Exception fault)
        {
            BrokenOff(fault);
        }
        finally
        {
            Volatile.Write(ref _stop, null);
        }
    }

    private async Task CheckAsync(string url, DateTime since, CancellationToken cancel)
    {
        if (!await WithBookAsync(book => book.IsFreshAsync(url, since, cancel)))
        {
            var visit = await visits.VisitAsync(new Uri(url), cancel);
            await WriteAsync(url, visit, cancel);
        }

        Interlocked.Increment(ref _done);
    }

    private async Task WriteAsync(string url, LinkVisit visit, CancellationToken cancel)
    {
        try
        {
            await WithBookAsync(async book =>
            {
                await book.WriteAsync(url, visit, cancel);
                return true;
            });
        }
        catch (DbUpdateException fault) when (fault.IsConflict())
        {
            // Another node wrote its visit in the same moment; one of the two is enough.
        }
    }

    private async Task<T> WithBookAsync<T>(Func<LinkBook, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<LinkBook>());
    }

    [LoggerMessage(1, LogLevel.Information, "The run over the links was stopped after {Done} of {Total}")]
    private partial void Stopped(int done, int total);

    [LoggerMessage(2, LogLevel.Error, "The run over the links broke off; it is tried again later")]
    private partial void BrokenOff(Exception fault);
}

public sealed record LinkProgress(int Done, int Total);
