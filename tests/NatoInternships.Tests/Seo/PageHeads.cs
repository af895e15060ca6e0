using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Seo;

/// <summary>What search engines, screen readers and shared links need of every page.</summary>
[Collection(nameof(SharedSite))]
public sealed class PageHeads(CrawledSite site) : IClassFixture<CrawledSite>
{
    private const int LongestTitle = 65;
    private const int LongestHeading = 46;

    [Fact]
    public void Every_page_is_in_the_language_of_its_address() =>
        Assert.All(site.Pages, page => Assert.Equal(page.Language, page.Document.DocumentElement.GetAttribute("lang")));

    [Fact]
    public void Every_page_has_one_heading_of_the_first_level() =>
        Assert.All(site.Pages, page => Assert.NotEmpty(Assert.Single(page.Texts("h1"))));

    [Fact]
    public void Every_page_has_one_title_with_its_heading_and_the_site_s_name() =>
        Assert.All(
            site.Pages,
            page =>
            {
                var title = Assert.Single(page.Texts("head > title"));
                var (heading, name) = (
                    page.Texts("h1").Single(),
                    page.Language == "fr" ? "Stages à l’OTAN" : "NATO internships"
                );
                Assert.Contains(name, title, StringComparison.Ordinal);
                // An official name may be longer than what fits; then the short one stands there.
                if (heading.Length <= LongestHeading)
                    Assert.Contains(heading, title, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Every_page_has_one_description() =>
        Assert.All(
            site.Pages,
            page => Assert.NotEmpty(Assert.Single(page.Values("meta[name=description]", "content")))
        );

    [Fact]
    public void Titles_and_descriptions_are_as_long_as_search_engines_show() =>
        Assert.All(
            site.Pages,
            page =>
            {
                Assert.InRange(page.Texts("head > title").Single().Length, 1, LongestTitle);
                Assert.InRange(page.Values("meta[name=description]", "content").Single().Length, 70, 160);
            }
        );

    [Fact]
    public void Every_page_names_itself_as_canonical() =>
        Assert.All(
            site.Pages,
            page =>
                Assert.Equal(SiteFactory.Origin + page.Path, Assert.Single(page.Values("link[rel=canonical]", "href")))
        );

    [Fact]
    public void Every_page_names_itself_its_twin_and_a_page_for_everyone_else() =>
        Assert.All(
            site.Pages,
            page =>
            {
                var alternates = Alternates(page);
                Assert.Equal(["en", "fr", "x-default"], alternates.Keys.Order(StringComparer.Ordinal));
                Assert.Equal(SiteFactory.Origin + page.Path, alternates[page.Language]);
                Assert.Equal(
                    page.Path is "/en" or "/fr" ? SiteFactory.Origin + "/" : alternates["en"],
                    alternates["x-default"]
                );
            }
        );

    [Fact]
    public void Every_twin_names_its_twin()
    {
        var pages = site.Pages.ToDictionary(page => SiteFactory.Origin + page.Path);
        Assert.All(
            site.Pages,
            page =>
                Assert.Equal(Alternates(page), Alternates(pages[Alternates(page)[page.Language == "en" ? "fr" : "en"]]))
        );
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void No_two_pages_of_a_language_share_a_title(string language) =>
        Assert.Empty(Shared(language, page => page.Texts("head > title").Single()));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void No_two_pages_of_a_language_share_a_description(string language) =>
        Assert.Empty(Shared(language, page => page.Values("meta[name=description]", "content").Single()));

    [Fact]
    public void Pages_of_the_sitemap_may_be_indexed_and_the_others_not() =>
        Assert.All(
            site.Pages,
            page =>
                Assert.Equal(
                    page.Path.EndsWith("/design", StringComparison.Ordinal)
                        || page.Path is "/en/compare" or "/fr/comparer" or "/en/my-plan" or "/fr/mon-plan",
                    page.Values("meta[name=robots]", "content").Contains("noindex")
                )
        );

    [Fact]
    public void Every_page_has_its_landmarks_and_a_way_past_the_menu() =>
        Assert.All(
            site.Pages,
            page =>
            {
                Assert.All(
                    ["body > header", "main", "body > footer", "nav"],
                    landmark => Assert.NotNull(page.Document.QuerySelector(landmark))
                );
                Assert.NotNull(
                    page.Document.QuerySelector(page.Document.Body!.FirstElementChild!.GetAttribute("href")!)
                );
            }
        );

    private static Dictionary<string, string> Alternates(CrawledPage page) =>
        page
            .Document.QuerySelectorAll("link[rel=alternate][hreflang]")
            .ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!);

    private IEnumerable<string> Shared(string language, Func<CrawledPage, string> part) =>
        site
            .Pages.Where(page => page.Language == language)
            .GroupBy(part, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same)}");
}
