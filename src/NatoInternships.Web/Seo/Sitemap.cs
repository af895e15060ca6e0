using System.Xml.Linq;
using NatoInternships.Addresses;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Seo;

/// <summary>
/// The sitemap (sitemaps.org protocol 0.9) with each page's language alternates. <c>lastmod</c> is when what the page
/// shows last changed in public: for a list, the newest of its entries.
/// </summary>
public static class Sitemap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static string Write(PublishedCatalogue catalogue, Func<string, string> absolute)
    {
        var urls = Language.All.SelectMany(language => Pages(catalogue[language])).Select(page => Url(page, absolute));
        var document = new XElement(Map + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml), urls);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}\n";
    }

    private static IEnumerable<SitemapPage> Pages(Edition edition)
    {
        var (here, there) = (edition.Language, edition.Language.Other);
        var all = edition
            .Units.Concat<PublishedEntry>(edition.Pages)
            .Select(entry => entry.ChangedAt)
            .DefaultIfEmpty()
            .Max();
        var units = Newest(edition.Units, edition.Page("catalogue"));
        var bodies = Newest(edition.OtherBodies.Concat(edition.Programmes), edition.Page("other-bodies"));
        return
        [
            new(here, PublicAddresses.Home(here), PublicAddresses.Home(there), all),
            new(here, PublicAddresses.Catalogue(here), PublicAddresses.Catalogue(there), units),
            new(here, PublicAddresses.Fit(here), PublicAddresses.Fit(there), units),
            new(here, PublicAddresses.Search(here), PublicAddresses.Search(there), Newest([], edition.Page("search"))),
            new(here, PublicAddresses.OtherBodies(here), PublicAddresses.OtherBodies(there), bodies),
            .. edition
                .Pages.Where(page => page.Path is not null)
                .Select(page => new SitemapPage(here, page.Path!, page.OtherPath, page.ChangedAt)),
            .. edition.Units.Select(unit => new SitemapPage(
                here,
                unit.Path,
                unit.OtherPath,
                Newest(edition.UnitsOf(unit), unit)
            )),
        ];
    }

    private static DateTime Newest(IEnumerable<PublishedUnit> units, PublishedEntry? page) =>
        units.Select(unit => unit.ChangedAt).Append(page?.ChangedAt ?? default).Max();

    private static XElement Url(SitemapPage page, Func<string, string> absolute) =>
        new(
            Map + "url",
            new XElement(Map + "loc", absolute(page.Path)),
            new XElement(Map + "lastmod", page.ChangedAt.ForPrograms()),
            Alternates
                .Of(page.Language, page.Path, page.OtherPath)
                .Select(alternate => new XElement(
                    Xhtml + "link",
                    new XAttribute("rel", "alternate"),
                    new XAttribute("hreflang", alternate.HrefLang),
                    new XAttribute("href", absolute(alternate.Path))
                ))
        );

    private sealed record SitemapPage(Language Language, string Path, string? OtherPath, DateTime ChangedAt);
}
