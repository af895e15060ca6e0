using System.Net;
using NatoInternships.Addresses;
using NatoInternships.Admin.Review;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;
using NatoInternships.Tests.Admin.Bulk;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>The timetable does in earnest what was foreseen, and raises the version for what it did alone.</summary>
public sealed class DueOnTime : IDisposable
{
    private static readonly DateTime Tomorrow = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    private readonly DeskSite _site = new();

    [Theory]
    [InlineData("a-unit", "z-body")]
    [InlineData("z-unit", "a-body")]
    public async Task A_body_comes_before_its_unit_and_leaves_after_it_at_the_same_instant(string unit, string body)
    {
        await AddAsync(body, Body(body));
        await AddAsync(unit, Unit(unit, body));
        await PlanAsync(unit, (entry, act) => entry.SchedulePublication(1, Tomorrow, act));
        await PlanAsync(body, (entry, act) => entry.SchedulePublication(1, Tomorrow, act));
        await AssertForeseenAsync();
        await GoToAsync(Tomorrow);
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync($"/en/units/{unit}")).Status);
        foreach (var key in new[] { unit, body })
            await PlanAsync(key, (entry, act) => entry.ScheduleWithdrawal(Tomorrow.AddDays(1), act));
        await AssertForeseenAsync();
        await GoToAsync(Tomorrow.AddDays(1));
        Assert.Equal(HttpStatusCode.Gone, (await _site.PublicAsync($"/en/units/{unit}")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await _site.PublicAsync($"/en/bodies/{body}")).Status);
    }

    [Fact]
    public async Task Of_two_plans_for_one_address_at_one_instant_the_first_key_gets_it_as_foreseen()
    {
        foreach (var key in new[] { "z-unit", "a-unit" })
        {
            await AddAsync(key, Unit("wanted", "international-staff"));
            await PlanAsync(key, (entry, act) => entry.SchedulePublication(1, Tomorrow, act));
        }

        var foreseen = await ForeseenAsync();
        Assert.Equal(["a-unit", "z-unit"], foreseen.Select(plan => plan.Change.Key));
        Assert.Equal([null, Refusal.NotReady], foreseen.Select(plan => plan.Refusal));
        await GoToAsync(Tomorrow);
        Assert.Equal(
            (1, null),
            ((await _site.EntryAsync("a-unit")).Live?.Number, (await _site.EntryAsync("z-unit")).Live?.Number)
        );
    }

    [Fact]
    public async Task The_version_rises_once_for_what_is_done_by_two_nodes_at_once()
    {
        await AddAsync("a-unit", Unit("a-unit", "international-staff"));
        await PlanAsync("a-unit", (entry, act) => entry.SchedulePublication(1, Tomorrow, act));
        var before = await VersionAsync();
        _site.Clock.AdjustTime(new DateTimeOffset(Tomorrow));
        await Task.WhenAll(_site.WithTimetableAsync(), _site.WithTimetableAsync(), _site.WithTimetableAsync());
        Assert.Equal(before + 1, await VersionAsync());
        Assert.Equal(
            1,
            (await _site.EntryAsync("a-unit")).Milestones.Count(passed => passed.Kind == MilestoneKind.Published)
        );
    }

    [Fact]
    public async Task The_version_stays_where_a_plan_was_only_taken_off_the_timetable()
    {
        await PlanAsync("international-staff", (entry, act) => entry.ScheduleWithdrawal(Tomorrow, act));
        var before = await VersionAsync();
        await GoToAsync(Tomorrow);
        Assert.Null((await _site.EntryAsync("international-staff")).WithdrawAt);
        Assert.Equal(before, await VersionAsync());
    }

    [Fact]
    public async Task The_version_stays_where_an_editor_changed_nothing_public()
    {
        using var author = await _site.JoinAsync();
        var before = await VersionAsync();
        await author.FormAsync("legal-advisor", "submit", ("en.lead", "Anew."));
        Assert.Equal(before, await VersionAsync());
    }

    public void Dispose() => _site.Dispose();

    private static UnitContent Body(string address) => Unit(address, "") with { Kind = UnitKind.Body, Parent = null };

    private static UnitContent Unit(string address, string parent) =>
        NatoInternships.Tests.Publishing.Samples.Unit(address, "A name", "A text.") with
        {
            Parent = parent,
        };

    private Task AddAsync(string key, UnitContent content) => _site.AddAsync(key, content, published: false);

    private Task PlanAsync(string key, Action<Unit, Act> plan) => _site.EditAsync(key, plan);

    private Task<IReadOnlyList<Foreseen>> ForeseenAsync() =>
        _site.WithAsync<Forecast, IReadOnlyList<Foreseen>>(forecast =>
            forecast.UntilAsync(DateTime.MaxValue, CancellationToken.None)
        );

    private async Task AssertForeseenAsync() => Assert.All(await ForeseenAsync(), plan => Assert.Null(plan.Refusal));

    private Task<long> VersionAsync() =>
        _site.WithAsync<CatalogueContext, long>(context => context.VersionAsync(CancellationToken.None));

    private async Task GoToAsync(DateTime at)
    {
        _site.Clock.AdjustTime(new DateTimeOffset(at));
        await _site.WithTimetableAsync();
    }
}
