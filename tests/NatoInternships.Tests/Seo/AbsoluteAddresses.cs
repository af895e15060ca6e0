using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Seo;

/// <summary>Absolute addresses are made from the site's own origin, whatever host a request claims to be for.</summary>
[Collection(nameof(SharedSite))]
public sealed class AbsoluteAddresses(SiteFactory site)
{
    private const string Liar = "evil.example";

    [Theory]
    [InlineData("/en")]
    [InlineData("/fr/catalogue")]
    [InlineData("/en/units/legal-advisor")]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/en/no-such-page")]
    [InlineData("/")]
    [InlineData("/EN/Catalogue/")]
    public async Task No_answer_repeats_a_false_host(string path)
    {
        using var visitor = site.Visitor();
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        question.Headers.Host = Liar;
        question.Headers.Add("X-Forwarded-Host", Liar);
        using var answer = await visitor.SendAsync(question);
        Assert.DoesNotContain(
            Liar,
            answer.Headers.ToString() + await answer.Content.ReadAsStringAsync(),
            StringComparison.OrdinalIgnoreCase
        );
    }
}
