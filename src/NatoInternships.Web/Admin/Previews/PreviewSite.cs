using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Net.Http.Headers;
using NatoInternships.Addresses;
using NatoInternships.Editors;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Previews;

/// <summary>
/// Answers the addresses of previews: says who may see them, sets what is shown, and lets the very page of the public
/// site answer, so that a preview is true. Nothing of it is kept, listed or squeezed, and no cookie is set.
/// </summary>
public sealed class PreviewSite(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // An error page of a preview comes by again, and belongs to it already.
        if (
            context.Features.Get<PreviewVisit>() is not null
            || !IsReading(context.Request)
            || PreviewRequest.Of(context.Request.Path) is not { } asked
            || await IsShownAsync(context, asked)
        )
            await next(context);
    }

    private static bool IsReading(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static async Task<bool> IsShownAsync(HttpContext context, PreviewRequest asked)
    {
        var visit = new PreviewVisit(context.Request.Path.Value!, IsDesk: asked is not LinkPreview);
        context.Features.Set(visit);
        KeepFromOthers(context);
        if (visit.IsDesk && !await MayEnterAsync(context))
            return false;
        // What it says of a problem is in the language of the address, as all later words are.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = RequestLanguage.Of(context).Culture;
        var answer = await context
            .RequestServices.GetRequiredService<PreviewOpener>()
            .OpenAsync(asked, context.Current()?.Editor.Id, context.RequestAborted);
        context.Features.Set(visit with { Problem = answer.Problem });
        context.Response.StatusCode = answer.Status;
        if (answer.Shown is not { } shown)
            return false;
        context.RequestServices.GetRequiredService<Showing>().Set(shown.Catalogue, shown.Preview);
        (context.Request.PathBase, context.Request.Path) = (shown.Base, shown.Path);
        return true;
    }

    private static async Task<bool> MayEnterAsync(HttpContext context)
    {
        var seen = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (context.Current()?.Editor.Role.May(Permission.WriteDrafts) is true)
            return true;
        if (seen.Succeeded)
            await context.ForbidAsync(IdentityConstants.ApplicationScheme);
        else
            await context.ChallengeAsync(IdentityConstants.ApplicationScheme);
        return false;
    }

    private static void KeepFromOthers(HttpContext context)
    {
        if (context.Features.Get<IHttpsCompressionFeature>() is { } compression)
            compression.Mode = HttpsCompressionMode.DoNotCompress;
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers["X-Robots-Tag"] = "noindex, nofollow";
            headers.CacheControl = "no-store";
            headers.Remove(HeaderNames.ETag);
            headers.Remove(HeaderNames.LastModified);
            return Task.CompletedTask;
        });
    }
}
