using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>Drafts that were never public, and are not wanted.</summary>
[Needs(Permission.WriteDrafts)]
public sealed class DeletionsController(
    CatalogueContext context,
    EntryActs acts,
    PublishingPages pages,
    TimeProvider clock,
    IStringLocalizer<Words> words
) : ReviewController(acts, pages, words)
{
    /// <summary>
    /// Takes an entry out of the catalogue with its revisions, its remarks, its preview links and what people typed
    /// into it and did not save.
    /// </summary>
    [HttpPost("delete")]
    public async Task<ActionResult> Delete(string key)
    {
        var refusal = await Acts.DoAsync(
            key,
            Me.Editor,
            "",
            AuditAct.DraftDeleted,
            (entry, act) => Task.FromResult(Remove(entry))
        );
        return refusal is null || (refusal is Refusal.Unknown && await IsGoneAsync(key))
            ? Tell(DeskAddresses.Home(Language) + "?did=deleted")
            : await PageAsync(key, null, refusal);
    }

    private Refusal? Remove(Entry entry)
    {
        if (PublishingRules.Deletion(entry, Me.Editor) is { } refusal)
            return refusal;
        context.Remove(entry);
        return null;
    }

    // A button that is pressed twice deletes once.
    private Task<bool> IsGoneAsync(string key)
    {
        var (me, since) = (Me.Editor.Id, clock.GetUtcNow().UtcDateTime - DeskForm.Twice);
        return context.AuditEntries.AnyAsync(row =>
            row.Act == AuditAct.DraftDeleted && row.Subject == key && row.ActorId == me && row.At > since
        );
    }
}
