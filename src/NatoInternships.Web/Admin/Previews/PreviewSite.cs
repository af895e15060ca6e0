using System.Globalization;
using System.Text;
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
    public Task InvokeAsync(HttpContext context) =>
        context.Features.Get<PreviewVisit>() switch
        {
            // Here again for an error page, which belongs to the preview like any other.
            { Inside: { } inside } => AnswerAsync(context, inside),
            null when IsReading(context.Request) && PreviewRequest.Of(context.Request.Path) is { } asked => OpenAsync(
                context,
                asked
            ),
            _ => next(context),
        };

    private static bool IsReading(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private async Task OpenAsync(HttpContext context, PreviewRequest asked)
    {
        var visit = new PreviewVisit(context.Request.Path.Value!, IsDesk: asked is not LinkPreview);
        context.Features.Set(visit);
        KeepFromOthers(context);
        if (visit.IsDesk && !await MayEnterAsync(context))
            return;
        // What it says of a problem is in the language of the address, as all later words are.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = RequestLanguage.Of(context).Culture;
        var answer = await context
            .RequestServices.GetRequiredService<PreviewOpener>()
            .OpenAsync(asked, context.Current()?.Editor.Id, context.RequestAborted);
        context.Features.Set(visit with { Inside = answer.Shown?.Inside, Problem = answer.Problem });
        if (answer.Shown is not { } shown)
        {
            context.Response.StatusCode = answer.Status;
            return;
        }

        context.RequestServices.GetRequiredService<Showing>().Set(shown.Catalogue, shown.Preview);
        context.Request.Path = shown.Path;
        await AnswerAsync(context, shown.Inside);
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

    private async Task AnswerAsync(HttpContext context, Func<string, string?> inside)
    {
        var body = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        // What moves in a preview may move back: nothing of it is for good.
        if (context.Response.GetTypedHeaders().Location is { } location)
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = InsideLinks.Rewrite(location, inside);
        }

        if (page.Length > 0)
            await context.Response.WriteAsync(
                InsideLinks.Rewrite(Encoding.UTF8.GetString(page.ToArray()), inside),
                context.RequestAborted
            );
    }
}
