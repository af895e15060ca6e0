using System.Net;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Admin.Lists;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.TextSearch;

/// <summary>Every place that mentions something, in drafts too, and every place that leads to an entry.</summary>
public sealed class FindingTexts(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [InlineData("1477", "en.summary")]
    [InlineData("EUR 1477", "en.summary")]
    [InlineData("eur%C2%A01477", "en.summary")]
    [InlineData("stipend", "en.summary")]
    [InlineData("indemnit%C3%A9", "fr.summary")]
    [InlineData("d'ete", "fr.summary")]
    [InlineData("l%E2%80%99or", "fr.summary")]
    [InlineData("stipe indemnite", "en.summary fr.summary")]
    [InlineData("new stipe", "en.summary")]
    public async Task A_draft_is_found_by_what_its_texts_say_with_the_field_that_says_it(string words, string fields)
    {
        using var author = await _site.JoinAsync();
        await AddDraftAsync();
        var page = await author.Browser.GetAsync($"/admin/en/find?q={words}");
        Assert.Equal(
            fields.Split(' ').Select(field => $"/admin/en/entries/new-unit#{field.Replace('.', '-')}"),
            page.Document.QuerySelectorAll("main li li a[href*='/new-unit#']").Select(link => link.GetAttribute("href"))
        );
        Assert.NotEmpty(page.Document.QuerySelectorAll("main li mark"));
    }

    [Theory]
    [InlineData("477")]
    [InlineData("tipend")]
    [InlineData("stipend zebra")]
    public async Task Letters_inside_a_word_and_some_of_the_words_find_nothing(string words)
    {
        using var author = await _site.JoinAsync();
        await AddDraftAsync();
        var page = await author.Browser.GetAsync($"/admin/en/find?q={words}");
        Assert.Empty(page.Document.QuerySelectorAll("main a[href$='/new-unit']"));
    }

    [Fact]
    public async Task Names_come_first_and_need_no_reason()
    {
        using var author = await _site.JoinAsync();
        var page = await author.Browser.GetAsync("/admin/en/find?q=legal+advisor");
        var first = page.Document.QuerySelector("main li")!;
        Assert.Equal("/admin/en/entries/legal-advisor", first.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(first.QuerySelectorAll("mark"));
    }

    [Fact]
    public async Task A_list_says_in_which_text_the_words_stand()
    {
        using var author = await _site.JoinAsync();
        await AddDraftAsync();
        var page = await author.Browser.GetAsync("/admin/en/units?q=stipend+1477");
        Assert.Equal(["new-unit"], page.Keys());
        Assert.Contains("Summary, English text", page.Document.QuerySelector("tbody th")!.TextContent);
        Assert.Equal("/admin/en/find?q=stipend%201477", Link(page, "The same words in all lists"));
    }

    [Fact]
    public async Task An_entry_says_from_where_it_is_linked()
    {
        using var author = await _site.JoinAsync();
        await AddDraftAsync();
        var form = await author.Browser.GetAsync("/admin/en/entries/legal-advisor");
        var page = await author.Browser.GetAsync(Link(form, "Linked from")!);
        var links = page.Document.QuerySelectorAll("main li li a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/admin/en/entries/new-unit#en-detail", links);
        Assert.Contains("/admin/en/entries/office-of-legal-affairs#en-detail", links);
        Assert.DoesNotContain(links, link => link!.Contains("/legal-advisor#", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_is_led_to_by_its_units_and_an_entry_that_is_not_there_by_none()
    {
        using var author = await _site.JoinAsync();
        var page = await author.Browser.GetAsync("/admin/en/find?to=international-military-staff");
        Assert.NotNull(page.Document.QuerySelector("main li li a[href='/admin/en/entries/legal-advisor#parent']"));
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await author.Browser.GetAsync("/admin/en/find?to=no-such-entry")).Status
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("%22%C2%A0")]
    [InlineData("%ED%A0%80")]
    public async Task Nothing_asked_shows_nothing(string words)
    {
        using var author = await _site.JoinAsync();
        var page = await author.Browser.GetAsync($"/admin/fr/find?q={words}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("main li"));
    }

    private static string? Link(Answer page, string text) =>
        page.Document.QuerySelectorAll("a").First(link => link.TextContent == text).GetAttribute("href");

    private async Task AddDraftAsync()
    {
        var unit = Samples.Unit(name: "A new unit");
        unit = unit with
        {
            English = unit.English with
            {
                Summary = "You get a stipend of EUR\u00a01477 a month.",
                Detail = "See [Legal](unit:legal-advisor), not [another](unit:legal-advisor-two).",
            },
            French = unit.French! with { Summary = "Une indemnité, même d’été, vaut de l’or." },
        };
        await _site.AddAsync("new-unit", unit, published: false);
    }
}
