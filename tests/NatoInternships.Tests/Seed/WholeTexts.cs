using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Languages;
using NatoInternships.Markdown;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Seed;

/// <summary>Whatever the content says in front matter or text, the entry's own page shows all of it.</summary>
[Collection(nameof(SharedSite))]
public sealed class WholeTexts(SiteFactory site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_page_of_a_unit_shows_everything_that_is_known_of_it(string language)
    {
        foreach (var unit in Edition(language).Units)
        {
            string?[] texts =
            [
                .. Parts(unit),
                unit.Acronym,
                unit.Place,
                unit.OtherName?.Name,
                .. unit.Aliases,
                .. unit.Fields,
                .. unit.SinceThen,
                .. unit.Facts.SelectMany(fact => new[] { fact.Term, fact.Value, fact.Source }),
                .. unit.Links.Select(link => link.Title),
            ];
            await AssertShowsAsync(unit.Path, texts);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_page_of_a_guidance_text_shows_everything_that_is_known_of_it(string language)
    {
        foreach (var page in Edition(language).Pages.Where(page => page.Path is not null))
            await AssertShowsAsync(
                page.Path!,
                [
                    .. Parts(page),
                    .. page.Terms.SelectMany(term => new[] { term.Acronym, term.Meaning }),
                    .. page.Members.Select(member => member.Name),
                ]
            );
    }

    [Theory]
    [InlineData("en", "home", "/en")]
    [InlineData("en", "catalogue", "/en/catalogue")]
    [InlineData("en", "other-bodies", "/en/other-bodies")]
    [InlineData("fr", "home", "/fr")]
    [InlineData("fr", "catalogue", "/fr/catalogue")]
    [InlineData("fr", "other-bodies", "/fr/autres-organismes")]
    public async Task A_room_shows_the_whole_of_its_introduction(string language, string key, string path)
    {
        var intro = Edition(language).Page(key)!;
        await AssertShowsAsync(path, [intro.Name, intro.Lead, .. Text(intro.Summary), .. Text(intro.Detail)]);
    }

    private static IEnumerable<string?> Parts(PublishedEntry entry) =>
        [
            entry.Name,
            entry.Lead,
            .. entry.Sources.Select(source => source.Title),
            .. Text(entry.Summary),
            .. Text(entry.Detail),
        ];

    private static IEnumerable<string> Text(RenderedText text) =>
        text
            // What a unit is not stands under its name and needs no heading.
            .Sections.SelectMany(section =>
                section.Id == "confusion" ? [Text(section.Body)] : new[] { section.Heading, Text(section.Body) }
            )
            .Prepend(Text(text.Intro));

    private static string Text(object markup) => new HtmlParser().ParseDocument(markup.ToString()!).Body!.TextContent;

    private Edition Edition(string language) =>
        site.Services.GetRequiredService<CatalogueHolder>().Current![Language.FromCode(language)!];

    private async Task AssertShowsAsync(string path, IEnumerable<string?> texts)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path);
        var shown = SeedTable.Plain((await answer.PageAsync()).QuerySelector("main")!.TextContent);
        Assert.All(
            texts.OfType<string>(),
            text => Assert.Contains(SeedTable.Plain(text), shown, StringComparison.Ordinal)
        );
    }
}
