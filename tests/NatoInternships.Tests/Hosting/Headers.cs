using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

[Collection(nameof(SharedSite))]
public sealed class Headers(SiteFactory site)
{
    [Theory]
    [InlineData("/en", "GET")]
    [InlineData("/", "GET")]
    [InlineData("/en/", "GET")]
    [InlineData("/en/no-such-page", "GET")]
    [InlineData("/en", "POST")]
    [InlineData("/site.css", "GET")]
    [InlineData("/robots.txt", "GET")]
    [InlineData("/sitemap.xml", "GET")]
    [InlineData("/health/live", "GET")]
    [InlineData("/health/ready", "GET")]
    public async Task Every_answer_carries_the_security_headers(string path, string method)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path, new HttpMethod(method));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_security_policy_lets_only_the_site_s_own_files_in()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/en");
        var policy = Header(answer, "Content-Security-Policy")
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.All(policy, directive => Assert.Contains(directive.Split(' ', 2)[1], new[] { "'none'", "'self'" }));
        Assert.Superset(
            new HashSet<string>
            {
                "default-src 'none'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "form-action 'self'",
            },
            policy.ToHashSet()
        );
    }

    [Fact]
    public async Task No_page_sets_a_cookie()
    {
        using var visitor = site.Visitor();
        string[] others =
        [
            "/",
            "/en/no-such-page",
            "/en/catalogue?field=law",
            "/en/compare?unit=legal-advisor",
            "/en/who-can-apply?d=1&m=1&y=2000&c=BE&s=y3&l=en",
            "/robots.txt",
            "/sitemap.xml",
            "/site.css",
            "/health/ready",
        ];
        foreach (var path in (await visitor.SitemapPathsAsync()).Concat(others))
        {
            using var answer = await visitor.AskAsync(path);
            Assert.False(answer.Headers.Contains("Set-Cookie"), path);
        }
    }

    [Fact]
    public async Task No_page_has_anything_inline_or_from_elsewhere()
    {
        using var visitor = site.Visitor();
        foreach (var path in (await visitor.SitemapPathsAsync()).Append("/en/no-such-page").Append("/en/about/design"))
        {
            using var answer = await visitor.AskAsync(path);
            var page = await answer.PageAsync();
            Assert.True(
                page.QuerySelectorAll(
                    "style, [style], script:not([src]), [onclick], [onload], iframe, object, embed"
                ).Length == 0,
                path
            );
            Assert.All(
                page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon]"),
                part =>
                    Assert.StartsWith(
                        "/",
                        part.GetAttribute("src") ?? part.GetAttribute("href"),
                        StringComparison.Ordinal
                    )
            );
        }
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? Assert.Single(values) : "";
}
