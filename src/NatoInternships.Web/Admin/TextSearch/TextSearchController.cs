using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Lists;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.TextSearch;

/// <summary>Every place of the catalogue, drafts included, that has some words or leads to an entry.</summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route + "/find")]
public sealed class TextSearchController(CatalogueContext context, IStringLocalizer<Words> words) : DeskController
{
    [HttpGet]
    public async Task<ActionResult> Index([FromQuery(Name = "q")] string? typed, string? to, CancellationToken cancel)
    {
        var rows = await RowsAsync(cancel);
        if (string.IsNullOrEmpty(to))
            return View(new TextSearchPage(Language, words["Search all texts"], typed, null, Found(rows, new(typed))));
        if (rows.FirstOrDefault(row => row.Key == to) is not { } target)
            return NotFound();
        var title = words["Where {0} is linked from", target.Name(Language)];
        return View(new TextSearchPage(Language, title, typed, target, Linked(rows, target)));
    }

    private async Task<IReadOnlyList<EntryRow>> RowsAsync(CancellationToken cancel)
    {
        var revisions = context.Set<Revision>();
        var units = await context.Units.ReadRowsAsync(revisions, cancel);
        var pages = await context.GuidancePages.ReadRowsAsync(revisions, cancel);
        return [.. new[] { units, pages }.SelectMany(list => list.OrderBy(row => row.Name(Language)))];
    }

    private static IReadOnlyList<FoundEntry> Found(IReadOnlyList<EntryRow> rows, SoughtWords sought) =>
        sought.IsEmpty
            ? []
            :
            [
                .. rows.Select(row => (Row: row, Texts: sought.In(row)))
                    .Where(found => found.Texts is not null)
                    .Select(found => new FoundEntry(found.Row, found.Texts!))
                    .OrderBy(found => found.Texts.Count > 0),
            ];

    private static List<FoundEntry> Linked(IReadOnlyList<EntryRow> rows, EntryRow target) =>
        [
            .. rows.Select(row => new FoundEntry(row, LinkedFrom.To(target.Key, row)))
                .Where(found => found.Texts.Count > 0),
        ];
}
