using Microsoft.EntityFrameworkCore;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Admin.Editing;

/// <summary>
/// Saves a form as a draft revision. A colleague's newer revision is never overwritten: fields that only one side
/// changed are merged, the others are asked about.
/// </summary>
public sealed class EntrySaving(CatalogueContext context, AuditLog audit, TimeProvider clock)
{
    public Task<Saving> SaveAsync(string key, Typed typed, Editor me, CancellationToken cancel) =>
        audit.DoAsync<Saving>(
            async notes =>
            {
                if (await context.EntryAsync(key, cancel) is not { Latest: { } latest } entry)
                    return new Saving.Unknown();
                // What is too long is not compared with a colleague's.
                if (
                    typed.BaseNumber < entry.LatestNumber
                    && entry.Fields.Read(typed.Fields).Faults.Where(IsTooMuch).ToList() is { Count: > 0 } excess
                )
                    return new Saving.Faulty(excess);
                var (merged, before, theirs) = Merge(entry, typed);
                if (merged.Conflicts.Count > 0)
                    return new Saving.Conflict(entry, latest, merged, before, typed.Fields, theirs);
                var (content, faults) = entry.Fields.Read(merged.Fields);
                if (content is null)
                    return new Saving.Faulty(faults);
                var copy = await context.WorkingCopies.SingleOrDefaultAsync(
                    copy => copy.EntryId == entry.Id && copy.EditorId == me.Id,
                    cancel
                );
                // What another tab of the same editor kept meanwhile is not in this form.
                if (copy is not null && copy.IsIn(typed))
                    context.WorkingCopies.Remove(copy);
                if (entry.Readable(latest) is { } saved && content.SaysTheSame(saved))
                    return new Saving.Unchanged(latest.Number);
                var revision = entry.Write(content, me.ActAt(clock.GetUtcNow().UtcDateTime, typed.Why));
                notes.Add(AuditAct.DraftSaved, key, $"{revision.Number}");
                return new Saving.Saved(revision.Number);
            },
            cancel
        );

    private static bool IsTooMuch(FieldFault fault) =>
        fault.Problem is FieldProblem.TooLong or FieldProblem.TooManyRows;

    private static (
        Merging Merged,
        IReadOnlyDictionary<string, string> Before,
        IReadOnlyDictionary<string, string> Theirs
    ) Merge(Entry entry, Typed typed)
    {
        var theirs = Fields(entry, entry.LatestNumber);
        if (typed.BaseNumber >= entry.LatestNumber)
            return (new Merging(typed.Fields, []), theirs, theirs);
        var before = Fields(entry, Math.Max(1, typed.BaseNumber));
        return (Merging.Of(entry.Fields, before, typed.Fields, theirs), before, theirs);
    }

    // A revision that was damaged by hand has no fields to merge with; the form mends it.
    private static IReadOnlyDictionary<string, string> Fields(Entry entry, int number) =>
        entry.Readable(entry.Numbered(number)) is { } content
            ? content.Fields.Write(content)
            : entry.Fields.All.ToDictionary(field => field.Name, _ => "");
}

/// <summary>What an editor sends: the fields, the revision they were opened on, and why.</summary>
public sealed record Typed(IReadOnlyDictionary<string, string> Fields, int BaseNumber, string Why)
{
    /// <summary>The stamp of the working copy that the form knows of; empty where there was none.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>The names of what was typed into in this tab; empty where its script did not tell.</summary>
    public IReadOnlyList<string> Touched { get; init; } = [];
}

/// <summary>What came of saving.</summary>
public abstract record Saving
{
    public sealed record Saved(int Number) : Saving;

    public sealed record Unchanged(int Number) : Saving;

    public sealed record Faulty(IReadOnlyList<FieldFault> Faults) : Saving;

    /// <summary>A colleague changed the same fields meanwhile; nothing was saved.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Latest">The colleague's revision.</param>
    /// <param name="Merged">What both sides make together, and the fields to choose.</param>
    /// <param name="Before">The fields that both began with.</param>
    /// <param name="Mine">The fields as sent.</param>
    /// <param name="Theirs">The fields of the colleague's revision.</param>
    public sealed record Conflict(
        Entry Entry,
        Revision Latest,
        Merging Merged,
        IReadOnlyDictionary<string, string> Before,
        IReadOnlyDictionary<string, string> Mine,
        IReadOnlyDictionary<string, string> Theirs
    ) : Saving;

    public sealed record Unknown : Saving;
}
