using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>
/// What the forms on the page about an entry's publishing share: what was done leads back to the page, which says so;
/// what was refused brings it again, as it was typed.
/// </summary>
[Route(DeskAddresses.Route + "/entries/{key:key}/publishing")]
public abstract class ReviewController(EntryActs acts, PublishingPages pages, IStringLocalizer<Words> words)
    : DeskController
{
    private protected IStringLocalizer<Words> Said => words;

    private protected EntryActs Acts => acts;

    private protected Task<ActionResult> ActAsync(
        (string Key, string? Why, string Did) asked,
        AuditAct done,
        Func<Entry, Act, Refusal?> change
    ) => ActAsync(asked, done, (entry, act) => Task.FromResult(change(entry, act)));

    private protected async Task<ActionResult> ActAsync(
        (string Key, string? Why, string Did) asked,
        AuditAct done,
        Func<Entry, Act, Task<Refusal?>> change,
        string? detail = null
    )
    {
        var refusal = await acts.DoAsync(asked.Key, Me.Editor, PlainText.Lines(asked.Why), done, change, detail);
        return refusal is null
            ? Tell($"{DeskAddresses.Publishing(Language, asked.Key)}?did={asked.Did}")
            : await PageAsync(asked.Key, null, refusal);
    }

    private protected async Task<ActionResult> PageAsync(string key, string? done, Refusal? refusal)
    {
        var problem =
            refusal is Refusal.NotReady
                ? words["Something must be mended before this can be published: the list beside says what"]
            : refusal is { } reason ? words.Of(reason)
            : null;
        var typed = Request.HasFormContentType ? Request.Form : FormCollection.Empty;
        var page = await pages.OpenAsync(key, Language, Me.Editor, (done, problem), typed, HttpContext.RequestAborted);
        return page is null ? NotFound() : View("~/Admin/Review/Index.cshtml", page);
    }
}
