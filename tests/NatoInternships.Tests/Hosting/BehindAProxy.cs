using System.Net;
using Microsoft.AspNetCore.Hosting;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

/// <summary>A proxy on the same machine that ends the encryption says by which scheme the reader came.</summary>
public sealed class BehindAProxy(BehindAProxy.SecureSite site) : IClassFixture<BehindAProxy.SecureSite>
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
            (HttpStatusCode.TemporaryRedirect, "https://internships.example.org/en?q=1"),
            (answer.StatusCode, answer.Headers.Location?.ToString())
        );
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    private async Task<HttpResponseMessage> AskAsync(string scheme)
    {
        using var visitor = site.Wire();
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri("/en?q=1", UriKind.Relative));
        question.Headers.Host = new Uri(SiteFactory.Origin).Host;
        question.Headers.Add("X-Forwarded-Proto", scheme);
        return await visitor.SendAsync(question);
    }

    public sealed class SecureSite : WireSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("https_port", "443");
        }
    }
}
