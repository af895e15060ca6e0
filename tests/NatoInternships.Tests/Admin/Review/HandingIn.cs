using NatoInternships.Tests.Admin.Bulk;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>Only what was handed in is approved, and nothing is handed in that could not be public.</summary>
public sealed class HandingIn(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string Page = $"{Forms.Entries}/{Key}/publishing";
    private const string NotHandedIn = "Nobody handed this revision in for review";

    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_draft_that_nobody_handed_in_or_that_came_back_is_approved_behind_a_fold_only(bool returned)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.FormAsync(Key, returned ? "submit" : "draft", ("en.lead", "By the author."));
        if (returned)
            await publisher.PublishingAsync(Key, "return", ("remarks", "Say more."));
        var page = await publisher.Browser.GetAsync(Page);
        foreach (var action in new[] { "publish", "schedule" })
        {
            var form = Assert.Single(page.Document.QuerySelectorAll($"form[action$='/publishing/{action}']"));
            Assert.Contains(NotHandedIn, form.Closest("details")!.TextContent, StringComparison.Ordinal);
            var forced = await publisher.PostAsync(
                Key,
                action,
                ("number", "2"),
                ("day", "2026-12-24"),
                ("time", "09:00")
            );
            Assert.Contains(NotHandedIn, forced.Problem, StringComparison.Ordinal);
        }

        Assert.Empty(page.Document.QuerySelectorAll("form[action$='/return']"));
        Assert.Equal("Published. It is public now.", (await publisher.PublishingAsync(Key, "publish")).Notice);
    }

    [Fact]
    public async Task After_a_plan_the_page_offers_what_still_makes_sense()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.FormAsync(Key, "submit", ("en.lead", "By the author."));
        var page = await publisher.PlanAsync(Key, "schedule", "2026-12-24");
        foreach (var action in new[] { "submit", "return", "emergency" })
            Assert.Empty(page.Document.QuerySelectorAll($"form[action$='/publishing/{action}']"));
        Assert.NotNull(page.Document.QuerySelector("form[action$='/cancel-publication'] button"));
        Assert.NotNull(page.Document.QuerySelector("form[action$='/publishing/publish']")!.Closest("details"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_cannot_be_public_is_not_handed_in_and_the_author_is_led_to_the_field(bool byForm)
    {
        using var author = await _site.JoinAsync();
        await author.CreateAsync("unit", "Office of Gaps", "Bureau des lacunes", "international-military-staff");
        var page = byForm
            ? await author.FormAsync("office-of-gaps", "submit", ("en.lead", "Has no summary."))
            : await author.PostAsync("office-of-gaps", "submit", ("number", "1"));
        Assert.Contains("was not handed in", page.Problem, StringComparison.Ordinal);
        var link = page.Document.QuerySelector("a[href$='#en-summary']")!;
        var form = await author.Browser.GetAsync(
            new Uri(new Uri($"http://site{page.Path}"), link.GetAttribute("href")).PathAndQuery
        );
        Assert.NotNull(form.Document.GetElementById("en-summary"));
        Assert.Null((await _site.EntryAsync("office-of-gaps")).Submission);
        Assert.Empty(
            (await author.Browser.GetAsync($"{Forms.Entries}/office-of-gaps/publishing")).Document.QuerySelectorAll(
                "form[action$='/publishing/submit'] button"
            )
        );
    }

    [Fact]
    public async Task Nor_many_at_once()
    {
        using var author = await _site.JoinAsync();
        await author.CreateAsync("unit", "Office of Gaps", "Bureau des lacunes", "international-military-staff");
        var shown = await author.ValueAsync(await author.ChooseAsync("AsOf", "office-of-gaps", Key), "2018-05");
        var page = await author.DoItAsync(shown, ("submit", "true"));
        Assert.Contains("Office of Gaps", page.Problem, StringComparison.Ordinal);
        Assert.Null((await _site.EntryAsync(Key)).Submission);
    }

    [Fact]
    public async Task Of_many_what_nobody_handed_in_is_published_behind_a_fold_only()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.EditAsync(Key, ("en.lead", "By the author."));
        var shown = await publisher.ChooseAsync("Publish", Key);
        var form = Assert.Single(shown.Document.QuerySelectorAll("form[action$='/bulk/do']"));
        Assert.Contains("Nobody handed in", form.Closest("details")!.TextContent, StringComparison.Ordinal);
        form.QuerySelector("[name=unasked]")!.Remove();
        var forced = await publisher.DoItAsync(shown);
        Assert.Contains("Nobody handed it in", forced.Problem, StringComparison.Ordinal);
        Assert.Equal("latest 2, live 1, submitted none", (await _site.EntryAsync(Key)).State());
    }

    [Fact]
    public async Task What_is_handed_in_twice_is_handed_in_once()
    {
        using var author = await _site.JoinAsync();
        await author.EditAsync(Key, ("en.lead", "By the author."));
        var page = await author.Browser.GetAsync(Page);
        foreach (var _ in new[] { 1, 2 })
            Assert.StartsWith(
                "Submitted",
                (await author.Browser.SubmitAsync(page, "/publishing/submit")).Notice,
                StringComparison.Ordinal
            );
        Assert.Single(
            (await _site.EntryAsync(Key)).Milestones,
            milestone => milestone.Kind == NatoInternships.Catalogue.MilestoneKind.Submitted
        );
    }
}
