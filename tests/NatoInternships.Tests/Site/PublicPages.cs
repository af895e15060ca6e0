using System.Net;
using System.Xml.Linq;

namespace NatoInternships.Tests.Site;

[Collection(nameof(SharedSite))]
public sealed class PublicPages(SiteFactory site)
{
    [Fact]
    public async Task Every_address_of_the_sitemap_answers_with_itself_as_canonical()
    {
        using var visitor = site.Visitor();
        var sitemap = XDocument.Parse(await visitor.GetStringAsync("/sitemap.xml"));
        var addresses = sitemap
            .Descendants(XName.Get("loc", "http://www.sitemaps.org/schemas/sitemap/0.9"))
            .Select(loc => loc.Value)
            .ToList();
        Assert.True(addresses.Count > 80, $"only {addresses.Count} addresses");
        foreach (var address in addresses)
        {
            using var answer = await visitor.GetAsync(new Uri(address));
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
            Assert.Contains(
                $"<link rel=\"canonical\" href=\"{address}\">",
                await answer.Content.ReadAsStringAsync(),
                StringComparison.Ordinal
            );
        }
    }
}
