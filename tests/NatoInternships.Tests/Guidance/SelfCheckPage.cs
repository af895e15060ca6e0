using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Guidance;

[Collection(nameof(SharedSite))]
public sealed class SelfCheckPage(SiteFactory site)
{
    private const string Mixed = "?d=12&m=5&y=2006&c=TR&s=y1&l=en";

    [Fact]
    public async Task The_answer_names_each_rule_once_with_its_source_and_what_is_missing_first()
    {
        var page = await site.ReadPageAsync("/en/who-can-apply" + Mixed);
        Assert.Equal(
            ["Studies", "Age", "Citizenship", "Languages"],
            page.QuerySelectorAll(".rules h3").Select(heading => heading.TextContent)
        );
        Assert.All(
            page.QuerySelectorAll(".rules > li"),
            rule => Assert.NotEmpty(rule.QuerySelector(".asof")!.TextContent)
        );
        Assert.Contains(
            "You turn 21 on 12\u00A0May\u00A02027",
            page.QuerySelector(".rules")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_rule_that_is_missing_says_what_to_do_instead()
    {
        var page = await site.ReadPageAsync("/en/who-can-apply?d=1&m=6&y=2007&c=ZZ&s=g1&l=none");
        Assert.Equal(4, page.QuerySelectorAll(".rules .instead").Length);
        Assert.DoesNotContain("not eligible", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_form_keeps_what_was_typed_and_says_what_to_mend_in_the_pages_language()
    {
        var page = await site.ReadPageAsync("/fr/qui-peut-postuler?d=31&m=2&y=2006&s=y3");
        Assert.Equal("31", page.QuerySelector("input[name=d]")!.GetAttribute("value"));
        Assert.True(page.QuerySelector("input[value=y3]")!.HasAttribute("checked"));
        Assert.Equal(3, page.QuerySelectorAll(".faults a").Length);
        Assert.All(
            page.QuerySelectorAll(".faults a"),
            link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!))
        );
        Assert.Contains("Choisissez une langue", page.QuerySelector(".faults")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".verdict"));
    }

    [Fact]
    public async Task A_form_sent_empty_asks_for_every_answer()
    {
        var page = await site.ReadPageAsync("/en/who-can-apply?d=&m=&y=&c=");
        Assert.Equal(4, page.QuerySelectorAll("#answer a").Length);
        Assert.StartsWith("Please correct: Who can apply", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/who-can-apply?d=12&m=5&y=2006&c=TR&s=y1&l=none", "1 rule met")]
    [InlineData("/en/who-can-apply?d=12&m=5&y=2006&c=TR&s=y1&l=none", "1 rule depends on the closing date")]
    [InlineData("/en/who-can-apply?d=12&m=5&y=2006&c=TR&s=y1&l=none", "2 rules not met yet")]
    [InlineData("/en/who-can-apply?d=1&m=1&y=2000&c=FR&s=y3&l=en", "0 rules not met yet")]
    [InlineData("/en/who-can-apply?d=12&m=5&y=2006&c=TR&s=g0&l=none", "2 rules depend on the closing date")]
    [InlineData("/en/who-can-apply?d=12&m=5&y=2006&c=TR&s=g0&l=none", "1 rule not met yet")]
    [InlineData("/fr/qui-peut-postuler?d=12&m=5&y=2006&c=TR&s=y1&l=none", "1 critère rempli")]
    [InlineData("/fr/qui-peut-postuler?d=12&m=5&y=2006&c=TR&s=y1&l=none", "1 critère dépend de la date limite")]
    [InlineData("/fr/qui-peut-postuler?d=12&m=5&y=2006&c=TR&s=y1&l=none", "2 critères pas encore remplis")]
    [InlineData("/fr/qui-peut-postuler?d=1&m=1&y=2000&c=FR&s=y3&l=en", "0 critère pas encore rempli")]
    [InlineData("/fr/qui-peut-postuler?d=1&m=1&y=2000&c=FR&s=y3&l=en", "4 critères remplis")]
    [InlineData("/fr/qui-peut-postuler?d=12&m=5&y=2006&c=TR&s=g0&l=none", "2 critères dépendent de la date limite")]
    public async Task The_counts_of_rules_agree_with_their_nouns(string address, string count)
    {
        var page = await site.ReadPageAsync(address);
        Assert.Contains(count, page.QuerySelectorAll(".tally li").Select(item => item.TextContent.Trim()));
    }

    [Theory]
    [InlineData("/en/who-can-apply")]
    [InlineData("/fr/qui-peut-postuler")]
    public async Task The_form_stands_before_the_text_and_the_countries_are_folded(string path)
    {
        var page = await site.ReadPageAsync(path);
        Assert.Equal("check", page.QuerySelector("main section")!.Id);
        Assert.False(page.QuerySelector("#members details")!.HasAttribute("open"));
        Assert.Equal(32, page.QuerySelectorAll("#members details li").Length);
    }

    [Fact]
    public async Task The_answer_leads_on_to_a_plan_with_the_same_answers()
    {
        var page = await site.ReadPageAsync("/en/who-can-apply" + Mixed);
        Assert.Equal("/en/my-plan" + Mixed, page.QuerySelector(".verdict .act")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_birthday_in_a_later_closing_month_names_both_years()
    {
        var page = await site.ReadPageAsync("/en/who-can-apply?d=20&m=5&y=2007&c=BE&s=y3&l=en");
        Assert.Contains(
            "apply in the call of 2028 if it closes on 20\u00A0May\u00A02028 or later, otherwise in that of 2029",
            page.QuerySelector(".rules .instead")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_answered_page_is_kept_out_of_search_and_keeps_its_answers_over_the_language_switch()
    {
        var page = await site.ReadPageAsync("/en/who-can-apply" + Mixed);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(
            SiteFactory.Origin + "/en/who-can-apply",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
        Assert.Equal("/fr/qui-peut-postuler" + Mixed, page.QuerySelector(".tongue")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_typed_cannot_become_markup()
    {
        var page = await site.ReadPageAsync("/en/who-can-apply?d=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        Assert.Equal("\"><script>alert(1)</script>", page.QuerySelector("input[name=d]")!.GetAttribute("value"));
    }
}
