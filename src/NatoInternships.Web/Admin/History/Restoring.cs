using NatoInternships.Admin.Editing;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Admin.History;

/// <summary>
/// Brings an old revision, or one field of it, back as a new draft. Nothing public changes until that is published.
/// </summary>
public sealed class Restoring(CatalogueContext context, AuditLog audit, TimeProvider clock)
{
    public const int LongestReason = 500;

    public Task<RestoreFault?> RestoreAsync(string key, RestoreForm form, Editor me, CancellationToken cancel) =>
        audit.DoAsync<RestoreFault?>(
            async notes =>
            {
                if (
                    await context.EntryAsync(key, cancel) is not { Latest: { } latest } entry
                    || entry.Revisions.All(revision => revision.Number != form.Number)
                )
                    return RestoreFault.Unknown;
                if (latest.Number != form.Latest)
                    return RestoreFault.Overtaken;
                if (form.Reason?.Trim().Length > LongestReason)
                    return RestoreFault.TooLong;
                var (content, fault) = Wanted(entry, form);
                if (content is null)
                    return fault;
                // What is withdrawn may come back just as it was.
                if (entry.Withdrawal is null && content.ToDocument() == entry.Readable(latest)?.ToDocument())
                    return RestoreFault.Same;
                var why = new Reason(ReasonKind.Restored, form.Number, form.Field, form.Reason?.Trim() ?? "");
                entry.Write(content, me.ActAt(clock.GetUtcNow().UtcDateTime, $"{why}"));
                notes.Add(
                    AuditAct.RevisionRestored,
                    key,
                    form.Field is null ? $"{form.Number}" : $"{form.Number}, {form.Field}"
                );
                return null;
            },
            cancel
        );

    /// <summary>The old revision, or the latest with the one old field in it.</summary>
    private static (EntryContent? Content, RestoreFault Fault) Wanted(Entry entry, RestoreForm form)
    {
        var old = entry.Readable(entry.Numbered(form.Number));
        if (form.Field is not { } field || old is null)
            return (old, RestoreFault.Unreadable);
        if (entry.Readable(entry.Latest) is not { } now)
            return (null, RestoreFault.Unreadable);
        if (!entry.Fields.Write(old).TryGetValue(field, out var text))
            return (null, RestoreFault.Unknown);
        var fields = new Dictionary<string, string>(entry.Fields.Write(now), StringComparer.Ordinal) { [field] = text };
        return (entry.Fields.Read(fields).Content, RestoreFault.NotValid);
    }
}
