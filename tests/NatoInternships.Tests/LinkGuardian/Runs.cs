using NatoInternships.LinkGuardian;
using NatoInternships.Tests.Publishing;
using Samples = NatoInternships.Tests.Publishing.Samples;

namespace NatoInternships.Tests.LinkGuardian;

/// <summary>Runs over all links: when they start, how they go, how they end.</summary>
public sealed class Runs : IDisposable
{
    private readonly LinkSite _site = new();

    [Fact]
    public async Task One_run_goes_on_at_once_with_four_hosts_at_most()
    {
        Assert.True(_site.Run.TryStart(_site.Now));
        Assert.False(_site.Run.TryStart(_site.Now));
        await _site.Busy;
        Assert.Equal(new LinkProgress(0, (await _site.LinksAsync()).Count), _site.Run.Progress);
        Assert.Equal(4, _site.Asked);
        await _site.Run.StopAsync();
    }

    [Fact]
    public async Task A_run_that_is_stopped_keeps_quiet_and_another_may_start()
    {
        _site.Run.TryStart(_site.Now);
        await _site.Busy;
        await _site.Run.StopAsync();
        Assert.Null(_site.Run.Progress);
        Assert.Equal(_site.Now, _site.Run.StoppedAt);
        Assert.Empty(await _site.ChecksAsync());
        Assert.True(_site.Run.TryStart(_site.Now));
    }

    [Fact]
    public async Task To_stop_what_is_over_or_thrown_away_is_no_fault()
    {
        var run = _site.Run;
        await run.StopAsync();
        Assert.Null(run.StoppedAt);
        run.TryStart(_site.Now);
        await _site.Busy;
        _site.Dispose();
        await run.Ended;
        await run.StopAsync();
        run.Dispose();
        Assert.Null(run.Progress);
    }

    [Fact]
    public async Task A_run_writes_down_every_link_and_forgets_what_stands_nowhere()
    {
        await _site.WriteAsync("https://nowhere.example/", new LinkVisit(200, null));
        _site.Run.TryStart(_site.Now);
        await _site.FinishAsync();
        var checks = await _site.ChecksAsync();
        Assert.Equal(
            (await _site.LinksAsync()).Order(StringComparer.Ordinal),
            checks.Select(check => check.Url).Order(StringComparer.Ordinal)
        );
        Assert.All(
            checks,
            check =>
                Assert.Equal(
                    (LinkProblem.Unreachable, 1, check.CheckedAt),
                    (check.Problem, check.Failures, check.FirstFailedAt)
                )
        );
    }

    [Fact]
    public async Task What_another_node_has_visited_meanwhile_is_left_out()
    {
        foreach (var url in await _site.LinksAsync())
            await _site.WriteAsync(url, new LinkVisit(200, null));
        _site.Run.TryStart(_site.Now.AddHours(-24));
        await _site.Run.Ended;
        Assert.Equal(0, _site.Asked);
    }

    [Fact]
    public async Task The_guard_starts_a_run_when_a_link_is_new_or_its_check_is_old()
    {
        foreach (var url in await _site.LinksAsync())
            await _site.WriteAsync(url, new LinkVisit(200, null));
        await _site.Guard.LookAsync(CancellationToken.None);
        Assert.Null(_site.Run.Progress);

        await _site.AddAsync(
            "a-draft",
            Samples.Unit(address: "a-draft", summary: "[new](https://new.example/)"),
            published: false
        );
        await _site.Guard.LookAsync(CancellationToken.None);
        await _site.FinishAsync();
        // Nobody answers HEAD there, nor GET.
        Assert.Equal(2, _site.Asked);

        _site.Later(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));
        await _site.Guard.LookAsync(CancellationToken.None);
        Assert.NotNull(_site.Run.Progress);
    }

    [Fact]
    public async Task After_somebody_stopped_a_run_the_guard_waits_as_long_as_between_two()
    {
        _site.Run.TryStart(_site.Now);
        await _site.Run.StopAsync();
        await _site.Guard.LookAsync(CancellationToken.None);
        Assert.Null(_site.Run.Progress);
        _site.Later(TimeSpan.FromHours(24));
        await _site.Guard.LookAsync(CancellationToken.None);
        Assert.NotNull(_site.Run.Progress);
    }

    [Fact]
    public async Task What_is_withdrawn_leads_nowhere_and_a_draft_beside_what_is_live_counts()
    {
        await _site.AddAsync("a-unit", Samples.Unit(summary: "[a](https://live.example/)"));
        await _site.EditAsync<NatoInternships.Catalogue.Unit>(
            "a-unit",
            (unit, act) => unit.Revise(Samples.Unit(summary: "[a](https://draft.example/)"), act)
        );
        Assert.Superset(
            new HashSet<string> { "https://live.example/", "https://draft.example/" },
            (await _site.LinksAsync()).ToHashSet()
        );
        await _site.EditAsync<NatoInternships.Catalogue.Unit>("a-unit", (unit, act) => unit.Withdraw(act));
        Assert.DoesNotContain(
            await _site.LinksAsync(),
            url =>
                url.Contains("live.example", StringComparison.Ordinal)
                || url.Contains("draft.example", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_stops_nothing()
    {
        await _site.AddAsync("a-unit", Samples.Unit(summary: "[a](https://live.example/)"));
        await _site.DamageAsync(
            $"UPDATE Revisions SET Document = 'no JSON' WHERE EntryId = (SELECT Id FROM Entries WHERE Key = 'a-unit')"
        );
        Assert.DoesNotContain("https://live.example/", await _site.LinksAsync());
    }

    public void Dispose() => _site.Dispose();
}
