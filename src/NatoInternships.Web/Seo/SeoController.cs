using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NatoInternships.Publishing;
using NatoInternships.Settings;
using NatoInternships.Shared;

namespace NatoInternships.Seo;

public sealed class SeoController(Showing showing, IOptions<SiteOptions> site) : PublicController(showing)
{
    /// <summary>RFC 9309: everything may be crawled; the sitemap lists it.</summary>
    [HttpRead("/robots.txt")]
    public ContentResult Robots() =>
        Content(
            $"User-agent: *\nAllow: /\n\nSitemap: {site.Value.Absolute("/sitemap.xml")}\n",
            "text/plain; charset=utf-8"
        );

    [HttpRead("/sitemap.xml")]
    public ContentResult Sitemap() =>
        Content(Seo.Sitemap.Write(Published, site.Value.Absolute), "application/xml; charset=utf-8");
}
