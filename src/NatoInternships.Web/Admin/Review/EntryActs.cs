using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.Editing;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Review;

/// <summary>
/// What editors do with an entry beside writing. Each is one act of the audit log; what the public sees of it is there
/// at once on this node, and within two seconds on all.
/// </summary>
public sealed class EntryActs(CatalogueContext context, CatalogueActs acts, TimeProvider clock)
{
    /// <summary>Does something to an entry, or says why not; then nothing was changed.</summary>
    /// <param name="key">The entry.</param>
    /// <param name="me">Who does it.</param>
    /// <param name="why">The reason or the remarks, which the history keeps.</param>
    /// <param name="done">What the audit log calls it.</param>
    /// <param name="change">Asks the rules, and makes the change.</param>
    /// <param name="detail">What the audit log says beside it; the reason where it is null.</param>
    public Task<Refusal?> DoAsync(
        string key,
        Editor me,
        string why,
        AuditAct done,
        Func<Entry, Act, Task<Refusal?>> change,
        string? detail = null
    ) =>
        acts.DoAsync<Refusal?>(
            async notes =>
            {
                if (why.Length > Act.LongestReason)
                    return Refusal.TooLong;
                if (await context.EntryAsync(key, CancellationToken.None) is not { } entry)
                    return Refusal.Unknown;
                var stamp = entry.Stamp;
                var act = me.ActAt(clock.GetUtcNow().UtcDateTime, why.Trim());
                if (await change(entry, act) is { } refusal)
                    return IsOver(refusal) && IsDoneAlready(entry, done, act) ? null : refusal;
                if (entry.Stamp != stamp || context.Entry(entry).State == EntityState.Deleted)
                    notes.Add(done, entry.Key, detail ?? why);
                return null;
            },
            CancellationToken.None
        );

    private static bool IsOver(Refusal refusal) =>
        refusal is Refusal.NothingNew or Refusal.NothingSubmitted or Refusal.NotLive or Refusal.NoEmergency;

    // A button that is pressed twice does it once: what is refused is what the same person did a moment ago.
    private static bool IsDoneAlready(Entry entry, AuditAct done, Act act) =>
        entry.Milestones.Any(passed =>
            passed.Kind.ToString() == done.ToString()
            && passed.ById == act.ById
            && passed.Note == act.Why
            && passed.At > act.At - DeskForm.Twice
            && !(entry.Latest?.At > passed.At)
        );
}
