using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Lists;
using NatoInternships.Admin.Readiness;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Bulk;

/// <summary>Changes many entries in one act: all that were shown to be changed, or none.</summary>
public sealed class BulkChanging(
    CatalogueContext context,
    ReadinessPanel readiness,
    CatalogueActs acts,
    TimeProvider clock,
    IStringLocalizer<Words> words
)
{
    /// <summary>
    /// What the change would make of the chosen entries, what nobody handed in among them. Changes nothing.
    /// </summary>
    public async Task<IReadOnlyList<Effect>> ForeseeAsync(
        BulkChange change,
        BulkForm form,
        Cast cast,
        Editor me,
        Language language,
        CancellationToken cancel
    )
    {
        var rows = (await LoadAsync(form.Keys, cancel)).Select(entry => EntryRow.Of(entry, entry.Latest));
        return await EffectsAsync(
            change,
            [.. rows.OrderBy(row => row.Name(language), StringComparer.CurrentCulture)],
            form with
            {
                Unasked = true,
            },
            cast,
            me,
            language,
            cancel
        );
    }

    /// <summary>Makes the change.</summary>
    /// <returns>The act, to be undone by; or why which entries hindered it, so that nothing was changed.</returns>
    public Task<(BulkAct? Act, IReadOnlyList<string> Hindrances)> DoAsync(
        BulkChange change,
        BulkForm form,
        Cast cast,
        Editor me,
        Language language,
        CancellationToken cancel
    ) => acts.DoAsync(notes => TryAsync(notes, change, form, cast, me, language, cancel), cancel);

    /// <summary>Chosen entries to be changed, with all of them that their verbs need.</summary>
    public async Task<IReadOnlyList<Entry>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancel) =>
        await context
            .Entries.Include(entry => entry.Revisions)
            .Include(entry => entry.PastAddresses)
            .Include(entry => entry.Milestones)
            .AsSplitQuery()
            .Where(entry => keys.Contains(entry.Key))
            .OrderBy(entry => entry.Key)
            .ToListAsync(cancel);

    private async Task<(BulkAct? Act, IReadOnlyList<string> Hindrances)> TryAsync(
        AuditNotes notes,
        BulkChange change,
        BulkForm form,
        Cast cast,
        Editor me,
        Language language,
        CancellationToken cancel
    )
    {
        if (
            await context.BulkActs.SingleOrDefaultAsync(act => act.Id == form.Once && act.ById == me.Id, cancel) is
            { } twice
        )
            return (twice, []);
        var stamps = form.Stamps();
        var entries = await LoadAsync([.. stamps.Keys], cancel);
        var effects = await EffectsAsync(
            change,
            [.. entries.Select(entry => EntryRow.Of(entry, entry.Latest))],
            form,
            cast,
            me,
            language,
            cancel
        );
        var hindrances = Hindrances(stamps, effects, language);
        if (hindrances.Count > 0 || entries.Count == 0)
            return (null, hindrances);
        var (now, changes) = (clock.GetUtcNow().UtcDateTime, new List<EntryBefore>());
        var act = me.ActAt(now, form.Why?.Trim() ?? "");
        foreach (var entry in entries)
        {
            var before = EntryBefore.Of(entry);
            change.Make(entry, act, form.Submit);
            changes.Add(before with { Stamp = entry.Stamp });
            notes.Add(change.Kind.AuditAct(), entry.Key, change.Detail(entry, act));
        }

        var done = new BulkAct
        {
            Id = form.Once ?? Guid.CreateVersion7(),
            Kind = change.Kind.ToString(),
            At = now,
            ById = me.Id,
            By = me.Name,
            Changes = BulkRecord.Write(changes),
        };
        context.BulkActs.Add(done);
        return (done, []);
    }

    private async Task<IReadOnlyList<Effect>> EffectsAsync(
        BulkChange change,
        IReadOnlyList<EntryRow> rows,
        BulkForm form,
        Cast cast,
        Editor me,
        Language language,
        CancellationToken cancel
    )
    {
        var (facts, act) = (await readiness.FactsAsync(cancel), me.ActAt(clock.GetUtcNow().UtcDateTime, ""));
        return new BulkEffects(change, form, cast, facts, act, language, words).Of(rows);
    }

    private IReadOnlyList<string> Hindrances(
        IReadOnlyDictionary<string, Guid> stamps,
        IReadOnlyList<Effect> effects,
        Language language
    ) =>
        [
            .. stamps
                .Keys.Except(effects.Select(effect => effect.Row.Key))
                .Select(key => Named(key, words["It is no longer in the catalogue"])),
            .. effects
                .Select(effect =>
                    (
                        effect.Row,
                        Reason: stamps[effect.Row.Key] != effect.Row.Entry.Stamp
                            ? words["Somebody changed it meanwhile"]
                            : effect.Refused
                    )
                )
                .Where(hindered => hindered.Reason is not null)
                .Select(hindered => Named(hindered.Row.Name(language), hindered.Reason!)),
        ];

    private string Named(string name, string reason) => words["{0}: {1}", name, reason];
}
