using System.Net;
using AngleSharp.Dom;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Previews;

/// <summary>An editor sees a draft as the page that it will be; nobody else does.</summary>
public sealed class DraftPreviews(DeskSite site) : IClassFixture<DeskSite>
{
    private const string Mine = "/admin/en/preview/legal-advisor/mine/page/en";

    private readonly PreviewDesk _desk = new(site);

    [Fact]
    public async Task What_I_have_typed_is_the_public_page_with_a_bar()
    {
        using var author = await _desk.Site.JoinAsync();
        await _desk.TypeAsync(
            author.Id,
            content => content with { English = content.English with { Lead = "Typed only." } }
        );
        var page = (await author.Browser.AskAsync(Mine)).Document;
        var published = await _desk.Site.ReadPageAsync(PreviewDesk.Path);
        Assert.Equal("Typed only.", page.QuerySelector(".title .lead")?.TextContent);
        Assert.Contains(
            "Preview, not public: as you have typed it.",
            page.QuerySelector("aside")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("/admin/en/entries/legal-advisor", page.QuerySelector("aside a")?.GetAttribute("href"));
        page.QuerySelector("aside")!.Remove();
        Assert.Equal(
            published.QuerySelectorAll("body *").Select(element => element.LocalName),
            page.QuerySelectorAll("body *").Select(element => element.LocalName)
        );
    }

    [Fact]
    public async Task A_colleague_s_typing_is_not_mine()
    {
        using var author = await _desk.Site.JoinAsync();
        using var other = await _desk.Site.JoinAsync();
        await _desk.TypeAsync(
            author.Id,
            content => content with { English = content.English with { Lead = "Typed only." } }
        );
        Assert.DoesNotContain("Typed only.", (await other.Browser.AskAsync(Mine)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_anything_typed_mine_is_the_latest_revision()
    {
        using var author = await _desk.Site.JoinAsync();
        var number = await _desk.DraftAsync();
        var page = await author.Browser.AskAsync(Mine);
        Assert.Contains(PreviewDesk.Marker, page.Text, StringComparison.Ordinal);
        Assert.Contains($"revision {number}.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_revision_can_be_seen_as_the_page_it_was()
    {
        using var author = await _desk.Site.JoinAsync();
        var first = await _desk.DraftAsync("The first lead.");
        var second = await _desk.DraftAsync("The second lead.");
        Assert.Contains("The first lead.", (await author.Browser.AskAsync(At(first))).Text, StringComparison.Ordinal);
        Assert.Contains("The second lead.", (await author.Browser.AskAsync(At(second))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await author.Browser.AskAsync(At(second + 1))).Status);
    }

    [Fact]
    public async Task Only_its_own_page_is_inside_in_both_languages()
    {
        using var author = await _desk.Site.JoinAsync();
        var page = (await author.Browser.AskAsync(Mine)).Document;
        Assert.Equal(
            "/admin/en/preview/legal-advisor/mine/page/fr",
            page.QuerySelector("a.tongue")?.GetAttribute("href")
        );
        Assert.Equal("/en", page.QuerySelector("a.wordmark")?.GetAttribute("href"));
        var french = await author.Browser.AskAsync("/admin/en/preview/legal-advisor/mine/page/fr");
        Assert.Equal((HttpStatusCode.OK, "fr"), (french.Status, french.Document.DocumentElement.GetAttribute("lang")));
    }

    [Fact]
    public async Task What_follows_the_path_of_its_own_page_stays_with_it()
    {
        using var author = await _desk.Site.JoinAsync();
        const string room = "/admin/en/preview/catalogue/1/page/";
        var page = (await author.Browser.AskAsync(room + "en?field=law")).Document;
        Assert.Equal(room + "fr?field=droit", page.QuerySelector("a.tongue")?.GetAttribute("href"));
        Assert.Equal(room + "en#results", page.QuerySelector("a.chip")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_link_in_its_text_to_itself_is_inside_and_one_to_another_page_is_not()
    {
        using var author = await _desk.Site.JoinAsync();
        await _desk.TypeAsync(
            author.Id,
            content =>
                content with
                {
                    English = content.English with
                    {
                        Summary = "[Itself](unit:legal-advisor#more), [a page](page:who-can-apply)",
                        Detail = "More.",
                    },
                }
        );
        Assert.Equal(
            [Mine + "#more", "/en/who-can-apply"],
            (await author.Browser.AskAsync(Mine))
                .Document.QuerySelectorAll("#does .flow a")
                .Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task Its_files_are_the_site_s()
    {
        using var author = await _desk.Site.JoinAsync();
        var published = Files(await _desk.Site.ReadPageAsync(PreviewDesk.Path));
        Assert.All(published, file => Assert.Matches(@"^/[a-z-]+\.[a-z0-9]{10}\.[a-z]+$", file));
        foreach (var path in new[] { Mine, "/admin/en/site-at/2026-12-01t0900" + PreviewDesk.Path })
            Assert.Equal(published, Files((await author.Browser.AskAsync(path)).Document));
        static List<string> Files(IParentNode page) =>
            [
                .. page.QuerySelectorAll("link[rel$=icon], link[rel=stylesheet]")
                    .Select(link => link.GetAttribute("href")!),
            ];
    }

    [Fact]
    public async Task A_draft_is_nowhere_in_public_while_it_is_previewed()
    {
        using var author = await _desk.Site.JoinAsync();
        var link = await _desk.LinkAsync(author.Id, await _desk.DraftAsync());
        using var visitor = _desk.Site.Visitor();
        Assert.Contains(PreviewDesk.Marker, await visitor.GetStringAsync(link), StringComparison.Ordinal);
        Assert.Contains(PreviewDesk.Marker, (await author.Browser.AskAsync(Mine)).Text, StringComparison.Ordinal);
        foreach (
            var path in (await visitor.SitemapPathsAsync()).Append("/en/catalogue?kind=units").Append("/sitemap.xml")
        )
            Assert.DoesNotContain(
                $">{PreviewDesk.Marker}",
                await visitor.GetStringAsync(path),
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task A_draft_that_can_be_no_page_says_why()
    {
        using var author = await _desk.Site.JoinAsync();
        await _desk.DraftAsync(change: content => content with { Parent = "no-such-body" });
        var answer = await author.Browser.AskAsync(Mine);
        Assert.Equal(
            (HttpStatusCode.Conflict, "This draft cannot be shown as a page"),
            (answer.Status, answer.Heading)
        );
        Assert.Contains("no-such-body", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_French_desk_says_why_in_French_and_names_fields_by_their_words()
    {
        using var author = await _desk.Site.JoinAsync();
        await _desk.DraftAsync(change: content => content with { Parent = "no-such-body" });
        Assert.Contains(
            "n’est pas public, et une entité ne s’affiche",
            (await author.Browser.AskAsync("/admin/fr/preview/legal-advisor/mine/page/en")).Text,
            StringComparison.Ordinal
        );
        await _desk.TypeAsync(
            author.Id,
            content => content with { English = content.English with { Lead = new string('a', 300) } }
        );
        Assert.Contains(
            "Phrase d’accroche, Anglais",
            (await author.Browser.AskAsync("/admin/fr/preview/legal-advisor/mine/page/fr")).Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Lead sentence, English text",
            (await author.Browser.AskAsync(Mine)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_draft_without_an_address_or_French_is_shown_in_English()
    {
        using var author = await _desk.Site.JoinAsync();
        await _desk.DraftAsync(change: content =>
            content with
            {
                French = null,
                English = content.English with { Address = "" },
            }
        );
        Assert.Contains(PreviewDesk.Marker, (await author.Browser.AskAsync(Mine)).Text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await author.Browser.AskAsync("/admin/en/preview/legal-advisor/mine/page/fr")).Status
        );
    }

    [Fact]
    public async Task A_draft_of_an_entry_that_is_not_public_is_shown()
    {
        using var author = await _desk.Site.JoinAsync();
        await _desk.Site.AddAsync(
            "zzyzx",
            Samples.Unit("xyzzy", "Zzyzx") with
            {
                Parent = "international-staff",
            },
            published: false
        );
        Assert.Equal("Zzyzx", (await author.Browser.AskAsync("/admin/en/preview/zzyzx/1/page/en")).Heading);
    }

    [Fact]
    public async Task The_introduction_of_a_room_is_shown_in_its_room()
    {
        using var author = await _desk.Site.JoinAsync();
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.AskAsync("/admin/fr/preview/home/mine/page/en")).Status);
        Assert.Equal(
            HttpStatusCode.OK,
            (await author.Browser.AskAsync("/admin/en/preview/catalogue/1/page/fr")).Status
        );
    }

    [Theory]
    [InlineData(Mine)]
    [InlineData("/admin/en/preview/legal-advisor/1/page/en")]
    [InlineData("/admin/en/site-at/2026-12-01t0900/en")]
    [InlineData("/admin/en/preview/no-such-entry/mine/page/en")]
    public async Task An_anonymous_visitor_is_sent_to_the_sign_in(string path)
    {
        using var visitor = _desk.Site.Visitor();
        using var answer = await visitor.AskAsync(path);
        Assert.Equal(
            (HttpStatusCode.Found, "/admin/en/sign-in?back=" + Uri.EscapeDataString(path)),
            (answer.StatusCode, answer.Headers.Location?.ToString())
        );
    }

    private static string At(int number) => $"/admin/en/preview/legal-advisor/{number}/page/en";
}
