using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Editing;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.History;

/// <summary>
/// Brings an old revision, or one field of it, back as a new draft. Nothing public changes until that is published.
/// </summary>
public sealed class Restoring(
    CatalogueContext context,
    AuditLog audit,
    TimeProvider clock,
    IStringLocalizer<Words> words
)
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
                if (entry.WithdrawnAt is null && content.ToDocument() == entry.Readable(latest)?.ToDocument())
                    return RestoreFault.Same;
                entry.Write(content, me.ActAt(clock.GetUtcNow().UtcDateTime, Why(entry, form)));
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

    private string Why(Entry entry, RestoreForm form)
    {
        var field = entry.Fields.All.FirstOrDefault(field => field.Name == form.Field);
        var what = field is null
            ? words["Revision {0} restored", form.Number]
            : words["Restored from revision {0}: {1}", form.Number, FieldWords.WithLanguage(field, words)];
        return form.Reason?.Trim() is { Length: > 0 } reason ? $"{what}. {reason}" : what;
    }
}
