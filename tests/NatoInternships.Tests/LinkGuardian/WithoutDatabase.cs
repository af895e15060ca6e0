using Microsoft.Extensions.DependencyInjection;
using NatoInternships.LinkGuardian;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Tests.LinkGuardian;

/// <summary>The database goes away while the guardian is about.</summary>
public sealed class WithoutDatabase : IDisposable
{
    private readonly OutageSite _site = new();

    [Fact]
    public async Task The_guard_starts_nothing_while_the_database_is_away()
    {
        var (guard, run) = (
            _site.Services.GetRequiredService<LinkGuard>(),
            _site.Services.GetRequiredService<LinkRun>()
        );
        _site.Fault = OutageSite.Away;
        // It finds out itself, before the watch has, and after.
        await guard.LookAsync(CancellationToken.None);
        Assert.True(run.Ended.IsCompletedSuccessfully);
        await _site.LookAsync();
        await guard.LookAsync(CancellationToken.None);
        Assert.Null(run.Progress);
    }

    [Fact]
    public async Task A_run_then_breaks_off_and_another_may_start()
    {
        var run = _site.Services.GetRequiredService<LinkRun>();
        _site.Fault = OutageSite.Away;
        Assert.True(run.TryStart(DateTime.MinValue));
        await run.Ended;
        Assert.Null(run.Progress);
        Assert.True(run.TryStart(DateTime.MinValue));
        await run.Ended;
    }

    public void Dispose() => _site.Dispose();
}
