using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;
using NatoInternships.Units;

namespace NatoInternships.Hosting;

/// <summary>The pages shown in place of one that is missing, gone or failing, in the language of its address.</summary>
[ResponseCache(NoStore = true)]
public sealed class ErrorController(CatalogueHolder holder, IStringLocalizer<Words> words) : Controller
{
    public const string Root = "/error";

    [Route(Root + "/{status:int:range(400,599)}")]
    public ViewResult Error(int status)
    {
        if (!RequestLanguage.IsErrorPage(HttpContext))
            status = StatusCodes.Status404NotFound;
        var language = RequestLanguage.Of(HttpContext);
        Response.StatusCode = status;
        return status switch
        {
            StatusCodes.Status404NotFound => View("NotFound", Page(language, status, words["There is no page at this address"])),
            StatusCodes.Status410Gone => View("Gone", Page(language, status, words["This page was taken off the site"])),
            < 500 => View("Refused", Page(language, status, words["This cannot be done here"])),
            _ => View("Failed", Page(language, status, words["The site cannot answer right now"])),
        };
    }

    private ErrorPage Page(Language language, int status, string title) => new(
        language,
        new PageMeta(title, title, Path: null, OtherPath: null, Indexed: false),
        status,
        NearestUnits.To(RequestLanguage.OriginalPath(HttpContext), holder.Current?[language]));
}

public sealed record ErrorPage(Language Language, PageMeta Meta, int Status, IReadOnlyList<PublishedUnit> Nearest) : SitePage(Language, Meta);
