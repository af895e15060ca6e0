using Microsoft.EntityFrameworkCore;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Readiness;

/// <summary>What the checks of one entry must know of the rest of the catalogue.</summary>
/// <param name="Today">The day in Brussels.</param>
/// <param name="Public">What is public, or will be then.</param>
public sealed record CatalogueFacts(DateOnly Today, LiveCatalogue Public)
{
    /// <summary>
    /// Every entry by its key, public or not: whether it has the fields of a unit, or those of a page.
    /// </summary>
    public IReadOnlyDictionary<string, bool> Units { get; init; } = new Dictionary<string, bool>();

    /// <summary>The acronyms that the public glossary explains, a language each.</summary>
    public ILookup<Language, string> Acronyms { get; init; } = Array.Empty<string>().ToLookup(_ => Language.English);

    /// <summary>Addresses elsewhere, without fragments, that do not answer as they should.</summary>
    public IReadOnlySet<string> BrokenLinks { get; init; } = new HashSet<string>();

    /// <summary>The English fields that were changed after the French text was last brought up to date.</summary>
    public IReadOnlyList<string> EnglishSince { get; init; } = [];

    /// <summary>
    /// Reads the facts that all entries share; what is public comes from the published catalogue, at its newest.
    /// </summary>
    public static async Task<CatalogueFacts> LoadAsync(
        CatalogueContext context,
        PublishedCatalogue published,
        IReadOnlySet<string> broken,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var others = await context
            .Entries.AsNoTracking()
            .Where(entry => entry.Live == null)
            .Select(entry => new { entry.Key, IsUnit = entry is Unit })
            .ToListAsync(cancel);
        return new CatalogueFacts(today, published.Live)
        {
            Units = others
                .Concat(published.Live.Rows.Select(row => new { row.Key, row.IsUnit }))
                .DistinctBy(row => row.Key)
                .ToDictionary(row => row.Key, row => row.IsUnit),
            Acronyms = Language
                .All.SelectMany(
                    language => published[language].Pages.SelectMany(page => page.Terms),
                    (language, term) => (language, term.Acronym)
                )
                .ToLookup(pair => pair.language, pair => pair.Acronym),
            BrokenLinks = broken,
        };
    }

    /// <summary>What is known of an entry; null where there is none of this key.</summary>
    public KnownEntry? Find(string key) =>
        Public.Entries.GetValueOrDefault(key) is { RetiredAt: null } live
            ? new KnownEntry(KindOf(live.Content), IsLive: true)
        : Units.TryGetValue(key, out var isUnit)
            ? new KnownEntry(isUnit ? KnownKind.Unit : KnownKind.Page, IsLive: false)
        : null;

    private static KnownKind KindOf(EntryContent content) =>
        content switch
        {
            UnitContent { Kind: UnitKind.Body } => KnownKind.Body,
            UnitContent => KnownKind.Unit,
            _ => KnownKind.Page,
        };
}

/// <summary>
/// An entry that others may name. Of one that is not current only the room is known: a draft body counts as a unit.
/// </summary>
public sealed record KnownEntry(KnownKind Kind, bool IsLive);

public enum KnownKind
{
    Body,
    Unit,
    Page,
}
