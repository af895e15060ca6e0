using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;

namespace NatoInternships.ContentImport;

/// <summary>
/// Brings a content folder into the catalogue, all of it or nothing: one save, one transaction. It may run again and
/// again; what a person edited or withdrew stays as it is.
/// </summary>
public sealed class ContentImporter(CatalogueContext context, TimeProvider clock)
{
    /// <summary>Where the site's own content lies: it is copied beside the program when it is built.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "content");

    public async Task<ImportReport> ImportAsync(string folder, CancellationToken cancel)
    {
        var read = await ContentFolder.ReadAsync(folder, cancel);
        if (read.Faults.Count > 0)
            return new ImportReport([], read.Faults);
        var existing = await context
            .Entries.Include(entry => entry.Revisions)
            .Include(entry => entry.PastAddresses)
            .AsSplitQuery()
            .ToDictionaryAsync(entry => entry.Key, cancel);
        var outcomes = read
            .Entries.Select(entry =>
                (Entry: entry, Result: Decide(existing.GetValueOrDefault(entry.Key), entry.Content))
            )
            .ToList();
        if (Check(outcomes, existing, read) is { Count: > 0 } faults)
            return new ImportReport([], faults);
        await SaveAsync(outcomes, existing, cancel);
        var absent =
            existing.Values.Count(entry => entry.Live is not null)
            - outcomes.Count(outcome =>
                outcome.Result != ImportResult.Added && existing[outcome.Entry.Key].Live is not null
            );
        return new ImportReport(
            [.. outcomes.Select(outcome => new ImportOutcome(outcome.Entry.Key, outcome.Result))],
            [],
            absent
        )
        {
            PassedOver = read.PassedOver,
        };
    }

    private static ImportResult Decide(Entry? existing, EntryContent content) =>
        existing switch
        {
            null => ImportResult.Added,
            { Latest: { Origin: Origin.Person } latest } when latest.Document != content.ToDocument() =>
                ImportResult.Kept,
            { Live: null } => ImportResult.Kept,
            { Latest: { } latest } when latest.Document == content.ToDocument() => ImportResult.Unchanged,
            _ => ImportResult.Updated,
        };

    private static IReadOnlyList<ContentFault> Check(
        List<(ImportedEntry Entry, ImportResult Result)> outcomes,
        Dictionary<string, Entry> existing,
        ContentFolder read
    )
    {
        var imported = outcomes
            .Where(outcome => outcome.Result != ImportResult.Kept)
            .Select(outcome => outcome.Entry)
            .ToList();
        var replaced = imported.Select(entry => entry.Key).ToHashSet();
        var kept = existing
            .Values.Where(entry => !replaced.Contains(entry.Key))
            .Select(entry => (entry.Key, Content: entry.Readable(entry.LiveRevision ?? entry.Latest)))
            .Where(pair => pair.Content is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Content!);
        var changedKind = read.Entries.Where(entry =>
            existing.TryGetValue(entry.Key, out var old) && old is Unit != entry.Content is UnitContent
        );
        // Faults of a front matter land in the list that the folder was read with.
        IReadOnlyList<ContentFault> faults =
        [
            .. changedKind.Select(ContentChecks.KeyTaken).Union(new ContentChecks(imported, kept).Run()),
            .. read.Faults,
        ];
        if (faults.Count == 0)
            Judge(outcomes.Where(IsPublished).Select(outcome => outcome.Entry), existing);
        return faults.Count > 0 ? faults : read.Faults;
    }

    // What would lose its page, or would not get one, is said in the file whose change that is.
    private static void Judge(IEnumerable<ImportedEntry> published, Dictionary<string, Entry> existing)
    {
        var byKey = published.ToDictionary(entry => entry.Key);
        var live = new LiveCatalogue(existing.Values.Select(LiveRow.Of).OfType<LiveRow>());
        foreach (var lost in live.Judge([.. byKey.Values.Select(Publication)]).Lost)
        {
            foreach (var left in lost)
                byKey[lost.Key]
                    .English.Front.Fault(
                        left.Reason != LeftOutReason.NoBody ? "address"
                            : left.Key == lost.Key ? "parent"
                            : "kind",
                        $"the page of '{left.Key}' would not be public after this: {left.Detail}"
                    );
        }
    }

    private static PublicChange Publication(ImportedEntry entry)
    {
        var (kind, at) = (entry.Content is UnitContent ? LiveRow.UnitRow : "", DateTime.UnixEpoch);
        return new PublicChange(at, new LiveRow(kind, entry.Key, at, entry.Content.ToDocument()));
    }

    private static bool IsPublished((ImportedEntry Entry, ImportResult Result) outcome) =>
        outcome.Result is ImportResult.Added or ImportResult.Updated;

    private async Task SaveAsync(
        List<(ImportedEntry Entry, ImportResult Result)> outcomes,
        Dictionary<string, Entry> existing,
        CancellationToken cancel
    )
    {
        var act = Act.Import(clock.GetUtcNow().UtcDateTime);
        foreach (var (imported, _) in outcomes.Where(IsPublished))
        {
            var entry = existing.GetValueOrDefault(imported.Key) ?? Add(imported);
            entry.Publish(entry.Write(imported.Content, act).Number, act);
        }

        if (context.ChangeTracker.HasChanges())
            await context.RaiseVersionAsync(act.At, cancel);
        await context.SaveChangesAsync(cancel);
    }

    private Entry Add(ImportedEntry imported) =>
        imported.Content switch
        {
            UnitContent => context.Add(new Unit(imported.Key)).Entity,
            _ => context.Add(new GuidancePage(imported.Key)).Entity,
        };
}
