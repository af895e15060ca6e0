using System.Net;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.MyPlan;

/// <summary>The plan stands in its address alone, whatever somebody writes into it.</summary>
[Collection(nameof(SharedSite))]
public sealed class PlanPages(SiteFactory site)
{
    private const string Fit = "?d=1&m=1&y=2000&c=FR&s=y3&l=both";

    [Theory]
    [InlineData("/en/my-plan", "Now", "In March_2027", "From June_2027")]
    [InlineData("/fr/mon-plan", "Maintenant", "En mars_2027", "À partir de juin_2027")]
    public async Task The_months_until_the_call_have_each_their_list(string path, params string[] said)
    {
        var page = await site.ReadPageAsync(path);
        var headings = page.QuerySelectorAll(".sec:has(.todo) h2").Select(heading => heading.TextContent).ToList();
        Assert.Equal(5, headings.Count);
        Assert.Equal(said.Select(text => text.Replace('_', '\u00A0')), [headings[0], headings[1], headings[^1]]);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), [style]"));
    }

    [Fact]
    public async Task The_plan_holds_the_units_and_the_papers_of_the_person_and_keeps_all_in_its_form()
    {
        const string Chosen = "&field=law&unit=legal-advisor&unit=cooperative-security";
        var page = await site.ReadPageAsync("/en/my-plan" + Fit + Chosen);
        var todo = string.Concat(page.QuerySelectorAll(".todo").Select(list => list.TextContent));
        Assert.Contains("Office of the Legal Advisor", todo, StringComparison.Ordinal);
        Assert.Contains("dated proof that you are enrolled", todo, StringComparison.Ordinal);
        Assert.DoesNotContain("copy of your degree", todo, StringComparison.Ordinal);
        Assert.Equal(
            ["1", "1", "2000", "FR", "y3", "both"],
            page.QuerySelectorAll("input[type=hidden]").Select(input => input.GetAttribute("value"))
        );
        Assert.Equal(
            ["law", "legal-advisor", "cooperative-security"],
            page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value"))
        );
    }

    [Fact]
    public async Task The_language_switch_keeps_the_plan()
    {
        var page = await site.ReadPageAsync("/en/my-plan" + Fit + "&field=law&unit=legal-advisor");
        Assert.Equal(
            "/fr/mon-plan" + Fit + "&field=droit&unit=conseiller-juridique",
            page.QuerySelector(".tongue")!.GetAttribute("href")
        );
    }

    [Fact]
    public async Task Whoever_is_too_young_plans_for_the_first_call_that_fits()
    {
        var page = await site.ReadPageAsync("/en/my-plan?d=1&m=6&y=2007&c=BE&s=y3&l=en");
        var lead = page.QuerySelector(".lead")!.TextContent;
        Assert.Contains("April\u00A02029", lead, StringComparison.Ordinal);
        Assert.Contains(
            "apply in the call of 2029",
            page.QuerySelector(".todo")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whoever_is_a_citizen_of_no_member_country_is_told_where_else_to_look_and_gets_no_months()
    {
        var page = await site.ReadPageAsync("/en/my-plan?d=1&m=6&y=2000&c=ZZ&s=y3&l=en");
        Assert.Single(page.QuerySelectorAll(".todo"));
        Assert.NotNull(page.QuerySelector(".todo a[href='/en/other-bodies']"));
        Assert.Null(page.QuerySelector(".lead"));
    }

    [Theory]
    [InlineData("?field=astrology", "There is no field of study “astrology” in the catalogue.")]
    [InlineData("?unit=nobody", "There is no unit “nobody” in the catalogue.")]
    [InlineData("?d=31&m=2", "Your answers to the self-check are not complete")]
    [InlineData("?d=%00&s=%3Cscript%3E", "Your answers to the self-check are not complete")]
    [InlineData("?unit=shape", "not in this call")]
    [InlineData("?unit=legal-advisor&unit=jis&unit=ikm&unit=sitcen", "You can apply for three positions at most")]
    public async Task What_the_site_does_not_know_is_said_in_a_sentence(string query, string said)
    {
        var page = await site.ReadPageAsync("/en/my-plan" + query);
        var notices = string.Concat(page.QuerySelectorAll(".notice").Select(notice => notice.TextContent));
        Assert.Contains(said, notices, StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll(".todo").Length);
    }

    [Fact]
    public async Task A_plan_is_bounded_whatever_stands_in_its_address()
    {
        using var visitor = site.Visitor();
        var query = string.Concat(Enumerable.Range(0, 200).Select(number => $"&unit=u{number}"));
        using var answer = await visitor.AskAsync($"/en/my-plan?field={new string('x', 2000)}{query}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.PageAsync();
        Assert.Equal(4, page.QuerySelectorAll(".notice").Length);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
