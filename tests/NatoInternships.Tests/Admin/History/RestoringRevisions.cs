using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.History;

/// <summary>Old revisions and old fields brought back as drafts.</summary>
public sealed class RestoringRevisions(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task All_of_an_old_revision_comes_back_as_a_draft_with_its_reason()
    {
        var before = await _site.FieldAsync("en.lead");
        await _site.RevisedAsync(("en.lead", "Worse."), ("en.summary", "Worse."));
        using var author = await _site.AuthorAsync();
        var asked = await author.Browser.GetAsync(Past.Page + "/restore?number=1");
        Assert.Contains("removed: Worse", asked.Texts("del"));
        var done = await author.Browser.SubmitAsync(asked, "/history/restore", ("reason", "It was better."));
        Assert.StartsWith("Restored as a new draft", done.Notice, StringComparison.Ordinal);
        var entry = await _site.EntryAsync();
        Assert.Equal((3, 1), (entry.LatestNumber, entry.Live?.Number));
        var reason = new Reason(ReasonKind.Restored, 1, Said: "It was better.");
        Assert.Equal((reason, author.Id), (Reason.Read(entry.Latest!.Why), entry.Latest.ById));
        await AssertSaidAsync(author, "Revision 1 restored. It was better.", "Version 1 rétablie. It was better.");
        Assert.Equal(before, await _site.FieldAsync("en.lead"));
        Assert.Contains(
            await _site.AuditAsync(),
            row =>
                row is { Act: AuditAct.RevisionRestored, Subject: Past.Key, Detail: "1" } && row.Actor == author.Email
        );
    }

    [Fact]
    public async Task A_restore_that_is_refused_keeps_its_reason()
    {
        using var author = await _site.AuthorAsync();
        var asked = await author.Browser.GetAsync(Past.Page + "/restore?number=1");
        await _site.RevisedAsync(("en.lead", "Faster."));
        var refused = await author.Browser.SubmitAsync(asked, "/history/restore", ("reason", "It was better."));
        Assert.NotEqual("", refused.Problem);
        Assert.Equal("It was better.", refused.Document.GetElementById("reason")?.GetAttribute("value"));
    }

    [Fact]
    public async Task One_field_comes_back_and_the_others_stay()
    {
        var before = await _site.FieldAsync("en.lead");
        await _site.RevisedAsync(("en.lead", "Worse."), ("en.summary", "Better."));
        using var author = await _site.AuthorAsync();
        await author.Browser.SubmitAsync(
            await author.Browser.GetAsync(Past.Page + "/restore?number=1"),
            "/history/restore",
            ("field", "en.lead")
        );
        Assert.Equal((before, "Better."), (await _site.FieldAsync("en.lead"), await _site.FieldAsync("en.summary")));
        await AssertSaidAsync(
            author,
            "Restored from revision 1: Lead sentence, English text.",
            "Rétabli à partir de la version 1 : Phrase d’accroche, Anglais."
        );
        Assert.Contains(
            await _site.AuditAsync(),
            row => row is { Act: AuditAct.RevisionRestored, Detail: "1, en.lead" }
        );
    }

    [Theory]
    [InlineData("kind", "This field does not fit")]
    [InlineData("en.nothing", "There is nothing like this")]
    [InlineData("en.name", "The latest revision says the same already")]
    public async Task A_field_that_does_not_fit_is_refused_in_a_sentence(string field, string sentence)
    {
        await _site.RevisedAsync(("kind", "body"), ("parent", ""));
        using var author = await _site.AuthorAsync();
        var refused = await author.Browser.SubmitAsync(
            await author.Browser.GetAsync(Past.Page + "/restore?number=1"),
            "/history/restore",
            ("field", field)
        );
        Assert.StartsWith(sentence, refused.Problem, StringComparison.Ordinal);
        Assert.Equal(2, (await _site.EntryAsync()).LatestNumber);
    }

    [Fact]
    public async Task Who_was_overtaken_restores_nothing_and_is_shown_what_is_there_now()
    {
        await _site.RevisedAsync(("en.lead", "Second."));
        using var author = await _site.AuthorAsync();
        var asked = await author.Browser.GetAsync(Past.Page + "/restore?number=1");
        await _site.RevisedAsync(("en.lead", "Third."));
        var refused = await author.Browser.SubmitAsync(asked, "/history/restore");
        Assert.StartsWith("A colleague saved a new revision meanwhile", refused.Problem, StringComparison.Ordinal);
        Assert.Contains("removed: Third", refused.Texts("del"));
        Assert.Equal("Third.", await _site.FieldAsync("en.lead"));
        await author.Browser.SubmitAsync(refused, "/history/restore");
        Assert.Equal(4, (await _site.EntryAsync()).LatestNumber);
    }

    [Fact]
    public async Task A_reason_may_not_be_longer_than_its_field()
    {
        await _site.RevisedAsync(("en.lead", "Second."));
        using var author = await _site.AuthorAsync();
        var refused = await author.Browser.SubmitAsync(
            await author.Browser.GetAsync(Past.Page + "/restore?number=1"),
            "/history/restore",
            ("reason", new string('x', 501))
        );
        Assert.Contains("at most 500 characters", refused.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_withdrawn_comes_back_as_it_was_as_a_draft_to_publish()
    {
        await _site.HappensAsync((entry, act) => entry.Withdraw(act), "Closed.");
        using var author = await _site.AuthorAsync();
        Assert.Contains(
            "To bring it back, restore a revision",
            (await author.Browser.GetAsync(Past.Page)).Text,
            StringComparison.Ordinal
        );
        await author.Browser.SubmitAsync(
            await author.Browser.GetAsync(Past.Page + "/restore?number=1"),
            "/history/restore",
            ("reason", "Open again.")
        );
        Assert.Equal((2, null), ((await _site.EntryAsync()).LatestNumber, (await _site.EntryAsync()).Live?.Number));
        await _site.HappensAsync((entry, act) => entry.Publish(2, act));
        Assert.Equal(2, (await _site.EntryAsync()).Live?.Number);
    }

    [Fact]
    public async Task A_reason_that_was_kept_as_a_sentence_is_shown_as_it_is()
    {
        await _site.HappensAsync((entry, act) => entry.Restore(1, act), "Revision 1 restored");
        using var author = await _site.AuthorAsync();
        await AssertSaidAsync(author, "Revision 1 restored", "Revision 1 restored");
    }

    /// <summary>Each reader is told in their own language why the latest revision was written.</summary>
    private static async Task AssertSaidAsync(Colleague author, string english, string french)
    {
        Assert.Equal(english, (await author.Browser.GetAsync(Past.Page)).Texts(".remarks")[0]);
        var page = await author.Browser.GetAsync(Past.Page.Replace("/en/", "/fr/", StringComparison.Ordinal));
        Assert.Equal(french, page.Texts(".remarks")[0]);
    }
}
