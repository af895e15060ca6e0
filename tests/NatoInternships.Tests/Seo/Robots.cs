using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Seo;

[Collection(nameof(SharedSite))]
public sealed class Robots(SiteFactory site)
{
    [Fact]
    public async Task Robots_may_read_everything_and_learn_where_the_sitemap_is()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/robots.txt");
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            $"User-agent: *\nAllow: /\n\nSitemap: {SiteFactory.Origin}/sitemap.xml\n",
            await answer.Content.ReadAsStringAsync()
        );
    }
}
