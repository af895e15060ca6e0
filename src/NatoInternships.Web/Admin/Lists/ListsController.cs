using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Bulk;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Lists;

/// <summary>What the catalogue holds, to search, to narrow, to sort, and to choose from.</summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route)]
public sealed class ListsController(CatalogueContext context, IStringLocalizer<Words> words) : DeskController
{
    [HttpGet("units")]
    public Task<ActionResult> Units([FromQuery] ListFilter filter, CancellationToken cancel) =>
        ShowAsync(EntryList.Units, context.Units, filter, cancel);

    [HttpGet("bodies")]
    public Task<ActionResult> Bodies([FromQuery] ListFilter filter, CancellationToken cancel) =>
        ShowAsync(EntryList.Bodies, context.Units, filter, cancel);

    [HttpGet("guidance")]
    public Task<ActionResult> Guidance([FromQuery] ListFilter filter, CancellationToken cancel) =>
        ShowAsync(EntryList.Guidance, context.GuidancePages, filter, cancel);

    private async Task<ActionResult> ShowAsync(
        EntryList list,
        IQueryable<Entry> entries,
        ListFilter filter,
        CancellationToken cancel
    )
    {
        // A form sends its empty fields too; one selection has one address.
        if (!IsCanonical(filter))
            return LocalRedirect(list.Address(Language) + filter.Query());
        var rows = await entries.ReadRowsAsync(context.Set<Revision>(), cancel);
        var cast = await Cast.LoadAsync(context, rows, cancel);
        var all = rows.Where(row => list.Holds(row)).ToList();
        var fitting = filter.Order(filter.Of(all, Me.Editor.Id), cast, Language).ToList();
        var shown = fitting.Skip((filter.PageNumber - 1) * ListPage.Length).Take(ListPage.Length).ToList();
        return View(
            "Index",
            new ListPage(
                Language,
                words.Of(list),
                list,
                filter,
                shown,
                fitting.Count,
                all.Count,
                cast,
                Me.Editor.Role.May(Permission.Publish),
                await DoneAsync(filter.Act, cancel)
            )
        );
    }

    private async Task<BulkRecord?> DoneAsync(Guid? id, CancellationToken cancel) =>
        id is not null
        && await context.BulkActs.AsNoTracking().SingleOrDefaultAsync(act => act.Id == id, cancel) is { } act
            ? new BulkRecord(act)
            : null;

    private bool IsCanonical(ListFilter filter)
    {
        var pairs = filter.Pairs();
        return Request.Query.Count == pairs.Count && pairs.All(pair => Request.Query[pair.Key] == pair.Value);
    }
}
