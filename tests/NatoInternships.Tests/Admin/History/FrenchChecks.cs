using NatoInternships.Audit;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.History;

/// <summary>A French text that is older than the English one.</summary>
public sealed class FrenchChecks(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Page = Past.Form + "/french";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task What_changed_in_English_since_is_shown_and_leads_to_the_French_fields()
    {
        await _site.RevisedAsync(("en.lead", "Second."), ("order", "9"));
        await _site.RevisedAsync(("en.summary", "Third."));
        using var author = await _site.AuthorAsync();
        var page = await author.Browser.GetAsync(Page);
        Assert.StartsWith("French of “Office of the Legal Advis", page.Document.Title, StringComparison.Ordinal);
        Assert.Equal("What changed in English from revision 1 to revision 3", page.Texts("h2")[0]);
        Assert.Equal(["Lead sentence", "Summary"], page.Texts("h3"));
        Assert.Equal(
            [Past.Form + "#fr-lead", Past.Form + "#fr-summary"],
            page.Document.QuerySelectorAll(".changed a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task Only_what_the_French_does_not_follow_yet_is_shown()
    {
        await _site.RevisedAsync(
            ("en.lead", "Second."),
            ("en.summary", "Second."),
            ("en.short", "Second"),
            ("en.address", "legal")
        );
        await _site.RevisedAsync(("fr.summary", "Deuxième."), ("fr.place", "Bruxelles"));
        using var author = await _site.AuthorAsync();
        var page = await author.Browser.GetAsync(Page);
        Assert.Equal(["Short name", "Lead sentence"], page.Texts("h3"));
    }

    [Fact]
    public async Task Who_finds_that_it_still_fits_says_so_once()
    {
        await _site.RevisedAsync(("en.lead", "Second."));
        using var author = await _site.AuthorAsync();
        var page = await author.Browser.GetAsync(Page);
        var done = await author.Browser.SubmitAsync(page, "/french");
        Assert.Equal("Noted: the French text still fits", done.Notice);
        Assert.Contains("not older than the English one", done.Text, StringComparison.Ordinal);
        Assert.False((await _site.EntryAsync()).IsFrenchStale);
        await author.Browser.SubmitAsync(page, "/french");
        Assert.Single(
            await _site.AuditAsync(),
            row => row is { Act: AuditAct.FrenchConfirmed, Subject: Past.Key } && row.Actor == author.Email
        );
    }

    [Fact]
    public async Task Nobody_confirms_what_they_have_not_seen()
    {
        await _site.RevisedAsync(("en.lead", "Second."));
        using var author = await _site.AuthorAsync();
        var page = await author.Browser.GetAsync(Page);
        await _site.RevisedAsync(("en.lead", "Third."));
        var refused = await author.Browser.SubmitAsync(page, "/french");
        Assert.StartsWith("A colleague saved", refused.Problem, StringComparison.Ordinal);
        Assert.True((await _site.EntryAsync()).IsFrenchStale);
    }
}
