using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Finder;

/// <summary>A count is what the next click brings, for every link of every combination of two filters.</summary>
[Collection(nameof(SharedSite))]
public sealed class FacetLinks(SiteFactory site)
{
    private readonly Dictionary<string, IHtmlDocument> _pages = [];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Every_click_brings_what_was_counted(string language)
    {
        using var visitor = site.Visitor();
        var whole = $"/{language}/catalogue";
        var clicks = 0;
        foreach (var first in Links(await PageAsync(visitor, whole)))
        foreach (var second in Links(await AssertBringsAsync(first)))
        foreach (var third in Links(await AssertBringsAsync(second)))
        {
            clicks++;
            // Two and what takes one of them back; a third would be one combination more.
            if (third.Count is null)
                await AssertBringsAsync(third);
        }

        Assert.True(clicks > 10_000, $"only {clicks} links were seen");
        Assert.True(_pages.Count > 200, $"only {_pages.Count} pages were seen");

        async Task<IHtmlDocument> AssertBringsAsync(Link link)
        {
            var page = await PageAsync(visitor, link.Path);
            var rows = page.QuerySelectorAll(".find").Length;
            Assert.True(rows > 0, $"{link} is an empty click");
            Assert.True(link.Count is null || link.Count == rows, $"{link} brings {rows}");
            Assert.NotNull(page.GetElementById(link.Anchor));
            return page;
        }
    }

    [Theory]
    [InlineData("en", "of 36")]
    [InlineData("fr", "sur 36")]
    public async Task What_is_chosen_is_said_and_can_be_taken_back(string language, string all)
    {
        var edition = Language.FromCode(language)!;
        var law = edition == Language.English ? "law" : "droit";
        var page = await site.ReadPageAsync(
            $"/{language}/catalogue?field={law}&apply=direct".Replace(
                "direct",
                Route(edition),
                StringComparison.Ordinal
            )
        );
        Assert.EndsWith(all, page.QuerySelector("#count")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", page.QuerySelector(".sift > summary .n")!.TextContent);
        var chosen = page.QuerySelectorAll(".facet a[aria-current=true]");
        Assert.Equal(2, chosen.Length);
        Assert.All(chosen, link => Assert.NotNull(link.QuerySelector(".vh")));
        Assert.Equal(
            [
                $"/{language}/catalogue?apply={Route(edition)}#results",
                $"/{language}/catalogue?field={law}#results",
                $"/{language}/catalogue#results",
            ],
            page.QuerySelectorAll(".chips a").Select(link => link.GetAttribute("href"))
        );
        Assert.All(
            page.QuerySelectorAll(".find mark"),
            mark => Assert.Equal(mark, mark.ParentElement!.QuerySelector("mark"))
        );
    }

    [Theory]
    [InlineData("/en/catalogue?field=law&country=italy", "/en/catalogue?country=italy#results", 3)]
    [InlineData("/fr/catalogue?field=droit&country=italie", "/fr/catalogue?field=droit#results", 4)]
    public async Task A_typed_address_that_finds_nothing_shows_ways_out_with_what_they_bring(
        string path,
        string way,
        int brings
    )
    {
        var page = await site.ReadPageAsync(path);
        Assert.Empty(page.QuerySelectorAll(".find"));
        var link = page.QuerySelector($".found .flow a[href='{way}']")!;
        Assert.Contains($"({brings} ", link.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal(brings, (await site.ReadPageAsync(way.Split('#')[0])).QuerySelectorAll(".find").Length);
    }

    [Fact]
    public async Task The_field_that_was_asked_for_comes_first_and_is_marked()
    {
        var page = await site.ReadPageAsync("/en/catalogue?field=cyber-security");
        Assert.Equal(4, page.QuerySelectorAll(".find").Length);
        Assert.All(
            page.QuerySelectorAll(".find .fits"),
            fits => Assert.StartsWith("Fields that fit: Cyber security", fits.TextContent, StringComparison.Ordinal)
        );
        Assert.Equal(4, page.QuerySelectorAll(".find mark").Length);
    }

    [Fact]
    public async Task The_home_page_counts_as_the_catalogue_does()
    {
        var home = await site.ReadPageAsync("/en");
        var catalogue = await site.ReadPageAsync("/en/catalogue");
        Assert.Equal(
            Links(catalogue).Where(link => link.Anchor == "f-field").Select(link => (link.Path, link.Count)),
            home.QuerySelectorAll(".fields li")
                .Select(field =>
                    (
                        field.QuerySelector("a")!.GetAttribute("href")!,
                        (int?)int.Parse(field.QuerySelector(".n")!.FirstChild!.TextContent, null)
                    )
                )
        );
    }

    private static string Route(Language language) => language == Language.English ? "headquarters" : "siege";

    private async Task<IHtmlDocument> PageAsync(HttpClient visitor, string path)
    {
        if (_pages.TryGetValue(path, out var known))
            return known;
        using var answer = await visitor.AskAsync(path);
        Assert.Equal((path, 200), (path, (int)answer.StatusCode));
        return _pages[path] = await answer.PageAsync();
    }

    private static IReadOnlyList<Link> Links(IHtmlDocument page) => [.. page.QuerySelectorAll(".facet a").Select(Read)];

    private static Link Read(IElement link)
    {
        var address = link.GetAttribute("href")!.Split('#');
        var isChosen = link.GetAttribute("aria-current") == "true";
        return new Link(
            address[0],
            address[1],
            isChosen ? null : int.Parse(link.QuerySelector(".n")!.TextContent, null)
        );
    }

    /// <summary>A link of a facet, and how many entries it promises; null where it takes a filter back.</summary>
    private sealed record Link(string Path, string Anchor, int? Count);
}
