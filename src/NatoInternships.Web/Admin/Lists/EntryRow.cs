using Microsoft.EntityFrameworkCore;
using NatoInternships.Addresses;
using NatoInternships.Admin.Editing;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Lists;

/// <summary>
/// One entry on a list, with its newest revision only. A document that cannot be read leaves the key to show.
/// </summary>
/// <param name="Entry">The entry; of its revisions and milestones none need be loaded.</param>
/// <param name="Latest">The newest revision; null where the row is missing.</param>
/// <param name="Content">What it says; null where it cannot be read.</param>
public sealed record EntryRow(Entry Entry, Revision? Latest, EntryContent? Content)
{
    public string Key => Entry.Key;

    public UnitKind? Kind => (Content as UnitContent)?.Kind;

    /// <summary>The key of the body it belongs to; a body is its own.</summary>
    public string? Body => Kind == UnitKind.Body ? Key : (Content as UnitContent)?.Parent;

    public static EntryRow Of(Entry entry, Revision? latest) => new(entry, latest, entry.Readable(latest));

    /// <summary>Its name in a language, or the English one, or its key.</summary>
    public string Name(Language language) =>
        new[] { Content?.Text(language)?.Name, Content?.Text(Language.English)?.Name }.FirstOrDefault(name =>
            !string.IsNullOrWhiteSpace(name)
        )
        ?? Key;

    public string? Acronym(Language language) =>
        (Content?.Text(language) as UnitText ?? Content?.Text(Language.English) as UnitText)?.Acronym;

    /// <summary>The acronym, or the name where it has none.</summary>
    public string ShortName(Language language) => Acronym(language) ?? Name(language);

    public EntryStatus Status(Language language) => Entry.Status(Content, language);

    /// <summary>Its key, and its names and acronyms in either language, folded.</summary>
    public string Names => Folding.Fold(string.Join('\n', Language.All.SelectMany(NamesIn).Prepend(Key)));

    private IEnumerable<string?> NamesIn(Language language) =>
        Content?.Text(language) switch
        {
            UnitText unit => [unit.Name, unit.MenuName, unit.Acronym, .. unit.Aliases],
            { } text => [text.Name, text.MenuName],
            _ => [],
        };
}

public static class RowReading
{
    /// <summary>Reads entries with their newest revision and no other, in one query.</summary>
    public static async Task<IReadOnlyList<EntryRow>> ReadRowsAsync(
        this IQueryable<Entry> entries,
        IQueryable<Revision> revisions,
        CancellationToken cancel
    )
    {
        var rows = await entries
            .AsNoTracking()
            .LeftJoin(
                revisions,
                entry => new { EntryId = entry.Id, Number = entry.LatestNumber },
                revision => new { revision.EntryId, revision.Number },
                (entry, revision) => new { Entry = entry, Latest = revision }
            )
            .ToListAsync(cancel);
        return [.. rows.Select(row => EntryRow.Of(row.Entry, row.Latest))];
    }
}
