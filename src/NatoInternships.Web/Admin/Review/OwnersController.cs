using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>Who looks after an entry.</summary>
[Needs(Permission.WriteDrafts)]
public sealed class OwnersController(
    CatalogueContext context,
    EntryActs acts,
    PublishingPages pages,
    IStringLocalizer<Words> words
) : ReviewController(acts, pages, words)
{
    /// <summary>Gives the entry to an editor to look after; to nobody with null.</summary>
    [HttpPost("owner")]
    public Task<ActionResult> Change(string key, Guid? owner) =>
        ActAsync(
            (key, null, "owner"),
            AuditAct.OwnerChanged,
            async (entry, act) =>
            {
                if (owner is { } id && !await IsActiveAsync(id))
                    return Refusal.OwnerUnknown;
                entry.GiveTo(owner, act);
                return null;
            }
        );

    private Task<bool> IsActiveAsync(Guid id) =>
        context.Editors.AnyAsync(editor => editor.Id == id && editor.DisabledAt == null);
}
