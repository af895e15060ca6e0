using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Finder;

/// <summary>The addresses of the catalogue, and what its pages say of themselves.</summary>
[Collection(nameof(SharedSite))]
public sealed class CataloguePages(SiteFactory site)
{
    [Theory]
    [InlineData("/en/catalogue?field=law", "/fr/catalogue?field=droit")]
    [InlineData(
        "/en/catalogue?body=international-staff&kind=units&field=law&apply=headquarters&country=belgium",
        "/fr/catalogue?body=secretariat-international&kind=entites&field=droit&apply=siege&country=belgique"
    )]
    [InlineData(
        "/fr/catalogue?body=autres-organismes&country=pays-bas",
        "/en/catalogue?body=other-bodies&country=netherlands"
    )]
    [InlineData("/fr/catalogue?apply=direct&country=etats-unis", "/en/catalogue?apply=direct&country=united-states")]
    [InlineData("/en/catalogue?country=turkiye", "/fr/catalogue?country=turkiye")]
    [InlineData("/en/catalogue?kind=bodies&country=not-stated", "/fr/catalogue?kind=organismes&country=non-indique")]
    [InlineData("/en/catalogue", "/fr/catalogue")]
    public async Task The_language_switch_keeps_the_filters(string path, string switched)
    {
        var page = await site.ReadPageAsync(path);
        Assert.Equal(switched, page.QuerySelector(".tongue")!.GetAttribute("href"));
        Assert.Equal(path, (await site.ReadPageAsync(switched)).QuerySelector(".tongue")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?field=alchemy", "")]
    [InlineData("?field=", "")]
    [InlineData("?page=2&sort=name", "")]
    [InlineData("?field=%FF&country=%00", "")]
    [InlineData("?field=%22%27%3E%3Cscript%3Ealert(1)%3C/script%3E", "")]
    [InlineData("?field=droit", "")]
    [InlineData("?FIELD=law", "?field=law")]
    [InlineData("?field=LAW", "?field=law")]
    [InlineData("?field=+Law+", "?field=law")]
    [InlineData("?field=Computer%20science%20and%20IT", "?field=computer-science-and-it")]
    [InlineData("?field=law&field=logistics", "?field=logistics")]
    [InlineData("?field=law&field=alchemy&field=", "?field=law")]
    [InlineData("?country=belgium&field=law", "?field=law&country=belgium")]
    [InlineData("?field=law&utm_source=poster&apply=headquarters", "?field=law&apply=headquarters")]
    [InlineData("?q=&field=law", "?field=law")]
    public async Task Equal_filters_have_one_address(string query, string canonical)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/en/catalogue" + query);
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/en/catalogue" + canonical),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
        using var there = await visitor.AskAsync("/en/catalogue" + canonical);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Theory]
    [InlineData("/en/catalogue?q=law", "/en/search?q=law")]
    [InlineData("/fr/catalogue?q=l%27otan+%26+droit&field=droit", "/fr/recherche?q=l%27otan+%26+droit")]
    [InlineData("/en/catalogue?q=%3Cscript%3E", "/en/search?q=%3Cscript%3E")]
    public async Task Words_lead_on_to_the_search(string path, string search)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path);
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, search),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
    }

    [Theory]
    [InlineData("", true, "The catalogue")]
    [InlineData("?field=law", true, "The catalogue: Law")]
    [InlineData("?field=law&country=belgium", false, "The catalogue: Law, Belgium")]
    public async Task One_filter_may_be_found_by_search_engines_and_two_may_not(
        string query,
        bool indexed,
        string title
    )
    {
        var page = await site.ReadPageAsync("/en/catalogue" + query);
        Assert.Equal($"{title} – NATO internships", page.Title);
        Assert.Equal(indexed, page.QuerySelector("meta[name=robots]") is null);
        Assert.EndsWith(
            "/en/catalogue" + query,
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
        Assert.Equal(3, page.QuerySelectorAll("link[hreflang]").Length);
        Assert.Equal("The catalogue", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Crawlers_are_not_led_into_combinations()
    {
        var page = await site.ReadPageAsync("/en/catalogue?field=law");
        Assert.All(
            page.QuerySelectorAll(".facet a"),
            link => Assert.Equal(link.GetAttribute("href")!.Contains('&'), link.GetAttribute("rel") == "nofollow")
        );
    }

    [Theory]
    [InlineData("/fr/autres-organismes", "shape", true)]
    [InlineData("/fr/autres-organismes", "strikfornato", false)]
    public async Task A_name_that_is_our_translation_says_so_in_the_list(string path, string key, bool says)
    {
        var page = await site.ReadPageAsync(path);
        var notes = page.QuerySelectorAll($"#{key} .under").Select(note => note.TextContent);
        Assert.Equal(says, notes.Any(note => note is "Le nom est notre traduction." or "The name is our translation."));
    }

    [Fact]
    public async Task A_programme_is_not_called_an_internship()
    {
        var page = await site.ReadPageAsync("/en/programmes/young-professionals-programme");
        Assert.Contains(
            "This is not an internship.",
            page.QuerySelector(".next")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Directly to this body", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_stands_beside_the_entries_and_is_not_counted()
    {
        var page = await site.ReadPageAsync("/en/catalogue");
        Assert.Equal("36 entries", page.QuerySelector("#count")!.TextContent);
        Assert.Equal(36, page.QuerySelectorAll(".find").Length);
        Assert.Null(page.QuerySelector(".find a[href*=programmes]"));
        Assert.StartsWith(
            "Beside the internships:",
            page.QuerySelector("a[href*=programmes]")!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
    }
}
