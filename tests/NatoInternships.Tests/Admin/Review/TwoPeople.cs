using NatoInternships.Admin.Review;
using NatoInternships.Tests.Admin.Bulk;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>Who approves wrote none of what becomes public, whoever saved last and by whatever way.</summary>
public sealed class TwoPeople(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string Page = $"{Forms.Entries}/{Key}/publishing";
    private const string Own = "You wrote some of what would become public";

    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [InlineData("form")]
    [InlineData("same field")]
    [InlineData("merge")]
    [InlineData("bulk")]
    [InlineData("restored field")]
    [InlineData("restored revision")]
    [InlineData("address")]
    public async Task A_publisher_does_not_approve_words_of_their_own_under_what_a_colleague_saved(string how)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await publisher.EditAsync(Key, ("en.lead", "Words of the publisher."));
        await SaveOnTopAsync(author, publisher, how);
        await author.PublishingAsync(Key, "submit");
        await AssertRefusedAsync(publisher);
        using var third = await _site.PublisherAsync();
        Assert.Equal("Published. It is public now.", (await third.PublishingAsync(Key, "publish")).Notice);
    }

    [Fact]
    public async Task The_page_names_all_who_wrote_since_what_is_public()
    {
        using var author = await _site.JoinAsync(email: "ann@example.org");
        using var other = await _site.JoinAsync(email: "ben@example.org");
        using var publisher = await _site.PublisherAsync();
        await author.EditAsync(Key, ("en.lead", "By Ann."));
        await other.EditAsync(Key, ("en.summary", "By Ben."));
        var text = (await publisher.Browser.GetAsync(Page)).Text;
        Assert.Contains("ann@example.org", text, StringComparison.Ordinal);
        Assert.Contains("ben@example.org", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_put_back_to_what_is_public_is_nobody_s()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        var lead = (await author.Browser.GetAsync($"{Forms.Entries}/{Key}")).Field("en-lead");
        await publisher.EditAsync(Key, ("en.lead", "Words of the publisher."));
        await author.FormAsync(Key, "submit", ("en.lead", lead), ("en.summary", "By the author."));
        Assert.Equal("Published. It is public now.", (await publisher.PublishingAsync(Key, "publish")).Notice);
    }

    [Fact]
    public async Task Of_what_was_never_public_every_revision_counts()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await publisher.WriteUnitAsync();
        await author.FormAsync("office-of-tests", "submit", ("en.lead", "By the author."));
        var forced = await publisher.PostAsync("office-of-tests", "publish", ("number", "3"));
        Assert.Contains(Own, forced.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_from_before_that_are_brought_back_are_still_of_who_wrote_them()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        using var third = await _site.PublisherAsync();
        await publisher.FormAsync(Key, "submit", ("en.lead", "Words of the publisher."));
        await third.PublishingAsync(Key, "publish");
        await author.FormAsync(Key, "submit", ("en.lead", "By the author."));
        await third.PublishingAsync(Key, "publish");
        await author.Browser.SubmitAsync(
            await author.Browser.GetAsync($"{Forms.Entries}/{Key}/history/restore?number=2"),
            "/history/restore"
        );
        await author.PublishingAsync(Key, "submit");
        await AssertRefusedAsync(publisher);
    }

    [Fact]
    public async Task An_emergency_is_reviewed_by_somebody_who_wrote_none_of_it()
    {
        using var author = await _site.PublisherAsync();
        using var publisher = await _site.PublisherAsync();
        using var third = await _site.PublisherAsync();
        await author.EditAsync(Key, ("en.lead", "By the author."));
        await third.EditAsync(Key, ("en.summary", "By a third."));
        await publisher.PublishingAsync(Key, "emergency", ("reason", "It cannot wait."));
        var page = await author.Browser.GetAsync(Page);
        Assert.Empty(page.Document.QuerySelectorAll("form[action$='/review'] button"));
        Assert.Contains(
            "Somebody else has to look at it",
            (await author.Browser.SubmitAsync(page, "/publishing/review")).Problem,
            StringComparison.Ordinal
        );
        using var fourth = await _site.PublisherAsync();
        Assert.Equal("Reviewed. Thank you.", (await fourth.PublishingAsync(Key, "review")).Notice);
    }

    [Fact]
    public async Task An_undo_leaves_the_first_of_two_emergencies_to_be_reviewed()
    {
        using var first = await _site.PublisherAsync();
        using var second = await _site.PublisherAsync();
        foreach (var publisher in new[] { first, second })
        {
            await publisher.EditAsync(Key, ("en.lead", $"By {publisher.Email}."));
            await publisher.PublishingAsync(Key, "emergency", ("reason", "It cannot wait."));
        }

        var before = (await _site.EntryAsync(Key)).EmergencyNumber;
        var done = await second.DoItAsync(await second.ChooseAsync("Withdraw", Key), ("why", "By mistake."));
        Assert.Equal("Undone", (await second.UndoAsync(done)).Notice);
        Assert.Equal(before, (await _site.EntryAsync(Key)).EmergencyNumber);
        Assert.Empty((await first.Browser.GetAsync(Page)).Document.QuerySelectorAll("form[action$='/review'] button"));
    }

    [Fact]
    public async Task What_a_person_takes_off_comes_back_by_no_plan()
    {
        using var author = await _site.JoinAsync();
        using var planner = await _site.PublisherAsync();
        using var other = await _site.PublisherAsync();
        await PlanOwnWordsAsync(author, planner, other);
        var page = await other.PublishingAsync(Key, "withdraw", ("how", "gone"), ("why", "It is wrong."));
        Assert.Equal("", page.Problem);
        Assert.Null((await _site.EntryAsync(Key)).PlannedPublication);
    }

    [Fact]
    public async Task What_was_planned_is_judged_again_by_what_is_public_at_its_time()
    {
        using var author = await _site.JoinAsync();
        using var planner = await _site.PublisherAsync();
        using var other = await _site.PublisherAsync();
        await PlanOwnWordsAsync(author, planner, other);
        await other.PlanAsync(Key, "schedule-withdrawal", "2026-11-24");
        _site.Later(TimeSpan.FromDays(3));
        await _site.WithTimetableAsync();
        var entry = await _site.EntryAsync(Key);
        Assert.Equal((null, null), (entry.Live, entry.PlannedPublication));
        Assert.Equal(nameof(Refusal.OwnWork), entry.Milestones[^1].Note);
    }

    // The planner's words are public by another's approval; a third person's are planned on top of them.
    private async Task PlanOwnWordsAsync(Colleague author, Colleague planner, Colleague other)
    {
        await planner.FormAsync(Key, "submit", ("en.lead", "By the planner."));
        Assert.Equal("", (await other.PublishingAsync(Key, "publish")).Problem);
        await author.FormAsync(Key, "submit", ("en.place", "Mons"));
        Assert.Equal("", (await planner.PlanAsync(Key, "schedule", "2026-11-25")).Problem);
        Assert.NotNull((await _site.EntryAsync(Key)).PlannedPublication);
    }

    private async Task AssertRefusedAsync(Colleague publisher)
    {
        var page = await publisher.Browser.GetAsync(Page);
        Assert.Empty(page.Document.QuerySelectorAll("form[action$='/publishing/publish'] button"));
        Assert.Contains(Own, page.Text, StringComparison.Ordinal);
        var number = $"{(await _site.EntryAsync(Key)).LatestNumber}";
        foreach (var action in new[] { "publish", "schedule" })
        {
            var forced = await publisher.PostAsync(
                Key,
                action,
                ("number", number),
                ("unasked", "true"),
                ("day", "2026-12-24"),
                ("time", "09:00")
            );
            Assert.Contains(Own, forced.Problem, StringComparison.Ordinal);
        }

        var preview = await publisher.ChooseAsync("Publish", Key);
        Assert.Contains(Own, preview.Text, StringComparison.Ordinal);
        Assert.Empty(preview.Document.QuerySelectorAll("form[action$='/bulk/do']"));
    }

    private async Task SaveOnTopAsync(Colleague author, Colleague publisher, string how)
    {
        switch (how)
        {
            case "form":
                await author.EditAsync(Key, ("en.summary", "By the author."));
                break;
            case "same field":
                await author.EditAsync(Key, ("en.lead", "Words of the publisher, and a comma."));
                break;
            case "merge":
                var old = await author.Browser.GetAsync($"{Forms.Entries}/{Key}");
                await publisher.EditAsync(Key, ("en.summary", "More words of the publisher."));
                await author.Browser.SubmitAsync(
                    old,
                    $"/entries/{Key}",
                    ("fr.lead", "De l’auteur."),
                    ("then", "draft")
                );
                break;
            case "bulk":
                await author.DoItAsync(await author.ValueAsync(await author.ChooseAsync("AsOf", Key), "2018-05"));
                break;
            case "restored field":
                await author.EditAsync(Key, ("en.lead", "By the author."));
                await RestoreAsync(author, 2, "en.lead");
                break;
            case "restored revision":
                await author.EditAsync(Key, ("en.lead", "By the author."));
                await RestoreAsync(author, 2, null);
                break;
            default:
                await author.EditAsync(Key, ("en.address", "the-lawyer"));
                break;
        }
    }

    private static async Task RestoreAsync(Colleague author, int number, string? field) =>
        await author.Browser.SubmitAsync(
            await author.Browser.GetAsync($"{Forms.Entries}/{Key}/history/restore?number={number}"),
            "/history/restore",
            field is null ? [] : [("field", field)]
        );
}
