using AngleSharp.Html.Dom;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Seo;

/// <summary>No link on a page of the site leads nowhere.</summary>
[Collection(nameof(SharedSite))]
public sealed class InnerLinks(SiteFactory site, CrawledSite crawled) : IClassFixture<CrawledSite>
{
    [Fact]
    public async Task Every_address_that_a_page_links_to_answers()
    {
        using var visitor = site.Visitor();
        List<string> dead = [];
        foreach (
            var link in Links().Select(link => link.Target.Split('#')[0]).Where(target => target.Length > 0).Distinct()
        )
        {
            using var answer = await visitor.AskAsync(link);
            if (!answer.IsSuccessStatusCode)
                dead.Add(
                    $"{link} answers {(int)answer.StatusCode}, linked from "
                        + $"{Links().First(found => found.Target.Split('#')[0] == link).Page}"
                );
        }

        Assert.Empty(dead);
    }

    [Fact]
    public void Every_place_on_a_page_that_a_link_names_is_there()
    {
        var pages = crawled.Pages.ToDictionary(page => page.Path, page => page.Document);
        // The component sheet shows the chart without the catalogue that it leads into.
        var dead = Links()
            .Where(link => !link.Page.Path.EndsWith("/design", StringComparison.Ordinal))
            .Select(link => (link.Page, link.Target, Parts: link.Target.Split('#')))
            .Where(link => link.Parts.Length == 2)
            .Where(link =>
                pages.GetValueOrDefault(link.Parts[0].Length > 0 ? link.Parts[0].Split('?')[0] : link.Page.Path)
                    is { } document
                && document.GetElementById(link.Parts[1]) is null
            )
            .Select(link => $"{link.Target} on {link.Page}")
            .Distinct();
        Assert.Empty(dead);
    }

    [Fact]
    public void No_page_uses_an_id_twice() =>
        Assert.All(
            crawled.Pages,
            page =>
                Assert.Empty(
                    page.Values("[id]", "id")
                        .GroupBy(id => id)
                        .Where(same => same.Count() > 1)
                        .Select(same => $"#{same.Key} on {page}")
                )
        );

    private IEnumerable<(CrawledPage Page, string Target)> Links() =>
        crawled.Pages.SelectMany(page =>
            page.Document.QuerySelectorAll("a[href]")
                .OfType<IHtmlAnchorElement>()
                .Select(link => (page, link.GetAttribute("href")!))
                .Where(link => link.Item2[0] is '/' or '#')
        );
}
