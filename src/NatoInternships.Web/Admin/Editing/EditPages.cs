using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Lists;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Admin.Editing;

/// <summary>Gathers what the form of an entry shows.</summary>
public sealed class EditPages(
    CatalogueContext context,
    WorkingCopies copies,
    ReadinessPanel readiness,
    CatalogueHolder holder,
    TimeProvider clock,
    IStringLocalizer<Words> words
)
{
    /// <summary>
    /// The form as its editor left it: with what was typed and not saved, or else with the newest revision.
    /// </summary>
    public async Task<EditPage?> OpenAsync(
        string key,
        Language language,
        Editor me,
        (string? Done, string? Problem) said,
        CancellationToken cancel
    )
    {
        if (await context.ShownAsync(key, cancel) is not { } entry)
            return null;
        await copies.SeeAsync(entry.Id, me.Id, cancel);
        var copy = await copies.FindAsync(entry, me.Id, cancel);
        var form = copy is null
            ? new EntryForm(entry.Fields, Saved(entry), entry.LatestNumber, [])
            : new EntryForm(entry.Fields, copy.Read(), copy.BaseNumber, []) { Stamp = copy.Stamp, Why = copy.Why };
        var opened = await PageAsync(entry, language, form, me, said, cancel);
        return opened with { KeptAt = copy?.SavedAt };
    }

    /// <summary>The form as it was sent, with what is wrong.</summary>
    public async Task<EditPage?> AgainAsync(
        string key,
        Language language,
        Typed typed,
        string stamp,
        IReadOnlyList<FieldFault> faults,
        Editor me,
        CancellationToken cancel
    ) =>
        await context.ShownAsync(key, cancel) is not { } entry
            ? null
            : await PageAsync(
                entry,
                language,
                new EntryForm(entry.Fields, typed.Fields, typed.BaseNumber, faults) { Stamp = stamp, Why = typed.Why },
                me,
                (null, null),
                cancel
            );

    /// <summary>What the form's script is told after it kept what was typed.</summary>
    public async Task<KeptAnswer> KeptAsync(
        Guid entry,
        int baseNumber,
        string stamp,
        Language language,
        Editor me,
        CancellationToken cancel
    ) =>
        await SeenAsync(entry, baseNumber, language, me, cancel) with
        {
            Saved = BrusselsTime.Clock(clock.GetUtcNow().UtcDateTime, language),
            Stamp = stamp,
            IsSaved = stamp.Length == 0,
        };

    /// <summary>What the form's script is told while nobody types: who else is there, and who was faster.</summary>
    public async Task<KeptAnswer> SeenAsync(
        Guid entry,
        int baseNumber,
        Language language,
        Editor me,
        CancellationToken cancel
    )
    {
        await copies.SeeAsync(entry, me.Id, cancel);
        var newest = await context
            .Set<Revision>()
            .AsNoTracking()
            .Where(revision => revision.EntryId == entry)
            .OrderByDescending(revision => revision.Number)
            .FirstAsync(cancel);
        return new KeptAnswer(
            null,
            words.Others(await copies.OthersAsync(entry, me.Id, cancel), language),
            newest.Number > baseNumber ? words.Overtaken(newest, await context.NamesAsync(cancel)) : null
        );
    }

    /// <summary>The bodies that are public, or drafts that never were.</summary>
    public async Task<FormChoices> ChoicesAsync(Language language, CancellationToken cancel)
    {
        var edition = holder.Current?[language];
        var drafts = await context
            .Units.Where(unit => unit.Live == null && unit.Withdrawal == null)
            .ReadRowsAsync(context.Set<Revision>(), cancel);
        var bodies = (edition?.Units ?? [])
            .Where(unit => unit.Kind == UnitKind.Body)
            .Select(unit => (unit.Key, unit.Name))
            .Concat(
                drafts.Where(draft => draft.Kind == UnitKind.Body).Select(draft => (draft.Key, draft.Name(language)))
            );
        return new FormChoices(
            [.. bodies.DistinctBy(body => body.Key)],
            [
                .. (edition?.InOrder ?? []).Select(unit => ($"unit:{unit.Key}", unit.Name)),
                .. (edition?.Pages ?? []).Select(page => ($"page:{page.Key}", page.Name)),
            ]
        );
    }

    private async Task<EditPage> PageAsync(
        Entry entry,
        Language language,
        EntryForm form,
        Editor me,
        (string? Done, string? Problem) said,
        CancellationToken cancel
    )
    {
        var (content, wrong) = entry.Fields.Read(form.Fields);
        return new(
            language,
            EntryHead.Of(entry, language, EntryTab.Edit),
            form,
            await ChoicesAsync(language, cancel),
            said
        )
        {
            Others = await copies.OthersAsync(entry.Id, me.Id, cancel),
            Overtaking = form.BaseNumber < entry.LatestNumber ? entry.Latest : null,
            Readiness = content is null ? null : await readiness.OfAsync(entry, content, language, cancel),
            Wrong = wrong,
        };
    }

    // The form of a damaged revision is empty, so that it can be mended.
    private static IReadOnlyDictionary<string, string> Saved(Entry entry) =>
        entry.Readable(entry.Latest) is { } content ? content.Fields.Write(content) : new Dictionary<string, string>();
}
