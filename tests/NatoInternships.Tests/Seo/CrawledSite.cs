using AngleSharp.Html.Dom;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Seo;

/// <summary>Every page that the sitemap lists, and those that it leaves out on purpose, read once.</summary>
public sealed class CrawledSite(SiteFactory site) : IAsyncLifetime
{
    private static readonly string[] Unlisted =
    [
        "/en/compare",
        "/fr/comparer",
        "/en/my-plan",
        "/fr/mon-plan",
        "/en/about/design",
        "/fr/a-propos/design",
    ];

    public IReadOnlyList<CrawledPage> Pages { get; private set; } = [];

    public async Task InitializeAsync()
    {
        using var visitor = site.Visitor();
        List<CrawledPage> pages = [];
        foreach (var path in (await visitor.SitemapPathsAsync()).Concat(Unlisted))
        {
            using var answer = await visitor.AskAsync(path);
            pages.Add(new CrawledPage(path, await answer.PageAsync()));
        }

        Pages = pages;
    }

    public Task DisposeAsync() => Task.CompletedTask;
}

public sealed record CrawledPage(string Path, IHtmlDocument Document)
{
    public string Language => Path[1..3];

    public IEnumerable<string> Texts(string selector) =>
        // Soft hyphens only say where a long word may break.
        Document
            .QuerySelectorAll(selector)
            .Select(element => element.TextContent.Trim().Replace("\u00AD", "", StringComparison.Ordinal));

    public IEnumerable<string> Values(string selector, string attribute) =>
        Document.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute) ?? "");

    public override string ToString() => Path;
}
