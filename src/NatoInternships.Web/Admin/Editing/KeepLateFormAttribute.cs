using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Settings;

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
            || !IsFromHere(visit)
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
        await services.GetRequiredService<WorkingCopies>().KeepAsync(entry.Id, editor.Id, typed, visit.RequestAborted);
        return true;
    }

    // The token of the form went with the session; a form of another site says another origin (RFC 6454, section 7).
    private static bool IsFromHere(HttpContext visit) =>
        visit.Request.Headers.Origin.ToString() is { Length: > 0 } origin
        && origin
            == new Uri(visit.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.BaseAddress).GetLeftPart(
                UriPartial.Authority
            );
}
