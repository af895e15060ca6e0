using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NatoInternships.Database;

/// <summary>
/// Tries again after passing faults of SQL Server, but not for longer than somebody waits for a page: the framework's
/// own retries go on for half a minute.
/// </summary>
public sealed class BriefRetries(ExecutionStrategyDependencies dependencies, int count)
    : SqlServerRetryingExecutionStrategy(dependencies, count, LongestDelay, errorNumbersToAdd: null)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LastStart = TimeSpan.FromSeconds(2);

    private long _start;

    protected override void OnFirstExecution()
    {
        base.OnFirstExecution();
        _start = Stopwatch.GetTimestamp();
    }

    protected override TimeSpan? GetNextDelay(Exception lastException) =>
        base.GetNextDelay(lastException) is { } delay && Stopwatch.GetElapsedTime(_start) + delay < LastStart
            ? delay
            : null;
}
