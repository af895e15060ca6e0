using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NatoInternships.Addresses;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Shared;

/// <summary>
/// A room of the public site. It knows the catalogue and the time that are shown, the language of the address, and
/// nothing else; it sets no cookie.
/// </summary>
public abstract class PublicController(Showing showing) : Controller
{
    protected Showing Showing { get; } = showing;

    // Behind the gate in Hosting a catalogue is always there.
    protected PublishedCatalogue Published { get; } = showing.Catalogue!;

    /// <summary>The day on which the page is shown, in Brussels.</summary>
    protected DateOnly Today { get; } = showing.Clock.Today();

    protected Language Language { get; private set; } = Language.English;

    protected Edition Edition => Published[Language];

    public override void OnActionExecuting(ActionExecutingContext context) =>
        Language = RequestLanguage.Of(HttpContext);

    /// <summary>The answer for what has another address (301, in a preview 302, since it may move back).</summary>
    protected RedirectResult MovedTo(string path) => new(Showing.Address(path), permanent: Showing.Preview is null);

    /// <summary>The answer for a path without a page: moved, gone (410) or never there (404).</summary>
    protected ActionResult Missing() =>
        Published.Past(Request.Path.Value!) switch
        {
            (true, { } movedTo) => MovedTo(movedTo),
            (true, null) => StatusCode(StatusCodes.Status410Gone),
            _ => NotFound(),
        };
}
