using System.Net;
using System.Text.Json;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Search;

/// <summary>Equal searches have one address, and every address a clean page.</summary>
[Collection(nameof(SharedSite))]
public sealed class SearchAddresses(SiteFactory site)
{
    [Theory]
    [InlineData("/en/search?q=", "/en/search")]
    [InlineData("/en/search?q=+++", "/en/search")]
    [InlineData("/en/search?q=%00%E2%80%8B", "/en/search")]
    [InlineData("/en/search?kind=units", "/en/search")]
    [InlineData("/en/search?q=++cyber++law+", "/en/search?q=cyber+law")]
    [InlineData("/en/search?q=cyber%0Alaw", "/en/search?q=cyber+law")]
    [InlineData("/en/search?q=cyber%C2%A0law", "/en/search?q=cyber+law")]
    [InlineData("/en/search?q=law&kind=nothing", "/en/search?q=law")]
    [InlineData("/en/search?q=law&kind=UNITS", "/en/search?q=law&kind=units")]
    [InlineData("/en/search?kind=units&q=law", "/en/search?q=law&kind=units")]
    [InlineData("/en/search?q=law&kind=units&body=international-staff", "/en/search?q=law&kind=units")]
    [InlineData("/en/search?q=law&body=nowhere", "/en/search?q=law")]
    [InlineData("/en/search?q=law&page=1", "/en/search?q=law")]
    [InlineData("/en/search?q=law&page=0", "/en/search?q=law")]
    [InlineData("/en/search?q=law&page=-3", "/en/search?q=law")]
    [InlineData("/en/search?q=law&page=19", "/en/search?q=law")]
    [InlineData("/en/search?q=law&page=99999999999", "/en/search?q=law")]
    [InlineData("/en/search?q=one&q=law", "/en/search?q=law")]
    [InlineData("/en/search?q=law&utm_source=x", "/en/search?q=law")]
    [InlineData("/en/catalogue?q=cyber%20law", "/en/search?q=cyber+law")]
    public async Task What_is_written_in_another_way_leads_to_the_one_address(string path, string there)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path);
        Assert.Equal((HttpStatusCode.MovedPermanently, there), (answer.StatusCode, $"{answer.Headers.Location}"));
        using var arrived = await visitor.AskAsync(there);
        Assert.Equal(HttpStatusCode.OK, arrived.StatusCode);
    }

    [Theory]
    [InlineData("/en/search?q=cyber+law", "/fr/recherche?q=cyber+law")]
    [InlineData("/en/search?q=law&kind=units", "/fr/recherche?q=law&kind=entites")]
    [InlineData("/fr/recherche?q=droit&body=secretariat-international", "/en/search?q=droit&body=international-staff")]
    [InlineData("/en/search?q=nato&page=2", "/fr/recherche?q=nato")]
    [InlineData("/en/search?q=xyzzyq", "/fr/recherche?q=xyzzyq")]
    [InlineData("/en/search", "/fr/recherche")]
    public async Task The_language_switch_keeps_the_words(string path, string there)
    {
        var page = await site.ReadPageAsync(path);
        Assert.Equal(there, page.QuerySelector(".tongue")!.GetAttribute("href"));
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(there);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("law", "l%61w")]
    [InlineData("cyber law", "cyber%20law")]
    [InlineData("l'otan", "l'otan")]
    [InlineData("a~b*c", "a~b*c")]
    public async Task The_same_sign_may_be_written_in_several_ways(string words, string written)
    {
        var page = await site.ReadPageAsync("/en/search?q=" + written);
        Assert.Equal(words, page.QuerySelector("#q")!.GetAttribute("value"));
    }

    public static TheoryData<string> Odd =>
        [
            "%00%01%02%1F",
            "%ED%A0%80law",
            "law%ED%BF%BF",
            "%FF%FE",
            "\"law",
            "law AND (OR NOT",
            "+law -cyber ~2 ^4 *",
            "title:[a TO z]",
            "l*w?",
            "\\\\",
            "{0} {1} %s",
            "<script>alert(1)</script>",
            "١٢٣ 法律 закон",
            "\U0001F600",
            "'",
            "’",
            "---",
            "a",
            "%u0041",
            "the",
            "%",
        ];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Odd_words_give_a_clean_page(string words)
    {
        using var visitor = site.Visitor();
        var typed =
            words.StartsWith('%') || words.Contains("%ED", StringComparison.Ordinal)
                ? words
                : Uri.EscapeDataString(words);
        foreach (var address in new[] { "/en/search?q=", "/fr/recherche?q=", "/en/search/suggestions?q=" })
        {
            using var answer = await visitor.AskAsync(address + typed);
            using var there = answer.Headers.Location is { } moved ? await visitor.AskAsync($"{moved}") : null;
            Assert.Equal(HttpStatusCode.OK, (there ?? answer).StatusCode);
            if (there is null && address.StartsWith("/en/search?", StringComparison.Ordinal))
                Assert.NotNull((await answer.PageAsync()).QuerySelector("h1"));
        }
    }

    [Theory]
    [InlineData("/en/search?q=nato")]
    [InlineData("/en/search?q=cyber+law")]
    [InlineData("/fr/recherche?q=stage")]
    public async Task Every_facet_leads_to_as_many_as_it_says(string path)
    {
        var page = await site.ReadPageAsync(path);
        var links = page.QuerySelectorAll(".facet a");
        Assert.True(links.Length > 2);
        foreach (var link in links)
        {
            var there = await site.ReadPageAsync(link.GetAttribute("href")!);
            var count = there.QuerySelector("#count")!.TextContent.Split(' ', '\u00A0')[0];
            Assert.Equal(link.QuerySelector(".n")!.TextContent, count);
            Assert.Equal(
                link.QuerySelector(".n")!.TextContent,
                there.QuerySelector(".facet a[aria-current] .n")!.TextContent
            );
        }
    }

    [Theory]
    [InlineData("/en/search?q=nato&kind=guidance")]
    [InlineData("/fr/recherche?q=otan")]
    public async Task Page_after_page_shows_all_that_was_found_and_each_once(string path)
    {
        var page = await site.ReadPageAsync(path);
        var total = int.Parse(page.QuerySelector("#count")!.TextContent.Split(' ', '\u00A0')[0], null);
        List<string> seen = [];
        for (var next = path; next is not null; )
        {
            page = await site.ReadPageAsync(next);
            seen.AddRange(page.QuerySelectorAll(".hit h3 a").Select(hit => hit.GetAttribute("href")!));
            Assert.Equal(
                $"{seen.Count - page.QuerySelectorAll(".hit").Length + 1}",
                page.QuerySelector(".hits")!.GetAttribute("start")
            );
            next =
                page.QuerySelector(".pages-more a[href*=page]:last-child") is { } more
                && seen.Count < Math.Min(total, 200)
                    ? more.GetAttribute("href")
                    : null;
        }

        Assert.Equal(Math.Min(total, 200), seen.Count);
        Assert.Distinct(seen);
    }

    [Fact]
    public async Task The_start_is_a_ready_page_and_a_search_is_not()
    {
        using var visitor = site.Visitor();
        using var start = await visitor.AskAsync("/en/search");
        using var search = await visitor.AskAsync("/en/search?q=law");
        Assert.NotNull(start.Headers.ETag);
        Assert.Null(search.Headers.ETag);
        Assert.Equal($"{start.Headers.CacheControl}", $"{search.Headers.CacheControl}");
    }

    [Fact]
    public async Task Suggestions_are_json_of_few_lines_in_few_groups_that_lead_somewhere()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/en/search/suggestions?q=leg");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var groups = said.RootElement.GetProperty("groups").EnumerateArray().ToList();
        var lines = groups.SelectMany(group => group.GetProperty("lines").EnumerateArray()).ToList();
        Assert.InRange(groups.Count, 1, 3);
        Assert.InRange(lines.Count, 2, 7);
        Assert.Equal(
            $"{lines.Count} suggestions. Use the arrow keys.",
            said.RootElement.GetProperty("status").GetString()
        );
        Assert.Equal("/en/units/legal-advisor", lines[0].GetProperty("path").GetString());
        Assert.Equal("International Military Staff", lines[0].GetProperty("note").GetString());
        Assert.Equal("unit of:", lines[0].GetProperty("kind").GetString());
        Assert.Equal(
            ["Office of the ", "Leg", "al", " Advisor"],
            lines[0].GetProperty("text").EnumerateArray().Select(part => part.GetProperty("text").GetString())
        );
        foreach (var line in lines)
        {
            using var there = await visitor.AskAsync(line.GetProperty("path").GetString()!);
            Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=l")]
    [InlineData("?q=xyzzyq")]
    public async Task Where_there_is_nothing_to_suggest_there_are_no_lines(string query)
    {
        using var visitor = site.Visitor();
        Assert.Equal("""{"status":"","groups":[]}""", await visitor.GetStringAsync("/en/search/suggestions" + query));
    }
}
