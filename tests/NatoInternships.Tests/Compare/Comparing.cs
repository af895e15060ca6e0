using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Compare;

[Collection(nameof(SharedSite))]
public sealed class Comparing(SiteFactory site)
{
    [Fact]
    public async Task Units_stand_side_by_side_in_the_order_of_the_address()
    {
        var page = await site.ReadPageAsync("/en/compare?unit=legal-advisor&unit=cooperative-security");
        Assert.Equal(
            ["/en/units/legal-advisor", "/en/units/cooperative-security"],
            page.QuerySelectorAll(".compare thead a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task Acronyms_in_any_case_name_a_unit_too()
    {
        var page = await site.ReadPageAsync("/en/compare?unit=cs&unit=NHQC3S");
        Assert.Equal(
            ["/en/units/cooperative-security", "/en/units/nato-headquarters-c3-staff"],
            page.QuerySelectorAll(".compare thead a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task What_is_the_same_is_folded_and_what_differs_is_marked_in_words()
    {
        var page = await site.ReadPageAsync("/en/compare?unit=cs&unit=ola");
        var body = page.QuerySelectorAll(".compare tbody tr")
            .First(row => row.QuerySelector("th")!.TextContent.StartsWith("Body", StringComparison.Ordinal));
        Assert.Equal(
            ("same", 1, "2"),
            (body.ClassName, body.QuerySelectorAll("td").Length, body.QuerySelector("td")!.GetAttribute("colspan"))
        );
        var interns = page.QuerySelectorAll(".compare tbody tr")
            .First(row => row.QuerySelector("th")!.TextContent.StartsWith("What interns do", StringComparison.Ordinal));
        Assert.Equal(("differs", 2), (interns.ClassName, interns.QuerySelectorAll("td").Length));
        Assert.Contains("≠ differs", interns.QuerySelector("th")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_units_without_a_section_say_so_once()
    {
        var page = await site.ReadPageAsync("/en/compare?unit=nhqc3s&unit=executive-management");
        var interns = page.QuerySelectorAll(".compare tbody tr")
            .First(row => row.QuerySelector("th")!.TextContent.StartsWith("What interns do", StringComparison.Ordinal));
        Assert.Equal("Nothing found", Assert.Single(interns.QuerySelectorAll("td")).TextContent);
    }

    [Fact]
    public async Task A_fourth_unit_is_left_out_and_the_page_says_so()
    {
        var page = await site.ReadPageAsync("/en/compare?unit=cs&unit=ikm&unit=nso&unit=jis");
        Assert.Equal(3, page.QuerySelectorAll(".compare thead a").Length);
        Assert.Contains(
            "Three units fit side by side",
            page.QuerySelector(".notice")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_unit_that_is_not_there_is_named_and_cannot_become_markup()
    {
        var page = await site.ReadPageAsync("/en/compare?unit=cs&unit=%3Cscript%3E");
        Assert.Contains("“<script>”", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
    }

    [Fact]
    public async Task The_same_unit_twice_stands_once()
    {
        var page = await site.ReadPageAsync("/en/compare?unit=cs&unit=cooperative-security&unit=");
        Assert.Single(page.QuerySelectorAll(".compare thead a"));
    }

    [Fact]
    public async Task The_language_switch_keeps_the_choice()
    {
        var page = await site.ReadPageAsync("/en/compare?unit=cs&unit=legal-advisor");
        Assert.Equal(
            "/fr/comparer?unit=securite-cooperative&unit=conseiller-juridique",
            page.QuerySelector(".tongue")!.GetAttribute("href")
        );
    }

    [Fact]
    public async Task An_empty_comparison_offers_every_door_and_other_body_to_choose_from()
    {
        var page = await site.ReadPageAsync("/en/compare");
        Assert.Null(page.QuerySelector(".compare"));
        Assert.Equal(24 + 12, page.QuerySelector("select")!.QuerySelectorAll("optgroup option").Length);
    }

    [Fact]
    public async Task A_chosen_body_that_takes_applications_itself_stays_chosen_in_the_form()
    {
        var page = await site.ReadPageAsync("/en/compare?unit=ncia&unit=cs");
        Assert.Equal(
            ["ncia", "cooperative-security"],
            page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value"))
        );
    }
}
