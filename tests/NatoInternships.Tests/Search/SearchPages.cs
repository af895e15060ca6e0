using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Search;

/// <summary>The page of the search, as anybody reads it without a script.</summary>
[Collection(nameof(SharedSite))]
public sealed class SearchPages(SiteFactory site)
{
    [Theory]
    [InlineData("/en/search?q=cyber+law", "Search: cyber law")]
    [InlineData("/fr/recherche?q=droit", "Recherche\u00A0: droit")]
    [InlineData("/en/search?q=xyzzyq", "Nothing found: xyzzyq")]
    [InlineData("/en/search", "Search")]
    [InlineData("/fr/recherche", "Recherche")]
    public async Task The_heading_says_what_was_sought(string path, string heading)
    {
        var page = await site.ReadPageAsync(path);
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(heading, page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hit_says_its_kind_and_body_above_and_its_reason_below_and_marks_the_words()
    {
        var hit = await FirstAsync("/en/search?q=legal+advisor");
        Assert.Equal("Unit · International Military Staff", Text(hit, ".kind"));
        Assert.Equal("OLA", Text(hit, ".plate"));
        Assert.Equal("/en/units/legal-advisor", hit.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Contains("Legal", hit.QuerySelectorAll("h3 mark").Select(mark => mark.TextContent));
        Assert.Contains("in the name", Text(hit, ".why"), StringComparison.Ordinal);
        Assert.NotEmpty(Text(hit, ".ex"));
    }

    [Fact]
    public async Task A_question_shows_its_answer_and_leads_to_it()
    {
        var page = await site.ReadPageAsync("/en/search?q=is+it+paid");
        var hit = page.QuerySelectorAll(".hit").First(each => Text(each, ".kind") == "Question");
        Assert.Equal("/en/questions#paid", hit.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Yes, you get a stipend every month.", Text(hit, ".ex"));
    }

    [Theory]
    [InlineData("/en/search?q=legal+advisor", "law", false)]
    [InlineData("/en/search?q=lawyer", "same meaning as “lawyer”", true)]
    [InlineData("/fr/recherche?q=avocat", "même sens que «\u202Favocat\u202F»", true)]
    public async Task A_word_that_editors_know_as_another_is_named_in_the_reason(
        string path,
        string said,
        bool isSaid
    ) => Assert.Equal(isSaid, Text(await FirstAsync(path), ".why").Contains(said, StringComparison.Ordinal));

    [Fact]
    public async Task Words_that_never_meet_are_said_so_and_both_halves_are_shown()
    {
        var page = await site.ReadPageAsync("/en/search?q=cyber+law");
        Assert.StartsWith("Nothing here has both words.", Text(page, ".lead"), StringComparison.Ordinal);
        var first = page.QuerySelectorAll(".hit h3 a").Take(4).Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/en/units/legal-advisor", first);
        Assert.Contains("/en/units/innovation-hybrid-and-cyber", first);
        var halves = page.QuerySelectorAll(".halves a");
        Assert.Equal(["cyber", "law"], halves.Select(half => half.TextContent).Order(StringComparer.Ordinal));
        foreach (var half in halves)
            Assert.Equal(half.NextElementSibling!.TextContent, await TotalAsync(half.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("/en/search?q=zeppelinish+law", "No page has “zeppelinish”.")]
    [InlineData("/fr/recherche?q=zeppelinesque+droit", "Aucune page ne contient «\u202Fzeppelinesque\u202F».")]
    public async Task A_word_that_nothing_has_is_said_so(string path, string said) =>
        Assert.StartsWith(said, Text(await site.ReadPageAsync(path), ".lead"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/en/search?q=salaire", "“salaire” is French for “")]
    [InlineData("/fr/recherche?q=salary", "«\u202Fsalary\u202F» se dit en français «\u202F")]
    public async Task A_word_of_the_other_language_is_understood_and_said_so(string path, string said)
    {
        var page = await site.ReadPageAsync(path);
        Assert.StartsWith(said, Text(page, ".under"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hit"));
    }

    [Fact]
    public async Task A_typing_fault_is_said_with_what_was_looked_for()
    {
        var page = await site.ReadPageAsync("/en/search?q=inteligence");
        Assert.Equal("Nothing here has “inteligence”. We looked for “intelligence”.", Text(page, ".under"));
        Assert.NotEmpty(page.QuerySelectorAll(".hit"));
    }

    [Theory]
    [InlineData("/en/search?q=", "law+")]
    [InlineData("/fr/recherche?q=", "droit+")]
    public async Task What_is_too_long_is_cut_and_that_is_said(string path, string word)
    {
        var page = await site.ReadPageAsync(path + string.Concat(Enumerable.Repeat(word, 2500)));
        Assert.Contains("200", Text(page, ".under"), StringComparison.Ordinal);
        Assert.InRange(page.QuerySelector<IHtmlInputElement>("#q")!.Value.Length, 1, 200);
        Assert.InRange(page.Title!.Length, 1, 65);
        Assert.All(page.Addresses(), address => Assert.InRange(address.Length, 1, 400));
    }

    [Fact]
    public async Task Nothing_found_offers_ways_on_each_with_what_it_brings_and_the_dates_of_the_call()
    {
        var page = await site.ReadPageAsync("/en/search?q=xyzzyq");
        var ways = page.QuerySelectorAll(".outs > li");
        Assert.NotEmpty(ways);
        Assert.All(ways, way => Assert.NotEqual("0", Text(way, ".n")));
        Assert.Contains("April\u00A02027", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var catalogue = await site.ReadPageAsync("/en/catalogue");
        var way = ways.Single(each => each.QuerySelector("a")!.GetAttribute("href") == "/en/catalogue");
        Assert.Equal($"{Text(way, ".n")} entries", Text(catalogue, "#count"));
    }

    [Fact]
    public async Task What_only_the_other_language_has_is_offered_there()
    {
        // A word that only the French pages have.
        var page = await site.ReadPageAsync("/en/search?q=comprenait");
        Assert.Empty(page.QuerySelectorAll(".hit"));
        var way = page.QuerySelector(".outs [hreflang=fr]")!;
        Assert.Equal("/fr/recherche?q=comprenait", way.GetAttribute("href"));
        Assert.Equal(Text(way.Closest("li")!, ".n"), await TotalAsync(way.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("/en/search?q=the+of")]
    [InlineData("/en/search?q=%3F%21")]
    [InlineData("/fr/recherche?q=de+la")]
    public async Task Words_that_say_nothing_are_said_so(string path)
    {
        var page = await site.ReadPageAsync(path);
        Assert.Matches("^(There is no word here|Il n’y a ici aucun mot)", Text(page, ".lead"));
        Assert.NotEmpty(page.QuerySelectorAll(".outs > li"));
    }

    [Theory]
    [InlineData("/en/search")]
    [InlineData("/fr/recherche")]
    public async Task Before_anything_was_asked_it_says_what_is_asked_most_and_what_there_is(string path)
    {
        var page = await site.ReadPageAsync(path);
        Assert.InRange(page.QuerySelectorAll(".seek-start .flow a").Length, 5, 10);
        Assert.InRange(page.QuerySelectorAll(".seek-start ul.bare a").Length, 5, 5);
        foreach (var link in page.QuerySelectorAll(".seek-start a").Select(link => link.GetAttribute("href")!))
        {
            var there = await site.ReadPageAsync(link.Split('#')[0]);
            Assert.NotNull(link.Contains('#', Exactly) ? there.GetElementById(link.Split('#')[1]) : there.Body);
        }
    }

    [Theory]
    [InlineData("/en/search?q=law", "en", true)]
    [InlineData("/en/search", "en", false)]
    public async Task Results_are_not_indexed_and_the_start_is(string path, string language, bool isHidden)
    {
        var page = await site.ReadPageAsync(path);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(isHidden, page.QuerySelector("meta[name=robots]")?.GetAttribute("content") == "noindex");
        Assert.Equal(SiteFactory.Origin + path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task HEAD_answers_as_GET()
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/en/search?q=law", HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
    }

    private const StringComparison Exactly = StringComparison.Ordinal;

    private async Task<IElement> FirstAsync(string path) => (await site.ReadPageAsync(path)).QuerySelector(".hit")!;

    private async Task<string> TotalAsync(string path) =>
        Text(await site.ReadPageAsync(path), "#count").Split(' ', '\u00A0')[0];

    private static string Text(IParentNode part, string selector) =>
        part.QuerySelector(selector)?.TextContent.Trim() ?? "";
}
