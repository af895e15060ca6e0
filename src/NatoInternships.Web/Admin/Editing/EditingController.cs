using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Accounts.Sessions;
using NatoInternships.Addresses;
using NatoInternships.Admin.Review;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>The form of an entry: saved as drafts, never to the live page.</summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route + "/entries/{key:key}")]
public sealed class EditingController(
    CatalogueContext context,
    EditPages pages,
    EntrySaving saving,
    WorkingCopies copies,
    EntryActs acts,
    PublishingRules rules,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet]
    public async Task<ActionResult> Index(string key, string? did, CancellationToken cancel) =>
        await pages.OpenAsync(key, Language, Me.Editor, (words.Find("EditingDone", did), null), cancel) is { } form
            ? View(form with { IsRefused = did == "incomplete" })
            : NotFound();

    [HttpPost]
    [KeepLateForm]
    public async Task<ActionResult> Save(string key, string? then, CancellationToken cancel)
    {
        if (await TypedAsync(key, cancel) is not var (entry, typed))
            return NotFound();
        if (then == "preview")
        {
            await copies.KeepAsync(entry, Me.Editor.Id, typed, cancel);
            return LocalRedirect(DeskAddresses.Preview(Language, key, null, Language));
        }

        return await saving.SaveAsync(key, typed, Me.Editor, cancel) switch
        {
            Saving.Saved { Number: var number } => await GoOnAsync(key, number, typed.Why, then, "saved"),
            Saving.Unchanged { Number: var number } => await GoOnAsync(key, number, typed.Why, then, "unchanged"),
            Saving.Conflict conflict => await ChooseAsync(conflict, typed, then, cancel),
            Saving.Faulty { Faults: var faults } => await AgainAsync(entry, typed, faults, cancel),
            _ => NotFound(),
        };
    }

    /// <summary>Keeps the form as typed, for its script.</summary>
    [HttpPost("typed")]
    [KeepLateForm]
    public async Task<ActionResult> Typed(string key, CancellationToken cancel)
    {
        if (await TypedAsync(key, cancel) is not var (entry, typed))
            return NotFound();
        var kept = await copies.KeepAsync(entry, Me.Editor.Id, typed, cancel);
        var answer = await pages.KeptAsync(entry.Id, typed.BaseNumber, kept.Stamp, Language, Me.Editor, cancel);
        return Json(
            kept.IsElsewhere
                ? answer with
                {
                    Twice = words["You type into this entry in another tab too. Both are kept; close one of the two."],
                }
                : answer
        );
    }

    /// <summary>Tells the form's script who else is there, and notes that this editor is.</summary>
    [HttpPost("seen")]
    [Unattended]
    public async Task<ActionResult> Seen(string key, CancellationToken cancel) =>
        await IdAsync(key, cancel) is { } entry
            ? Json(
                await pages.SeenAsync(entry, FieldText.NumberIn(Request.Form["base"]) ?? 0, Language, Me.Editor, cancel)
            )
            : NotFound();

    /// <summary>The readiness panel for what is typed now, for the form's script.</summary>
    [HttpGet("readiness")]
    public async Task<ActionResult> Readiness(string key, CancellationToken cancel) =>
        await pages.OpenAsync(key, Language, Me.Editor, (null, null), cancel) switch
        {
            { Readiness: { } ready } => PartialView("~/Admin/Readiness/_Findings.cshtml", ready),
            { } page => PartialView("~/Admin/Readiness/_Unreadable.cshtml", page),
            _ => NotFound(),
        };

    /// <summary>Throws away what was typed and not saved.</summary>
    [HttpPost("discard")]
    public async Task<ActionResult> Discard(string key, CancellationToken cancel)
    {
        if (await IdAsync(key, cancel) is not { } entry)
            return NotFound();
        await copies.DropAsync(entry, Me.Editor.Id, cancel);
        return Tell(DeskAddresses.Entry(Language, key) + "?did=discarded");
    }

    private async Task<ActionResult> GoOnAsync(string key, int number, string why, string? then, string did)
    {
        if (then != "submit")
            return Tell($"{DeskAddresses.Entry(Language, key)}?did={did}");
        var refusal = await acts.DoAsync(
            key,
            Me.Editor,
            why,
            AuditAct.Submitted,
            (entry, act) => rules.HandInAsync(entry, number, act)
        );
        return Tell(
            refusal is Refusal.Incomplete ? $"{DeskAddresses.Entry(Language, key)}?did=incomplete"
            : refusal is { } reason ? $"{DeskAddresses.Publishing(Language, key)}?did={reason}"
            : $"{DeskAddresses.Publishing(Language, key)}?did=submitted"
        );
    }

    private async Task<ViewResult> ChooseAsync(
        Saving.Conflict conflict,
        Typed typed,
        string? then,
        CancellationToken cancel
    )
    {
        var kept = await copies.KeepAsync(conflict.Entry, Me.Editor.Id, typed, cancel);
        return View(
            "Conflict",
            new ConflictPage(
                Language,
                EntryHead.Of(conflict.Entry, Language, EntryTab.Edit),
                conflict,
                conflict.Entry.Fields,
                (typed.Why, then, kept.Stamp)
            )
        );
    }

    private async Task<ActionResult> AgainAsync(
        Entry entry,
        Typed typed,
        IReadOnlyList<FieldFault> faults,
        CancellationToken cancel
    )
    {
        // Kept as typed, so that it is there even if the editor walks away now.
        var kept = await copies.KeepAsync(entry, Me.Editor.Id, typed, cancel);
        return View("Index", await pages.AgainAsync(entry.Key, Language, typed, kept.Stamp, faults, Me.Editor, cancel));
    }

    private async Task<(Entry Entry, Typed Typed)?> TypedAsync(string key, CancellationToken cancel) =>
        await context.Entries.AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancel) is not { } entry
            ? null
            : (entry, PostedFields.Read(Request.Form, entry.Fields));

    private Task<Guid?> IdAsync(string key, CancellationToken cancel) =>
        context.Entries.Where(entry => entry.Key == key).Select(entry => (Guid?)entry.Id).SingleOrDefaultAsync(cancel);
}
