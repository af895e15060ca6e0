using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

[Collection(nameof(SharedSite))]
public sealed class ErrorPages(SiteFactory site)
{
    [Theory]
    [InlineData("/en/units/no-such-unit", null, "en", "There is no page at this address")]
    [InlineData("/fr/entites/pas-la", null, "fr", "Il n’y a pas de page à cette adresse")]
    [InlineData("/fr/units/legal-advisor", null, "fr", "Il n’y a pas de page à cette adresse")]
    [InlineData("/en/a/b/c/d", "fr", "en", "There is no page at this address")]
    [InlineData("/nowhere", "fr", "fr", "Il n’y a pas de page à cette adresse")]
    [InlineData("/nowhere", null, "en", "There is no page at this address")]
    [InlineData("/en/%EF%BF%BE", null, "en", "There is no page at this address")]
    public async Task A_missing_page_says_so_in_the_language_of_its_address(
        string path,
        string? accepted,
        string language,
        string heading
    )
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path, language: accepted);
        var page = await answer.PageAsync();
        Assert.Equal(
            (HttpStatusCode.NotFound, language, heading),
            (answer.StatusCode, page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")?.TextContent)
        );
    }

    [Theory]
    [InlineData("/en/units/legal-adviser", "/en/units/legal-advisor")]
    [InlineData("/en/units/ims", "/en/bodies/international-military-staff")]
    [InlineData("/fr/entites/conseil-juridique", "/fr/entites/conseiller-juridique")]
    public async Task A_missing_page_suggests_what_was_meant(string path, string meant)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path);
        Assert.Contains(
            meant,
            (await answer.PageAsync()).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task An_error_page_has_no_canonical_address_and_is_not_indexed()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/en/no-such-page");
        var page = await answer.PageAsync();
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task An_error_page_is_not_kept()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/en/no-such-page");
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }
}
