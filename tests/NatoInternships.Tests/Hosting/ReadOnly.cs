using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

/// <summary>The public site only reads.</summary>
[Collection(nameof(SharedSite))]
public sealed class ReadOnly(SiteFactory site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    [InlineData("/fr/catalogue")]
    [InlineData("/en/units/legal-advisor")]
    [InlineData("/en/other-bodies")]
    [InlineData("/en/who-can-apply")]
    [InlineData("/en/compare")]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/site.css")]
    public async Task Other_methods_are_refused_with_what_is_allowed(string path)
    {
        foreach (var method in new[] { "POST", "PUT", "DELETE", "PATCH", "OPTIONS" })
            await AssertRefusedAsync(path, method);
    }

    [Theory]
    [InlineData("/en/catalogue", "en")]
    [InlineData("/fr/catalogue", "fr")]
    public async Task The_refusal_speaks_the_language_of_the_address(string path, string language)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path, HttpMethod.Post);
        Assert.Equal(language, (await answer.PageAsync()).DocumentElement.GetAttribute("lang"));
    }

    private async Task AssertRefusedAsync(string path, string method)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path, new HttpMethod(method));
        Assert.Equal((method, HttpStatusCode.MethodNotAllowed), (method, answer.StatusCode));
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }
}
