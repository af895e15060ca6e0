using NatoInternships.Catalogue;
using NatoInternships.Tests.Markdown;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Previews;

/// <summary>Hostile text in a draft is harmless in its preview, and cannot lead a link astray.</summary>
public sealed class HostileDrafts(DeskSite site) : IClassFixture<DeskSite>
{
    private const string Attack = HostileQueries.Attack;

    private readonly PreviewDesk _desk = new(site);

    [Fact]
    public async Task Hostile_fields_are_shown_as_text()
    {
        using var author = await _desk.Site.JoinAsync();
        var number = await _desk.DraftAsync(Attack, content => content with { English = Hostile(content.English) });
        await HostileQueries.AssertNoHarmAsync(
            author.Browser.Client,
            $"/admin/en/preview/legal-advisor/{number}/page/en"
        );
        using var visitor = _desk.Site.Visitor();
        await HostileQueries.AssertNoHarmAsync(visitor, await _desk.LinkAsync(author.Id, number));
    }

    [Fact]
    public async Task An_address_in_a_text_stays_text()
    {
        using var author = await _desk.Site.JoinAsync();
        var number = await _desk.DraftAsync("""So: <a href="/en/units/legal-advisor">here</a>""");
        using var answer = await author.Browser.Client.AskAsync($"/admin/en/preview/legal-advisor/{number}/page/en");
        Assert.Equal(
            """So: <a href="/en/units/legal-advisor">here</a>""",
            (await answer.PageAsync()).QuerySelector(".title .lead")?.TextContent
        );
    }

    private static UnitText Hostile(UnitText text) =>
        text with
        {
            Name = Attack,
            Acronym = Attack,
            Place = Attack,
            Facts = [new Fact(Attack, Attack, Attack)],
            Links = [new Link(Attack, $"https://example.org/{Attack}")],
            Sources = [new Source(Attack, $"https://example.org/{Attack}")],
            SinceThen = [Attack],
            Summary = Attack,
            Detail = $"{Attack}\n\n## {Attack}\n\n{Attack}",
        };
}
