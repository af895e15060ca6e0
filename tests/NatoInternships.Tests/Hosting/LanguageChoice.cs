using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting;

/// <summary>The root sends a reader to the language that the browser asks for.</summary>
[Collection(nameof(SharedSite))]
public sealed class LanguageChoice(SiteFactory site)
{
    [Theory]
    [InlineData(null, "/en")]
    [InlineData("", "/en")]
    [InlineData("en", "/en")]
    [InlineData("fr", "/fr")]
    [InlineData("FR", "/fr")]
    [InlineData("fr-BE", "/fr")]
    [InlineData("fr-BE, fr;q=0.9, en;q=0.8", "/fr")]
    [InlineData("en-GB,en;q=0.9,fr;q=0.8", "/en")]
    [InlineData("en;q=0.5, fr;q=0.8", "/fr")]
    [InlineData("de, fr;q=0.3, en;q=0.2", "/fr")]
    [InlineData("de-DE,de;q=0.9", "/en")]
    [InlineData("*", "/en")]
    [InlineData("fr;q=0", "/en")]
    [InlineData("en;q=0, *", "/fr")]
    [InlineData("en;q=0", "/en")]
    [InlineData("en;q=0, fr;q=0", "/en")]
    [InlineData("*;q=0", "/en")]
    [InlineData("*, fr;q=0.5", "/en")]
    [InlineData("*, fr", "/fr")]
    [InlineData("*;q=0.5, fr;q=0.5", "/fr")]
    [InlineData("*;q=0.1, fr;q=0.2", "/fr")]
    [InlineData("de, *;q=0.5, en;q=0.1", "/fr")]
    [InlineData("fr, en", "/fr")]
    [InlineData("fr-CA;q=0, fr;q=0.5", "/fr")]
    [InlineData("fr;q=0, en;q=0.1", "/en")]
    [InlineData("frr", "/en")]
    [InlineData("no language at all;;q=x,,", "/en")]
    public async Task The_better_of_the_two_languages_is_chosen(string? accepted, string location)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/", language: accepted);
        Assert.Equal((HttpStatusCode.Redirect, location), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task The_answer_says_that_it_depends_on_the_reader()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/", language: "fr");
        Assert.Equal("Accept-Language", Assert.Single(answer.Headers.Vary));
    }

    [Fact]
    public async Task A_query_goes_along()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/?from=poster", language: "fr");
        Assert.Equal("/fr?from=poster", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_page_speaks_the_language_of_its_address_whatever_the_browser_asks_for()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/en/catalogue", language: "fr");
        Assert.Equal("en", (await answer.PageAsync()).DocumentElement.GetAttribute("lang"));
    }
}
