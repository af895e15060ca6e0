using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;

namespace NatoInternships.Admin.Editing;

/// <summary>
/// The form of an entry that arrives, or what its script keeps of it, when its session is over. Nothing is saved, but
/// what was typed is kept for the editor whose session it was, and is in the form again after the next sign-in.
/// </summary>
public sealed class KeepLateFormAttribute : LateFormAttribute
{
    public override async Task<bool> KeepAsync(HttpContext visit)
    {
        if (
            visit.Features.Get<LapsedEditor>() is not { Editor: var editor }
            || !visit.Request.HasFormContentType
            || SentForm.IsFromHere(visit) is not true
        )
            return false;
        var (services, key) = (visit.RequestServices, visit.GetRouteValue("key") as string);
        if (
            await services
                .GetRequiredService<CatalogueContext>()
                .Entries.AsNoTracking()
                .SingleOrDefaultAsync(row => row.Key == key)
            is not { } entry
        )
            return false;
        var typed = PostedFields.Read(await visit.Request.ReadFormAsync(), entry.Fields);
        await services.GetRequiredService<WorkingCopies>().KeepAsync(entry, editor.Id, typed, visit.RequestAborted);
        return true;
    }
}
