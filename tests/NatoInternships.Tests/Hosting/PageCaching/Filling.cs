using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Hosting.PageCaching;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting.PageCaching;

/// <summary>Once the site listens, its pages are ready before anybody asks.</summary>
public sealed class Filling(WireSite site) : IClassFixture<WireSite>
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Every_page_of_the_sitemap_is_ready_with_the_headers_of_a_rendered_one()
    {
        using var visitor = site.Wire();
        var cache = site.Services.GetRequiredService<PageCache>();
        var paths = await visitor.SitemapPathsAsync();
        using var limit = new CancellationTokenSource(LongEnough);
        while (!paths.All(path => cache.Now().Find(new PageKey(path, IsHttps: true)) is not null))
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        using var rendered = await visitor.AskAsync("/en");
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri("/en", UriKind.Relative));
        question.Headers.Host = new Uri(SiteFactory.Origin).Host;
        question.Headers.Add("X-Forwarded-Proto", "https");
        using var ready = await visitor.SendAsync(question);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal(await rendered.Content.ReadAsStringAsync(), await ready.Content.ReadAsStringAsync());
        Assert.Equal(Names(rendered).Append("Strict-Transport-Security").Order(), Names(ready).Order());
    }

    private static IEnumerable<string> Names(HttpResponseMessage answer) =>
        answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key);
}
