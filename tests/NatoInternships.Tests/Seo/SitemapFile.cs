using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Languages;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Seo;

public sealed class SitemapFile(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly SiteFactory _site = site.Restored();

    [Fact]
    public async Task It_is_XML_of_the_sitemap_protocol()
    {
        using var visitor = _site.Visitor();
        using var answer = await visitor.AskAsync("/sitemap.xml");
        Assert.Equal("application/xml; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            Visiting.SitemapSpace + "urlset",
            XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root?.Name
        );
    }

    [Fact]
    public async Task It_lists_every_page_of_every_live_entry_once()
    {
        var entries = await EntriesAsync();
        var rooms = Language.All.SelectMany(language =>
            new[] { "home", "catalogue", "other-bodies" }
                .Select(room => PublicAddresses.Room(language, room)!)
                .Append(PublicAddresses.Fit(language))
                .Append(PublicAddresses.Search(language))
        );
        var pages = entries.SelectMany(entry => Paths(entry)).Concat(rooms).Select(path => SiteFactory.Origin + path);
        Assert.Equal(
            pages.Order(StringComparer.Ordinal),
            (await UrlsAsync()).Select(Address).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Every_page_lists_its_twin_which_lists_it_too()
    {
        var urls = (await UrlsAsync()).ToDictionary(Address, Alternates);
        Assert.All(
            urls,
            url =>
            {
                Assert.Equal(["en", "fr", "x-default"], url.Value.Keys);
                Assert.Contains(url.Key, url.Value.Values);
                Assert.Equal(url.Value, urls[url.Value["en"]]);
                Assert.Equal(url.Value, urls[url.Value["fr"]]);
            }
        );
    }

    [Fact]
    public async Task The_last_change_of_a_page_is_when_its_entry_went_live()
    {
        await ChangeAsync("legal-advisor");
        var changed = (await UrlsAsync()).ToDictionary(Address, Changed);
        foreach (
            var entry in (await EntriesAsync()).Where(entry =>
                entry is GuidancePage || ((Unit)entry).Read(entry.LiveRevision!).Kind != UnitKind.Body
            )
        )
            Assert.All(
                Paths(entry),
                path => Assert.Equal((path, entry.Live?.Since), (path, changed[SiteFactory.Origin + path]))
            );
    }

    [Fact]
    public async Task A_change_of_a_unit_is_one_of_the_lists_that_show_it_and_of_nothing_else()
    {
        var before = _site.Clock.GetUtcNow().UtcDateTime;
        await ChangeAsync("legal-advisor");
        Assert.Equal(
            [
                "/en",
                "/en/bodies/international-military-staff",
                "/en/catalogue",
                "/en/units/legal-advisor",
                "/en/which-unit",
                "/fr",
                "/fr/catalogue",
                "/fr/entites/conseiller-juridique",
                "/fr/organismes/etat-major-militaire-international",
                "/fr/quelle-entite",
            ],
            (await UrlsAsync())
                .Where(url => Changed(url) > before)
                .Select(url => new Uri(Address(url)).AbsolutePath)
                .Order(StringComparer.Ordinal)
        );
    }

    private static string Address(XElement url) => url.Element(Visiting.SitemapSpace + "loc")!.Value;

    private static DateTime Changed(XElement url) =>
        ((DateTimeOffset)url.Element(Visiting.SitemapSpace + "lastmod")!).UtcDateTime;

    private static SortedDictionary<string, string> Alternates(XElement url) =>
        new(
            url.Elements(Xhtml + "link")
                .ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value),
            StringComparer.Ordinal
        );

    private static IEnumerable<string> Paths(Entry entry) =>
        Language.All.Select(entry.Read(entry.LiveRevision!).Path).OfType<string>();

    private Task ChangeAsync(string key)
    {
        _ = _site.Services;
        _site.Later(TimeSpan.FromDays(3));
        return _site.PublishAsync(
            key,
            content => content with { English = content.English with { Lead = "A new lead." } }
        );
    }

    private async Task<List<XElement>> UrlsAsync()
    {
        using var visitor = _site.Visitor();
        return
        [
            .. XDocument
                .Parse(await visitor.GetStringAsync("/sitemap.xml"))
                .Root!.Elements(Visiting.SitemapSpace + "url"),
        ];
    }

    private async Task<List<Entry>> EntriesAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<CatalogueContext>()
            .Entries.AsNoTracking()
            .Include(entry => entry.Revisions)
            .ToListAsync();
    }
}
