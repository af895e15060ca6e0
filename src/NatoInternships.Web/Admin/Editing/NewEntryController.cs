using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Lists;
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
            await PageAsync(
                new NewEntryForm { Kind = NewEntryForm.Kinds.Contains(kind) ? kind! : "unit" },
                [],
                [],
                cancel
            )
        );

    [HttpPost]
    public async Task<ActionResult> Index(NewEntryForm form, CancellationToken cancel)
    {
        if (!NewEntryForm.Kinds.Contains(form.Kind))
            return View(await PageAsync(form, [new FieldFault("kind", FieldProblem.NotAChoice)], [], cancel));
        return await creating.CreateAsync(form, Me.Editor, cancel) switch
        {
            Creation.Made made => Tell(DeskAddresses.Entry(Language, made.Key) + "?did=created"),
            Creation.Questioned asked => View(await PageAsync(form, [], asked.Namesakes, cancel)),
            Creation.Faulty wrong => View(await PageAsync(form, wrong.Faults, [], cancel)),
            _ => NotFound(),
        };
    }

    private async Task<NewEntryPage> PageAsync(
        NewEntryForm form,
        IReadOnlyList<FieldFault> faults,
        IReadOnlyList<EntryRow> namesakes,
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
            ],
            namesakes
        );
    }
}

public sealed record NewEntryPage(
    Language Language,
    string Title,
    NewEntryForm Form,
    IReadOnlyList<(string Key, string Name)> Bodies,
    IReadOnlyList<Fault> Faults,
    IReadOnlyList<EntryRow> Namesakes
) : DeskPage(Language, Title, $"{DeskAddresses.NewEntry(Language)}?kind={Form.Kind}");
