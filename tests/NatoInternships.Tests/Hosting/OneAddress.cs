using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

/// <summary>A page has one address; all other ways to write it lead there once and for good.</summary>
[Collection(nameof(SharedSite))]
public sealed class OneAddress(SiteFactory site)
{
    [Theory]
    [InlineData("/en/", "/en")]
    [InlineData("/en/catalogue/", "/en/catalogue")]
    [InlineData("/EN/Catalogue", "/en/catalogue")]
    [InlineData("/en//catalogue", "/en/catalogue")]
    [InlineData("/EN//Units/Legal-Advisor//", "/en/units/legal-advisor")]
    [InlineData("/Robots.TXT", "/robots.txt")]
    [InlineData("/en/compare/?unit=Law&x=%C3%A9", "/en/compare?unit=Law&x=%C3%A9")]
    [InlineData("/FR/Entites/Conseiller-Juridique?x=%C3%A9", "/fr/entites/conseiller-juridique?x=%C3%A9")]
    [InlineData("/en/the-year/", "/en/the-year")]
    [InlineData("/FAVICON.SVG", "/favicon.svg")]
    [InlineData("/Admin//EN/", "/admin/en")]
    public async Task Another_spelling_leads_on_once_with_its_query(string asked, string address)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(asked);
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, address),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
        using var next = await visitor.AskAsync(address);
        Assert.NotEqual(HttpStatusCode.MovedPermanently, next.StatusCode);
    }

    [Theory]
    [InlineData("/en/no-such-page/")]
    [InlineData("/EN/No-Such-Page")]
    [InlineData("/en/units/Nobody/")]
    [InlineData("/en//units//nobody")]
    [InlineData("/fr/%C3%89t%C3%A9/")]
    [InlineData("/en/what%3Fever/")]
    [InlineData("/Nothing/")]
    [InlineData("//evil.example/En")]
    [InlineData("/wp-login.php/")]
    public async Task Another_spelling_of_what_is_not_there_is_not_there_at_once(string asked)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.GetAsync(new Uri(SiteFactory.Origin + asked));
        Assert.Equal((HttpStatusCode.NotFound, null), (answer.StatusCode, answer.Headers.Location));
    }

    [Theory]
    [InlineData("/en?utm_source=poster")]
    [InlineData("/en/other-bodies?page=2&sort=name")]
    [InlineData("/fr/entites/conseiller-juridique?Q=1&q[]=2&%00=3")]
    [InlineData("/sitemap.xml?v=1")]
    public async Task Unknown_query_keys_change_nothing(string path)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(await visitor.GetStringAsync(path.Split('?')[0]), await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/en/compare?unit=%EF%BF%BE&unit=%00&unit=%FF")]
    [InlineData("/en/who-can-apply?d=%EF%BF%BE&m=99&y=-1&c=%00&s=x&l=y")]
    public async Task A_query_of_rubbish_is_answered(string path)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
