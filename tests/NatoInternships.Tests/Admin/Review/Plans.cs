using System.Net;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>What may be put on the timetable. Today is 23 November 2026.</summary>
public sealed class Plans(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "office-of-tests";
    private const string Other = "office-of-more-tests";

    private const string Failed = "could not be published on its day";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task The_withdrawal_of_a_body_with_public_units_is_not_planned()
    {
        using var publisher = await _site.PublisherAsync();
        var page = await publisher.PlanAsync("international-military-staff", "schedule-withdrawal", "2026-12-01");
        Assert.Contains("Public units belong to this body", page.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-24", "09:00")]
    [InlineData("2026-11-24", "08:59")]
    public async Task Nothing_is_withdrawn_before_it_is_public(string day, string time)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await publisher.PlanAsync(Key, "schedule", "2026-11-24");
        Assert.Contains(
            "before it is public",
            (await publisher.PlanAsync(Key, "schedule-withdrawal", day, time)).Problem,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "It is on the timetable",
            (await publisher.PlanAsync(Key, "schedule-withdrawal", "2026-11-25")).Notice
        );
        Assert.Contains(
            "before it is public",
            (await publisher.PlanAsync(Key, "schedule", "2026-11-26")).Problem,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-25", true)]
    [InlineData("2026-11-23", false)]
    public async Task The_second_plan_for_an_address_is_refused_unless_it_comes_first(string day, bool isRefused)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await author.WriteUnitAsync("Office of more tests", Other);
        await author.EditAsync(Other, ("en.address", Key));
        Assert.Equal("It is on the timetable", (await publisher.PlanAsync(Key, "schedule", "2026-11-24")).Notice);
        var page = await publisher.PlanAsync(Other, "schedule", day, "23:00");
        Assert.Equal(isRefused, page.Problem.Contains("it takes the same address", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task A_plan_of_the_same_entry_does_not_hinder_its_change()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await publisher.PlanAsync(Key, "schedule", "2026-11-24");
        Assert.Equal("It is on the timetable", (await publisher.PlanAsync(Key, "schedule", "2026-11-25")).Notice);
    }

    [Theory]
    [InlineData("schedule", "2100-01-01")]
    [InlineData("schedule-withdrawal", "9999-12-31")]
    public async Task Nothing_is_planned_for_longer_than_the_site_can_be_foreseen(string action, string day)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.EditAsync("legal-advisor", ("en.lead", "Tests the site."));
        Assert.Contains(
            "Plans end with the year 2099",
            (await publisher.PlanAsync("legal-advisor", action, day)).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_plan_that_failed_is_told_to_its_author_and_to_publishers_until_the_text_is_changed()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await FailAsync(author, publisher);
        using var other = await _site.JoinAsync();
        Assert.DoesNotContain(Failed, await DashboardAsync(other), StringComparison.Ordinal);
        using var later = await _site.PublisherAsync();
        foreach (var said in new[] { Failed, "24\u00A0November\u00A02026, 09:00", "Something must be mended" })
            Assert.Contains(said, await DashboardAsync(later), StringComparison.Ordinal);
        await author.SignInAsync(author.Browser);
        Assert.Contains(Failed, await DashboardAsync(author), StringComparison.Ordinal);
        await author.EditAsync(Key, ("en.address", "office-of-trials"));
        Assert.DoesNotContain(Failed, await DashboardAsync(author), StringComparison.Ordinal);
        Assert.DoesNotContain(Failed, await DashboardAsync(later), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("submit")]
    [InlineData("schedule")]
    [InlineData("publish")]
    public async Task A_plan_that_failed_is_forgotten_when_its_text_goes_on(string action)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await FailAsync(author, publisher);
        using var later = await _site.PublisherAsync();
        await later.PublishingAsync(Other, "withdraw", ("how", "gone"), ("why", "It had the other's address."));
        Assert.Contains(Failed, await DashboardAsync(later), StringComparison.Ordinal);
        Assert.Equal("", (await later.PlanAsync(Key, action, "2026-11-30")).Problem);
        Assert.DoesNotContain(Failed, await DashboardAsync(later), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_log_says_what_was_planned_for_when_and_in_words_why_it_failed()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await FailAsync(author, publisher);
        await publisher.SignInAsync(publisher.Browser);
        await publisher.PlanAsync("legal-advisor", "schedule-withdrawal", "2027-07-01");
        var details = (await _site.AuditAsync()).ToLookup(row => row.Act, row => row.Detail);
        Assert.Equal(["revision 2, 2026-11-24 08:00 UTC"], details[AuditAct.PublicationScheduled]);
        Assert.Equal(["2027-07-01 07:00 UTC"], details[AuditAct.WithdrawalScheduled]);
        Assert.Equal(["NotReady"], details[AuditAct.ScheduleCancelled]);
        using var boss = await _site.JoinAsync(Role.Administrator);
        Assert.Contains(
            "Something must be mended before this can be published",
            (await boss.Browser.GetAsync("/admin/en/audit")).Text,
            StringComparison.Ordinal
        );
    }

    /// <summary>Has the time come for a plan whose address another entry took.</summary>
    private async Task FailAsync(Colleague author, Colleague publisher)
    {
        await author.WriteUnitAsync();
        await publisher.PlanAsync(Key, "schedule", "2026-11-24");
        await author.WriteUnitAsync("Office of more tests", Other);
        await author.EditAsync(Other, ("en.address", Key));
        await publisher.PublishingAsync(Other, "publish");
        _site.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));
        await _site.WithTimetableAsync();
        // Whatever is done next is done later.
        _site.Later(TimeSpan.FromMinutes(1));
    }

    private static async Task<string> DashboardAsync(Colleague colleague) =>
        (await colleague.Browser.GetAsync("/admin/en"))
            .Document.QuerySelector("section[aria-labelledby=mine]")!
            .TextContent;
}
