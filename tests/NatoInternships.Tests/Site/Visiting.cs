using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NatoInternships.Tests.Site;

/// <summary>What a visitor does again and again.</summary>
internal static class Visiting
{
    public static readonly XNamespace SitemapSpace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The paths of all pages that the sitemap lists.</summary>
    public static async Task<IReadOnlyList<string>> SitemapPathsAsync(this HttpClient visitor) =>
        [
            .. XDocument
                .Parse(await visitor.GetStringAsync("/sitemap.xml"))
                .Descendants(SitemapSpace + "loc")
                .Select(loc => new Uri(loc.Value).AbsolutePath),
        ];

    public static Task<HttpResponseMessage> AskAsync(
        this HttpClient visitor,
        string path,
        HttpMethod? method = null,
        string? language = null
    )
    {
        var question = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (language is not null)
            question.Headers.TryAddWithoutValidation("Accept-Language", language);
        return visitor.SendAsync(question);
    }

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>All addresses of this very site that stand in attributes of a page, or of a part of it.</summary>
    public static IReadOnlyList<string> Addresses(this IParentNode page) =>
        [
            .. page.QuerySelectorAll("*")
                .SelectMany(element => element.Attributes)
                .Select(attribute => attribute.Value)
                .Where(value => value.StartsWith('/')),
        ];

    /// <summary>The page at a path of the site, read as a browser would.</summary>
    public static async Task<IHtmlDocument> ReadPageAsync(this SiteFactory site, string path)
    {
        using var visitor = site.Visitor();
        return new HtmlParser().ParseDocument(await visitor.GetStringAsync(path));
    }
}
