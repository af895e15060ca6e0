using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

/// <summary>A proxy on the same machine that ends the encryption says by which scheme the reader came.</summary>
public sealed class BehindAProxy(WireSite site) : IClassFixture<WireSite>
{
    [Fact]
    public async Task A_reader_who_came_by_https_is_told_to_keep_to_it()
    {
        using var answer = await AskAsync("https");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_reader_who_came_by_http_is_sent_to_https_with_the_security_headers()
    {
        using var answer = await AskAsync("http");
        Assert.Equal(
            (HttpStatusCode.PermanentRedirect, "https://internships.example.org/en?q=1"),
            (answer.StatusCode, answer.Headers.Location?.ToString())
        );
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    private async Task<HttpResponseMessage> AskAsync(string scheme)
    {
        using var visitor = site.Plain();
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri("/en?q=1", UriKind.Relative));
        question.Headers.Host = new Uri(SiteFactory.Origin).Host;
        question.Headers.Add("X-Forwarded-Proto", scheme);
        return await visitor.SendAsync(question);
    }

    [Theory]
    [InlineData("GET", "/en?q=1")]
    [InlineData("POST", "/admin/en/sign-in")]
    [InlineData("GET", "/fr/entit%C3%A9s/a%20b?x=%2F")]
    public async Task Plain_http_without_a_proxy_leads_to_the_host_of_the_settings(string method, string path)
    {
        using var visitor = site.Plain();
        using var question = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        question.Headers.Host = "other.example";
        using var answer = await visitor.SendAsync(question);
        Assert.Equal(
            (HttpStatusCode.PermanentRedirect, SiteFactory.Origin + path),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
    }

    [Fact]
    public async Task The_report_of_health_answers_by_plain_http_too()
    {
        using var visitor = site.Plain();
        using var answer = await visitor.GetAsync(new Uri("/health/live", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
