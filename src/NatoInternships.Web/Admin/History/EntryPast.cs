using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Admin.FrenchCheck;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Languages;

namespace NatoInternships.Admin.History;

/// <summary>
/// What became of an entry, to read. A long past has many documents: only those that are looked at are loaded.
/// </summary>
public sealed class EntryPast(CatalogueContext context, IStringLocalizer<Words> words)
{
    /// <summary>
    /// The entry as it is now, of its revisions with the latest and the live one only; null where there is none of this
    /// key.
    /// </summary>
    public async Task<Entry?> EntryAsync(string key, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        if (await context.Entries.SingleOrDefaultAsync(entry => entry.Key == key, cancel) is not { } entry)
            return null;
        // Tracked rows find to each other.
        var (latest, live) = (entry.LatestNumber, entry.Live?.Number);
        await context
            .Set<Revision>()
            .Where(revision => revision.EntryId == entry.Id && (revision.Number == latest || revision.Number == live))
            .LoadAsync(cancel);
        return entry;
    }

    /// <summary>Every revision and every milestone, newest first.</summary>
    public async Task<IReadOnlyList<HistoryLine>> LinesAsync(Entry entry, CancellationToken cancel)
    {
        var revisions = await context
            .Set<Revision>()
            .Where(revision => revision.EntryId == entry.Id)
            .Select(revision => new HistoryLine(
                revision.At,
                revision.By,
                revision.ById,
                revision.Why,
                revision.Number,
                null
            ))
            .ToListAsync(cancel);
        var milestones = await context
            .Milestones.AsNoTracking()
            .Where(milestone => milestone.EntryId == entry.Id)
            .ToListAsync(cancel);
        // What happens to a revision in the moment it is written happens after that.
        return
        [
            .. revisions
                .Concat(
                    milestones.Select(milestone => new HistoryLine(
                        milestone.At,
                        milestone.By,
                        milestone.ById,
                        milestone.Note,
                        milestone.Number,
                        milestone
                    ))
                )
                .OrderByDescending(line => line.At)
                .ThenByDescending(line => line.Number)
                .ThenBy(line => line.IsRevision)
                .ThenByDescending(line => line.Milestone?.Id),
        ];
    }

    public async Task<Comparison> CompareAsync(Entry entry, int from, int to, CancellationToken cancel)
    {
        var (before, after) = (await ContentAsync(entry, from, cancel), await ContentAsync(entry, to, cancel));
        return new Comparison(
            from,
            to,
            before is null || after is null
                ? null
                : Differences.Of(entry.Fields, entry.Fields.Write(before), entry.Fields.Write(after), words, cancel)
        );
    }

    /// <summary>What changed in English that the French text does not follow yet.</summary>
    public async Task<Comparison> CompareEnglishAsync(Entry entry, CancellationToken cancel)
    {
        var whole = await CompareAsync(entry, entry.FrenchRevision, entry.LatestNumber, cancel);
        var ahead = entry.Readable(entry.Latest) is { } latest
            ? await context.EnglishSinceAsync(entry, latest, cancel)
            : [];
        return whole with
        {
            Fields = whole.Fields is { } fields
                ? [.. fields.Where(difference => ahead.Contains(difference.Field))]
                : null,
        };
    }

    private async Task<EntryContent?> ContentAsync(Entry entry, int number, CancellationToken cancel) =>
        entry.Readable(
            await context
                .Set<Revision>()
                .AsNoTracking()
                .SingleOrDefaultAsync(revision => revision.EntryId == entry.Id && revision.Number == number, cancel)
        );
}
