using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;
using NatoInternships.Units;

namespace NatoInternships.Hosting;

/// <summary>The pages shown in place of one that is missing, gone or failing, in the language of its address.</summary>
[ResponseCache(NoStore = true)]
public sealed class ErrorController(Showing showing, CatalogueWatch watch, IStringLocalizer<Words> words) : Controller
{
    public const string Root = "/error";

    /// <summary>
    /// What fails because the database is away may work in a minute (503); all else is ours to mend (500).
    /// </summary>
    public static ExceptionHandlerOptions Failures =>
        new()
        {
            ExceptionHandlingPath = Root + "/500",
            StatusCodeSelector = fault =>
                fault.IsDatabaseAway()
                    ? StatusCodes.Status503ServiceUnavailable
                    : StatusCodes.Status500InternalServerError,
        };

    // Without arguments: where the form of the request cannot be read, none would be bound.
    [Route(Root + "/{status:int:range(400,599)}")]
    public async Task<ViewResult> Error()
    {
        var status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        if (!RequestLanguage.IsErrorPage(HttpContext))
            status = StatusCodes.Status404NotFound;
        else if (HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null)
            status = Response.StatusCode;
        if (status == StatusCodes.Status400BadRequest && IsTooMuch)
            status = StatusCodes.Status413PayloadTooLarge;
        var language = RequestLanguage.Of(HttpContext);
        Response.StatusCode = status;
        var preview = HttpContext.Features.Get<PreviewVisit>();
        if (DeskAddresses.Holds(RequestLanguage.OriginalPath(HttpContext)))
            return View("DeskError", await DeskAsync(DeskErrorPage.Of(language, status, preview?.Problem, words)));
        return status switch
        {
            StatusCodes.Status404NotFound => View(
                "NotFound",
                Page(language, status, words["There is no page at this address"])
            ),
            StatusCodes.Status410Gone when preview is { IsDesk: false } => View(
                "PreviewOver",
                Page(language, status, words["This preview has ended"])
            ),
            StatusCodes.Status410Gone => View(
                "Gone",
                Page(language, status, words["This page was taken off the site"])
            ),
            < 500 => View("Refused", Page(language, status, words["This cannot be done here"])),
            StatusCodes.Status503ServiceUnavailable when !watch.FirstLook.IsCompleted => View(
                "Preparing",
                Page(language, status, words["The catalogue is being prepared"])
            ),
            _ => View("Failed", Page(language, status, words["The site cannot answer right now"])),
        };
    }

    // What is too long to be read has no proof of its form either, and would be refused for that.
    private bool IsTooMuch =>
        Request.ContentLength
        > (HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? DeskForm.Largest);

    // What was typed is lost by no answer; a page that is only looked at can be asked for again.
    private async Task<DeskErrorPage> DeskAsync(DeskErrorPage page) =>
        page with
        {
            Kept = await KeptForm.OfAsync(HttpContext),
            Again =
                HttpMethods.IsGet(Request.Method) && page.Status >= StatusCodes.Status500InternalServerError
                    ? RequestLanguage.OriginalAddress(HttpContext)
                    : null,
        };

    private ErrorPage Page(Language language, int status, string title) =>
        new(
            language,
            new PageMeta(title, title, Path: null, OtherPath: null, Indexed: false),
            status,
            NearestUnits.To(RequestLanguage.OriginalPath(HttpContext), showing.Catalogue?[language])
        );
}

public sealed record ErrorPage(Language Language, PageMeta Meta, int Status, IReadOnlyList<PublishedUnit> Nearest)
    : SitePage(Language, Meta);
