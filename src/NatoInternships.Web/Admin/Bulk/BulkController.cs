using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Lists;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Bulk;

/// <summary>Changes many entries at once: shows the effect first, then does it, and undoes it again.</summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route + "/bulk")]
public sealed class BulkController(
    CatalogueContext context,
    BulkChanging bulk,
    BulkUndo undo,
    IStringLocalizer<Words> words
) : DeskController
{
    private const int LongestList = 50;

    /// <summary>More cannot be chosen on one page of a list.</summary>
    private const int MostEntries = ListPage.Length;

    [HttpGet]
    public async Task<ViewResult> Index(CancellationToken cancel) =>
        View(
            new BulkActsPage(
                Language,
                words["Last changes of many at once"],
                [
                    .. (
                        await context
                            .BulkActs.AsNoTracking()
                            .OrderByDescending(act => act.At)
                            .Take(LongestList)
                            .ToListAsync(cancel)
                    ).Select(act => new BulkRecord(act)),
                ]
            )
        );

    /// <summary>Shows what will change. Changes nothing.</summary>
    [HttpPost]
    public async Task<ActionResult> Preview(BulkForm form, CancellationToken cancel)
    {
        if (form.Kind is not { } kind || !Me.Editor.Role.May(kind.Permission()))
            return form.Kind is null ? BadRequest() : Forbid();
        if (form.Keys.Count is 0 or > MostEntries)
            return GoOn(With(form.Back, "problem", "none"));
        var cast = await Cast.LoadAsync(context, cancel);
        return await PreviewAsync(
            kind,
            form,
            cast,
            form.Asked && BulkChange.Read(kind, form.Value, cast) is null ? ValueFault(kind) : null,
            [],
            cancel
        );
    }

    [HttpPost("do")]
    public async Task<ActionResult> Do(BulkForm form, CancellationToken cancel)
    {
        if (form.Kind is not { } kind || !Me.Editor.Role.May(kind.Permission()))
            return form.Kind is null ? BadRequest() : Forbid();
        var cast = await Cast.LoadAsync(context, cancel);
        if (BulkChange.Read(kind, form.Value, cast) is not { } change)
            return await PreviewAsync(kind, form, cast, ValueFault(kind), [], cancel);
        if (WhyFault(kind, form.Why) is { } fault)
            return await PreviewAsync(kind, form, cast, fault, [], cancel);
        var (act, hindrances) = await bulk.DoAsync(change, form, cast, Me.Editor, Language, cancel);
        return act is null
            ? await PreviewAsync(kind, form, cast, null, hindrances, cancel)
            : GoOn(With(form.Back ?? DeskAddresses.Units(Language), "act", act.Id.ToString()));
    }

    [HttpGet("{id:guid}")]
    public async Task<ActionResult> Act(Guid id, string? did, CancellationToken cancel)
    {
        var (act, entries) = await undo.ForeseeAsync(id, Language, cancel);
        if (act is null)
            return NotFound();
        var title = words.Of("BulkDone", act.Kind, act.Changes.Count);
        return View(
            new BulkActPage(
                Language,
                title,
                act,
                entries,
                Me.Editor.Role.May(act.Kind.Permission()),
                did == "undone" ? Undone(entries) : null,
                did == "asked" ? words["Not all of it can be undone. Nothing was changed yet."].Value : null
            )
        );
    }

    [HttpPost("{id:guid}/undo")]
    public async Task<ActionResult> Undo(Guid id, bool partly, CancellationToken cancel)
    {
        if (await context.BulkActs.AsNoTracking().SingleOrDefaultAsync(act => act.Id == id, cancel) is not { } row)
            return NotFound();
        if (!Me.Editor.Role.May(new BulkRecord(row).Kind.Permission()))
            return Forbid();
        var count = await undo.DoAsync(id, partly, Me.Editor, Language, cancel);
        return Tell($"{DeskAddresses.BulkAct(Language, id)}?did={(count is null ? "asked" : "undone")}");
    }

    private static string? With(string? back, string name, string value) =>
        back is null ? null : QueryHelpers.AddQueryString(back, name, value);

    private async Task<ViewResult> PreviewAsync(
        BulkKind kind,
        BulkForm form,
        Cast cast,
        Fault? fault,
        IReadOnlyList<string> hindrances,
        CancellationToken cancel
    )
    {
        var effects = BulkChange.Read(kind, form.Value, cast) is { } change
            ? await bulk.ForeseeAsync(change, form, cast, Me.Editor, Language, cancel)
            : null;
        return View("Preview", new BulkPreview(Language, words.Of(kind), kind, form, cast, effects, fault, hindrances));
    }

    private string Undone(IReadOnlyList<Undoing> entries) =>
        entries.Count(entry => entry.Refused is not null) is > 0 and var stayed
            ? words["Brought back: {0}. Stayed as they are: {1}.", entries.Count - stayed, stayed]
            : words["Undone"];

    private Fault ValueFault(BulkKind kind) => new("value", words.Of("BulkValue", kind));

    private Fault? WhyFault(BulkKind kind, string? why) =>
        kind == BulkKind.Withdraw && string.IsNullOrWhiteSpace(why)
            ? new Fault("why", words["Say why. The history keeps it."])
        : why?.Length > Catalogue.Act.LongestReason
            ? new Fault("why", words["Say it in at most {0} characters", Catalogue.Act.LongestReason])
        : null;
}
