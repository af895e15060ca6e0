using Microsoft.EntityFrameworkCore;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Admin.Transfer;

/// <summary>
/// Writes what a dry run found down as draft revisions: all of it in one act, or nothing. Nothing is ever published
/// here.
/// </summary>
public sealed class DraftImport(CatalogueContext context, AuditLog audit, TimeProvider clock)
{
    /// <summary>
    /// Carries a plan out. Answers with the keys that somebody changed since the dry run; then nothing was done.
    /// </summary>
    public Task<IReadOnlyList<string>> RunAsync(ImportPlan plan, Editor me, CancellationToken cancel) =>
        audit.DoAsync<IReadOnlyList<string>>(
            async notes =>
            {
                var keys = plan.Changes.Select(change => change.Key).ToList();
                var entries = await context
                    .Entries.Include(entry => entry.Revisions)
                    .Where(entry => keys.Contains(entry.Key))
                    .ToDictionaryAsync(entry => entry.Key, cancel);
                var movedOn = plan
                    .Changes.Where(change => (entries.GetValueOrDefault(change.Key)?.LatestNumber ?? 0) != change.Base)
                    .Select(change => change.Key)
                    .ToList();
                if (movedOn.Count > 0)
                    return plan.Changes.All(change => IsDone(entries.GetValueOrDefault(change.Key), change, me))
                        ? []
                        : movedOn;
                var act = me.ActAt(clock.GetUtcNow().UtcDateTime, Why(plan.Kind));
                foreach (var change in plan.Changes)
                    (entries.GetValueOrDefault(change.Key) ?? Add(change)).Write(Content(change), act);
                notes.Add(
                    plan.Kind == TransferKind.Sheet ? AuditAct.SheetImported : AuditAct.MarkdownImported,
                    detail: FormattableString.Invariant(
                        $"{plan.Added} added, {plan.Changes.Count - plan.Added} changed: {string.Join(", ", keys)}"
                    )
                );
                return [];
            },
            cancel
        );

    // A button that is pressed twice imports once.
    private static bool IsDone(Entry? entry, PlannedRevision change, Editor me) =>
        entry?.Latest is { } written
        && written.Number == change.Base + 1
        && written.ById == me.Id
        && written.Document == change.Document;

    private static string Why(TransferKind kind) =>
        new Reason(kind == TransferKind.Sheet ? ReasonKind.SheetImported : ReasonKind.MarkdownImported).ToString();

    private Entry Add(PlannedRevision change) =>
        change.IsUnit ? context.Add(new Unit(change.Key)).Entity : context.Add(new GuidancePage(change.Key)).Entity;

    private static EntryContent Content(PlannedRevision change) =>
        change.IsUnit
            ? ContentDocument.Read<UnitContent>(change.Document)
            : ContentDocument.Read<GuidanceContent>(change.Document);
}
