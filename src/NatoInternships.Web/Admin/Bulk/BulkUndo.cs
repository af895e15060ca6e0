using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Lists;
using NatoInternships.Admin.Readiness;
using NatoInternships.Admin.Review;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Bulk;

/// <summary>Undoes a bulk act. Entries that were changed since stay as they are.</summary>
public sealed class BulkUndo(
    CatalogueContext context,
    BulkChanging bulk,
    ReadinessPanel readiness,
    CatalogueActs acts,
    TimeProvider clock,
    IStringLocalizer<Words> words
)
{
    /// <summary>What an undo would bring back, entry by entry, or did. Changes nothing.</summary>
    public async Task<(BulkRecord? Act, IReadOnlyList<Undoing> Entries)> ForeseeAsync(
        Guid id,
        Language language,
        CancellationToken cancel
    )
    {
        if (await context.BulkActs.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } row)
            return (null, []);
        var act = new BulkRecord(row);
        var entries = await bulk.LoadAsync(Keys(act), cancel);
        return (
            act,
            act.UndoneAt is { } at
                ? await UndoneAsync(act, at, entries, language, cancel)
                : await UndoingsAsync(act, entries, language, cancel)
        );
    }

    /// <summary>Brings back what can be, in one act of its own.</summary>
    /// <param name="id">The act to undo.</param>
    /// <param name="partly">Whether to go on where some of the entries stay as they are.</param>
    /// <param name="me">Who undoes.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <returns>How many entries were brought back; 0 where they were before; null where nothing was, since it would
    /// have been only a part.</returns>
    public Task<int?> DoAsync(Guid id, bool partly, Editor me, Language language, CancellationToken cancel) =>
        acts.DoAsync<int?>(
            async notes =>
            {
                var row = await context.BulkActs.SingleAsync(row => row.Id == id, cancel);
                if (row.UndoneAt is not null)
                    return 0;
                var act = new BulkRecord(row);
                var undoings = await UndoingsAsync(act, await bulk.LoadAsync(Keys(act), cancel), language, cancel);
                var possible = undoings.Where(undoing => undoing.Refused is null).ToList();
                if (possible.Count == 0 || (!partly && possible.Count < undoings.Count))
                    return null;
                row.UndoneAt = clock.GetUtcNow().UtcDateTime;
                var undo = me.ActAt(row.UndoneAt.Value, new Reason(ReasonKind.Undone).ToString());
                foreach (var undoing in possible)
                {
                    undoing.Before.PutBack(undoing.Entry!, undo);
                    notes.Add(AuditAct.BulkUndone, undoing.Before.Key, act.Kind.ToString());
                }

                return possible.Count;
            },
            cancel
        );

    private static List<string> Keys(BulkRecord act) => [.. act.Changes.Select(change => change.Key)];

    private async Task<IReadOnlyList<Undoing>> UndoingsAsync(
        BulkRecord act,
        IReadOnlyList<Entry> entries,
        Language language,
        CancellationToken cancel
    )
    {
        var (facts, now) = (await readiness.FactsAsync(cancel), clock.GetUtcNow().UtcDateTime);
        var byKey = entries.ToDictionary(entry => entry.Key);
        var own = act.Changes.ToDictionary(
            before => before.Key,
            before => Refused(byKey.GetValueOrDefault(before.Key), before)
        );
        var refused = facts.WhyNot(
            act.Changes.Where(before => own[before.Key] is null)
                .Select(before => Returning(byKey[before.Key], before, now))
                .OfType<PublicChange>()
        );
        return
        [
            .. act.Changes.Select(before =>
                Undoing.Of(before, byKey.GetValueOrDefault(before.Key), language, own[before.Key] ?? Why(before.Key))
            ),
        ];

        string? Why(string key) => refused.GetValueOrDefault(key) is { } reason ? words.Of(reason, language) : null;
    }

    // What was brought back has a revision or a milestone of the very instant of the undo.
    private async Task<IReadOnlyList<Undoing>> UndoneAsync(
        BulkRecord act,
        DateTime at,
        IReadOnlyList<Entry> entries,
        Language language,
        CancellationToken cancel
    )
    {
        var passed = await context
            .Milestones.AsNoTracking()
            .Where(milestone => milestone.At == at)
            .Select(milestone => milestone.EntryId)
            .ToListAsync(cancel);
        var back = entries
            .Where(entry => passed.Contains(entry.Id) || entry.Revisions.Any(revision => revision.At == at))
            .Select(entry => entry.Key)
            .ToHashSet();
        var byKey = entries.ToDictionary(entry => entry.Key);
        return
        [
            .. act.Changes.Select(change =>
                Undoing.Of(
                    change,
                    byKey.GetValueOrDefault(change.Key),
                    language,
                    back.Contains(change.Key) ? null : Stayed(byKey.GetValueOrDefault(change.Key), change)
                )
            ),
        ];
    }

    private string Stayed(Entry? entry, EntryBefore before) =>
        entry is null ? words["It is no longer in the catalogue"]
        : entry.Stamp != before.Stamp ? words["It was changed since and stays as it is"]
        : words["It could not be undone and stays as it is"];

    private string? Refused(Entry? entry, EntryBefore before) =>
        entry is null ? words["It is no longer in the catalogue"]
        : entry.Stamp != before.Stamp ? words["It was changed since and stays as it is"]
        : before.Live is { } live && entry.Readable(entry.Numbered(live.Number)) is null
            ? words["What was public then cannot be read"].Value
        : null;

    /// <summary>What the public would see again, or no longer; null where that is as it was.</summary>
    private static PublicChange? Returning(Entry entry, EntryBefore before, DateTime now) =>
        before.Live?.Number == entry.Live?.Number ? null
        : before.Live is { } live ? new PublicChange(now, LiveRow.Of(entry, entry.Numbered(live.Number), now))
        : new PublicChange(now, LiveRow.Of(entry)!, Withdraws: true);
}

/// <summary>One entry of a bulk act that is to be undone.</summary>
/// <param name="Before">How it was.</param>
/// <param name="Entry">How it is; null where it is gone.</param>
/// <param name="Name">Its name.</param>
/// <param name="Refused">Why it stays, or stayed, as it is.</param>
public sealed record Undoing(EntryBefore Before, Entry? Entry, string Name, string? Refused)
{
    public static Undoing Of(EntryBefore before, Entry? entry, Language language, string? refused) =>
        new(before, entry, entry is null ? before.Key : EntryRow.Of(entry, entry.Latest).Name(language), refused);
}
