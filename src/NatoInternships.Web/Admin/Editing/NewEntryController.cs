using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>Adds a unit, body, programme or guidance page, as a draft.</summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route + "/new")]
public sealed class NewEntryController(EditPages pages, EntryCreating creating, IStringLocalizer<Words> words)
    : DeskController
{
    [HttpGet]
    public async Task<ViewResult> Index(string? kind, CancellationToken cancel) =>
        View(
            await PageAsync(new NewEntryForm { Kind = NewEntryForm.Kinds.Contains(kind) ? kind! : "unit" }, [], cancel)
        );

    [HttpPost]
    public async Task<ActionResult> Index(NewEntryForm form, CancellationToken cancel)
    {
        if (!NewEntryForm.Kinds.Contains(form.Kind))
            return View(await PageAsync(form, [new FieldFault("kind", FieldProblem.NotAChoice)], cancel));
        var faults = await creating.CreateAsync(form, Me.Editor, cancel);
        return faults.Count == 0
            ? LocalRedirect(DeskAddresses.Entry(Language, form.KeyText) + "?did=created")
            : View(await PageAsync(form, faults, cancel));
    }

    private async Task<NewEntryPage> PageAsync(
        NewEntryForm form,
        IReadOnlyList<FieldFault> faults,
        CancellationToken cancel
    )
    {
        return new NewEntryPage(
            Language,
            words["Add an entry"],
            form,
            (await pages.ChoicesAsync(Language, cancel)).Bodies,
            [
                .. faults.Select(fault => new Fault(
                    Field.IdOf(fault.Field),
                    FieldWords.Of(fault, form.Table.Find(fault.Field) ?? form.Table.All[0], words)
                )),
            ]
        );
    }
}

public sealed record NewEntryPage(
    Language Language,
    string Title,
    NewEntryForm Form,
    IReadOnlyList<(string Key, string Name)> Bodies,
    IReadOnlyList<Fault> Faults
) : DeskPage(Language, Title, $"{DeskAddresses.NewEntry(Language)}?kind={Form.Kind}");
