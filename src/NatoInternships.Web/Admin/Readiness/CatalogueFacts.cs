using Microsoft.EntityFrameworkCore;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Readiness;

/// <summary>What the checks of one entry must know of the rest of the catalogue.</summary>
/// <param name="Today">The day in Brussels.</param>
public sealed record CatalogueFacts(DateOnly Today)
{
    /// <summary>Every entry by its key.</summary>
    public IReadOnlyDictionary<string, KnownEntry> Entries { get; init; } = new Dictionary<string, KnownEntry>();

    /// <summary>The public paths, each with the key of its entry.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; init; } = new Dictionary<string, string>();

    /// <summary>The public units that belong to a body, each with that body's key.</summary>
    public IReadOnlyDictionary<string, string> Parents { get; init; } = new Dictionary<string, string>();

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
        var rows = await context
            .Entries.AsNoTracking()
            .Select(entry => new { entry.Key, IsUnit = entry is Unit })
            .ToListAsync(cancel);
        var live = Live(published);
        return new CatalogueFacts(today)
        {
            Entries = rows.ToDictionary(
                row => row.Key,
                row =>
                    live.GetValueOrDefault(row.Key)
                    ?? new KnownEntry(row.IsUnit ? KnownKind.Unit : KnownKind.Page, IsLive: false)
            ),
            Paths = PathsOf(published),
            Parents = published
                .English.Units.Where(unit => unit.Parent is not null)
                .ToDictionary(unit => unit.Key, unit => unit.Parent!),
            Acronyms = Language
                .All.SelectMany(
                    language => published[language].Pages.SelectMany(page => page.Terms),
                    (language, term) => (language, term.Acronym)
                )
                .ToLookup(pair => pair.language, pair => pair.Acronym),
            BrokenLinks = broken,
        };
    }

    /// <summary>Whether it is a public body that public units belong to.</summary>
    public bool HasUnits(string key) =>
        Entries.GetValueOrDefault(key) is { Kind: KnownKind.Body, IsLive: true } && Parents.Values.Contains(key);

    /// <summary>The facts as they will be after a change that is planned.</summary>
    public CatalogueFacts After(PublicChange change)
    {
        var row = change.Row;
        var entries = Entries.ToDictionary();
        var paths = Paths.Where(path => path.Value != change.Key).ToDictionary();
        var parents = Parents.Where(unit => unit.Key != change.Key).ToDictionary();
        entries[change.Key] = row?.Readable() is { } content
            ? KnownEntry.Live(content)
            : entries[change.Key] with
            {
                IsLive = false,
            };
        foreach (var path in row?.Paths() ?? [])
            paths[path] = change.Key;
        if (row?.Readable() is UnitContent { Parent: { } body })
            parents[change.Key] = body;
        return this with { Entries = entries, Paths = paths, Parents = parents };
    }

    private static Dictionary<string, KnownEntry> Live(PublishedCatalogue published) =>
        published
            .English.Units.Select(unit =>
                (unit.Key, Kind: unit.Kind == UnitKind.Body ? KnownKind.Body : KnownKind.Unit)
            )
            .Concat(published.English.Pages.Select(page => (page.Key, Kind: KnownKind.Page)))
            .ToDictionary(pair => pair.Key, pair => new KnownEntry(pair.Kind, IsLive: true));

    private static Dictionary<string, string> PathsOf(PublishedCatalogue published) =>
        Language
            .All.Select(language => published[language])
            .SelectMany(edition =>
                edition
                    .Units.Select(unit => (Path: (string?)unit.Path, unit.Key))
                    .Concat(edition.Pages.Select(page => (page.Path, page.Key)))
            )
            .Where(pair => pair.Path is not null)
            .ToDictionary(pair => pair.Path!, pair => pair.Key);
}

/// <summary>An entry that others may name. Of a draft only the room is known: a draft body counts as a unit.</summary>
public sealed record KnownEntry(KnownKind Kind, bool IsLive)
{
    /// <summary>What others know of an entry that is public with this content.</summary>
    public static KnownEntry Live(EntryContent content) =>
        new(
            content switch
            {
                UnitContent { Kind: UnitKind.Body } => KnownKind.Body,
                UnitContent => KnownKind.Unit,
                _ => KnownKind.Page,
            },
            IsLive: true
        );
}

public enum KnownKind
{
    Body,
    Unit,
    Page,
}
