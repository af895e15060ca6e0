using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NatoInternships.Hosting;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Shared;

/// <summary>
/// A room of the public site. It knows one version of the published catalogue, the language of the address and the
/// time, and nothing else; it sets no cookie.
/// </summary>
public abstract class PublicController(CatalogueHolder holder) : Controller
{
    // Behind the gate in Hosting a catalogue is always there.
    protected PublishedCatalogue Published { get; } = holder.Current!;

    protected Language Language { get; private set; } = Language.English;

    protected Edition Edition => Published[Language];

    public override void OnActionExecuting(ActionExecutingContext context) => Language = RequestLanguage.Of(HttpContext);

    /// <summary>The answer for a path without a page: moved (301), gone (410) or never there (404).</summary>
    protected ActionResult Missing() => Published.Past(Request.Path.Value!) switch
    {
        (true, { } movedTo) => RedirectPermanent(movedTo),
        (true, null) => StatusCode(StatusCodes.Status410Gone),
        _ => NotFound(),
    };
}
