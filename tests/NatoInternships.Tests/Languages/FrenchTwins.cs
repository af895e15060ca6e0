using AngleSharp.Html.Dom;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Languages;

/// <summary>Each English page has a French one, and each names the other.</summary>
[Collection(nameof(SharedSite))]
public sealed class FrenchTwins(SiteFactory site)
{
    [Fact]
    public async Task Every_page_of_the_sitemap_has_a_twin_that_names_it_back()
    {
        using var visitor = site.Visitor();
        var paths = await visitor.SitemapPathsAsync();
        foreach (var path in paths)
        {
            var language = path[1..3];
            var other = language == "en" ? "fr" : "en";
            var twin = Alternate(await PageAsync(visitor, path), other);
            Assert.True(twin is not null, $"{path} has no {other} twin");
            Assert.Contains(twin, paths);
            Assert.Equal(path, Alternate(await PageAsync(visitor, twin), language));
        }
    }

    [Fact]
    public async Task There_are_as_many_French_pages_as_English_ones()
    {
        using var visitor = site.Visitor();
        var paths = await visitor.SitemapPathsAsync();
        Assert.Equal(
            paths.Count(path => path.StartsWith("/en", StringComparison.Ordinal)),
            paths.Count(path => path.StartsWith("/fr", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Every_page_is_marked_with_its_language_and_the_switch_with_the_other()
    {
        using var visitor = site.Visitor();
        foreach (var path in await visitor.SitemapPathsAsync())
        {
            var page = await PageAsync(visitor, path);
            var other = path[1..3] == "en" ? "fr" : "en";
            Assert.Equal((path, path[1..3]), (path, page.DocumentElement.GetAttribute("lang")));
            var languageSwitch = page.QuerySelector("header a[hreflang]")!;
            Assert.Equal(
                (path, other, Alternate(page, other)),
                (path, languageSwitch.GetAttribute("lang"), languageSwitch.GetAttribute("href"))
            );
        }
    }

    private static string? Alternate(IHtmlDocument page, string language) =>
        page.QuerySelector($"link[rel=alternate][hreflang={language}]")?.GetAttribute("href") is { } address
            ? new Uri(address).AbsolutePath
            : null;

    private static async Task<IHtmlDocument> PageAsync(HttpClient visitor, string path)
    {
        using var answer = await visitor.AskAsync(path);
        return await answer.PageAsync();
    }
}
