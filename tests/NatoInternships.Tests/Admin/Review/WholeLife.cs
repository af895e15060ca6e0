using System.Net;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>The life of an entry, from its first draft to its end, by an author and a publisher.</summary>
public sealed class WholeLife(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "office-of-tests";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task A_unit_is_written_returned_approved_renamed_withdrawn_and_published_again()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await _site.PublicAsync("/en/units/office-of-tests")).Status);

        Assert.Contains("Submitted", (await author.FormAsync(Key, "submit")).Notice, StringComparison.Ordinal);
        Assert.Contains(
            "Returned",
            (await publisher.PublishingAsync(Key, "return", ("remarks", "Say what interns do."))).Notice,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Say what interns do.",
            (await author.Browser.GetAsync($"{Forms.Entries}/{Key}/publishing")).Text,
            StringComparison.Ordinal
        );
        await author.FormAsync(Key, "submit", ("en.detail", "## What interns do\n\nThey test."));
        Assert.Equal(HttpStatusCode.NotFound, (await _site.PublicAsync("/en/units/office-of-tests")).Status);

        Assert.Equal("Published. It is public now.", (await publisher.PublishingAsync(Key, "publish")).Notice);
        var (status, _, text) = await _site.PublicAsync("/en/units/office-of-tests");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("They test.", text, StringComparison.Ordinal);
        Assert.Contains(
            "<strong>essaie</strong>",
            (await _site.PublicAsync("/fr/entites/bureau-des-essais")).Text,
            StringComparison.Ordinal
        );

        await author.FormAsync(Key, "submit", ("en.address", "office-of-trials"));
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync("/en/units/office-of-tests")).Status);
        await publisher.PublishingAsync(Key, "publish");
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/en/units/office-of-trials"),
            Where(await _site.PublicAsync("/en/units/office-of-tests"))
        );

        await publisher.PublishingAsync(Key, "withdraw", ("how", "gone"), ("why", "The office closed."));
        Assert.Equal(HttpStatusCode.Gone, (await _site.PublicAsync("/en/units/office-of-trials")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await _site.PublicAsync("/en/units/office-of-tests")).Status);

        await author.FormAsync(Key, "submit", ("en.lead", "Tests the site again."));
        await publisher.PublishingAsync(Key, "publish");
        Assert.Contains(
            "Tests the site again.",
            (await _site.PublicAsync("/en/units/office-of-trials")).Text,
            StringComparison.Ordinal
        );

        var acts = (await _site.AuditAsync()).Where(entry => entry.Subject == Key).Select(entry => entry.Act).ToList();
        Assert.Equal(
            [
                AuditAct.EntryCreated,
                AuditAct.DraftSaved,
                AuditAct.Submitted,
                AuditAct.Returned,
                AuditAct.DraftSaved,
                AuditAct.Submitted,
                AuditAct.Published,
                AuditAct.DraftSaved,
                AuditAct.Submitted,
                AuditAct.Published,
                AuditAct.Withdrawn,
                AuditAct.DraftSaved,
                AuditAct.Submitted,
                AuditAct.Published,
            ],
            acts
        );
    }

    [Fact]
    public async Task Nobody_approves_their_own_last_change_but_may_publish_in_an_emergency_that_somebody_else_reviews()
    {
        using var publisher = await _site.PublisherAsync();
        using var second = await _site.PublisherAsync();
        await publisher.WriteUnitAsync();
        var page = await publisher.Browser.GetAsync($"{Forms.Entries}/{Key}/publishing");
        Assert.Throws<InvalidOperationException>(() =>
            page.Document.Forms.First(form => form.Action.EndsWith("/publishing/publish", StringComparison.Ordinal))
        );
        var forced = await publisher.Browser.SubmitAsync(page, "/publishing/emergency", ("reason", " "));
        Assert.Contains("Say why", forced.Problem, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.PublicAsync("/en/units/office-of-tests")).Status);

        await publisher.PublishingAsync(Key, "emergency", ("reason", "The call opens today."));
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync("/en/units/office-of-tests")).Status);
        var mine = await publisher.Browser.GetAsync($"{Forms.Entries}/{Key}/publishing");
        Assert.Empty(mine.Document.QuerySelectorAll("form[action$='/review'] button"));
        Assert.Contains(
            "Somebody else has to look at it",
            (await publisher.Browser.SubmitAsync(mine, "/publishing/review")).Problem,
            StringComparison.Ordinal
        );
        Assert.Equal("Reviewed. Thank you.", (await second.PublishingAsync(Key, "review")).Notice);
    }

    [Fact]
    public async Task A_publication_and_a_withdrawal_wait_for_their_time_in_Brussels()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        var page = await publisher.PublishingAsync(Key, "schedule", ("day", "2026-11-24"), ("time", "09:30"));
        Assert.Contains(
            "24\u00A0November\u00A02026, 09:30 (Brussels time), 24\u00A0November\u00A02026, 08:30 UTC",
            page.Text,
            StringComparison.Ordinal
        );
        await publisher.PublishingAsync(Key, "schedule-withdrawal", ("day", "2026-11-25"), ("time", "00:00"));
        await GoToAsync(2026, 11, 24, 8, 29);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.PublicAsync("/en/units/office-of-tests")).Status);
        await GoToAsync(2026, 11, 24, 8, 30);
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync("/en/units/office-of-tests")).Status);
        await GoToAsync(2026, 11, 24, 23, 0);
        Assert.Equal(HttpStatusCode.Gone, (await _site.PublicAsync("/en/units/office-of-tests")).Status);
    }

    [Theory]
    [InlineData("2026-11-22", "09:00", "This time is over already")]
    [InlineData("tomorrow", "09:00", "Give a day as year-month-day")]
    [InlineData("2027-03-28", "02:30", "leave this hour out")]
    [InlineData("2026-11-30", "", "Give a day as year-month-day")]
    public async Task A_time_that_is_none_or_is_over_is_refused_and_stays_in_the_form(
        string day,
        string time,
        string problem
    )
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        var page = await publisher.PublishingAsync(Key, "schedule", ("day", day), ("time", time));
        Assert.Contains(problem, page.Problem, StringComparison.Ordinal);
        Assert.Equal(day, page.Field("publish-day"));
    }

    [Fact]
    public async Task What_is_due_and_cannot_be_published_any_more_stays_a_draft_and_says_why()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await publisher.PublishingAsync(Key, "schedule", ("day", "2026-11-24"), ("time", "09:30"));
        await author.WriteUnitAsync("Office of more tests", "office-of-more-tests");
        await author.EditAsync("office-of-more-tests", ("en.address", "office-of-tests"));
        await publisher.PublishingAsync("office-of-more-tests", "publish");
        await GoToAsync(2026, 11, 24, 8, 30);
        using var later = await _site.JoinAsync();
        var page = await later.Browser.GetAsync($"{Forms.Entries}/{Key}/publishing");
        Assert.Contains("Something must be mended before this can be published", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not public yet", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_with_public_units_stays_until_they_are_moved()
    {
        using var publisher = await _site.PublisherAsync();
        Assert.Contains(
            "Public units belong to this body",
            (
                await publisher.PublishingAsync(
                    "international-military-staff",
                    "withdraw",
                    ("how", "gone"),
                    ("why", "A trial.")
                )
            ).Problem,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync("/en/bodies/international-military-staff")).Status);
    }

    [Fact]
    public async Task A_unit_moves_to_another_body()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.FormAsync("legal-advisor", "submit", ("parent", "international-staff"));
        await publisher.PublishingAsync("legal-advisor", "publish");
        Assert.Contains(
            "legal-advisor",
            (await _site.PublicAsync("/en/bodies/international-staff")).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "/en/units/legal-advisor\"",
            (await _site.PublicAsync("/en/bodies/nato-standardization-office")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_older_address_is_shown_and_can_be_taken_back()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.FormAsync("legal-advisor", "submit", ("en.address", "the-lawyer"));
        await publisher.PublishingAsync("legal-advisor", "publish");
        var page = await author.PublishingAsync("legal-advisor", "address");
        Assert.Contains("The next revision has this address again", page.Notice, StringComparison.Ordinal);
        await publisher.PublishingAsync("legal-advisor", "publish");
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync("/en/units/legal-advisor")).Status);
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/en/units/legal-advisor"),
            Where(await _site.PublicAsync("/en/units/the-lawyer"))
        );
    }

    [Fact]
    public async Task An_older_address_that_another_entry_has_now_is_not_taken_back()
    {
        await _site.PublishAsync(
            "legal-advisor",
            content => content with { English = content.English with { Address = "the-lawyer" } }
        );
        await _site.PublishAsync(
            "gender-advisor",
            content => content with { English = content.English with { Address = "legal-advisor" } }
        );
        using var author = await _site.JoinAsync();
        var page = await author.Browser.GetAsync($"{Forms.Entries}/legal-advisor/publishing");
        Assert.Contains("has this address now.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("form[action$='/address']"));
    }

    [Fact]
    public async Task A_withdrawn_entry_leads_to_its_successor_and_a_kept_one_says_so_and_leaves_the_lists()
    {
        using var publisher = await _site.PublisherAsync();
        await publisher.PublishingAsync(
            "legal-advisor",
            "withdraw",
            ("how", "moved"),
            ("successor", "office-of-legal-affairs"),
            ("why", "Both are one now.")
        );
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/en/units/office-of-legal-affairs"),
            Where(await _site.PublicAsync("/en/units/legal-advisor"))
        );
        await publisher.PublishingAsync(
            "gender-advisor",
            "withdraw",
            ("how", "notice"),
            ("why", "No interns any more.")
        );
        Assert.Contains(
            "no longer takes interns",
            (await _site.PublicAsync("/en/units/gender-advisor")).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "/en/units/gender-advisor\"",
            (await _site.PublicAsync("/en/catalogue")).Text,
            StringComparison.Ordinal
        );
        await publisher.PublishingAsync("gender-advisor", "reinstate");
        Assert.Contains(
            "/en/units/gender-advisor\"",
            (await _site.PublicAsync("/en/catalogue")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_damaged_draft_keeps_no_other_form_shut()
    {
        using var author = await _site.JoinAsync();
        await author.WriteUnitAsync();
        await _site.DamageAsync(
            $"UPDATE Revisions SET Document = 'x' WHERE EntryId = (SELECT Id FROM Entries WHERE Key = {Key})"
        );
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.GetAsync($"{Forms.Entries}/legal-advisor")).Status);
    }

    [Theory]
    [InlineData("/admin/en/units")]
    [InlineData($"{Forms.Entries}/legal-advisor")]
    [InlineData($"{Forms.Entries}/legal-advisor/publishing")]
    public async Task A_live_entry_without_its_time_keeps_no_page_of_the_desk_shut(string address)
    {
        using var author = await _site.JoinAsync();
        await _site.DamageAsync($"UPDATE Entries SET LiveSince = NULL WHERE Key = 'legal-advisor'");
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.GetAsync(address)).Status);
    }

    [Fact]
    public async Task An_author_may_not_publish()
    {
        using var author = await _site.JoinAsync();
        using var other = await _site.JoinAsync();
        await author.WriteUnitAsync();
        await author.FormAsync(Key, "submit");
        var page = await other.Browser.GetAsync($"{Forms.Entries}/{Key}/publishing");
        Assert.DoesNotContain(
            page.Document.Forms,
            form => form.GetAttribute("action")!.EndsWith("/publish", StringComparison.Ordinal)
        );
    }

    private static (HttpStatusCode, string?) Where((HttpStatusCode Status, string? Location, string) answer) =>
        (answer.Status, answer.Location);

    private async Task GoToAsync(int year, int month, int day, int hour, int minute)
    {
        // Adjusted rather than advanced: nobody waits for the seconds between.
        _site.Clock.AdjustTime(new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.Zero));
        await _site.WithTimetableAsync();
    }
}
