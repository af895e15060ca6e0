using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Search;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Tests.Search;

/// <summary>Catalogues of a few units that say only what a test is about.</summary>
internal static class SmallSearch
{
    public static LiveRow Unit(string name, string summary = "", string? french = null, bool isRetired = false)
    {
        var address = Folding.Address(name);
        var unit = Samples.Unit(address, name, summary);
        return Samples.Row(
            address,
            unit with
            {
                Kind = Addresses.UnitKind.Body,
                Parent = null,
                French = unit.French! with { Name = french ?? name, Lead = french ?? name },
            },
            isRetired ? Samples.Noon : null
        );
    }

    /// <summary>The introduction of the search, with rows of words that mean the same.</summary>
    public static LiveRow Synonyms(string english, string french)
    {
        var page = Samples.Page("search", "Search");
        return Samples.Row(
            "search",
            page with
            {
                Section = GuidanceSection.Intro,
                English = page.English with { Synonyms = [english] },
                French = page.French! with { Synonyms = [french] },
            }
        );
    }

    public static SearchAnswer Find(string words, params LiveRow[] rows) => FindIn("en", words, rows);

    public static SearchAnswer FindIn(string language, string words, params LiveRow[] rows) =>
        new SearchIndexes(new CatalogueHolder()).Of(Samples.Published(rows)).Find(Language.FromCode(language)!, words);

    public static IReadOnlyList<string> Titles(SearchAnswer answer) =>
        [.. answer.Hits.Select(hit => RealSearch.Said(hit.Title))];
}
