using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NatoInternships.Addresses;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Desk;

/// <summary>
/// A room of the desk. Every address of it names the permission it needs, every form is checked to come from the desk,
/// and no page of it is kept by a browser or squeezed: its size must not tell of what it holds (BREACH).
/// </summary>
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class DeskController : Controller
{
    // The parameter of an action that takes what its address says was just done.
    private const string Did = "did";

    protected Language Language => RequestLanguage.Of(HttpContext);

    /// <summary>Who is signed in; asked only behind a permission.</summary>
    protected CurrentEditor Me =>
        HttpContext.Current() ?? throw new InvalidOperationException("Nobody is signed in here.");

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (HttpContext.Features.Get<IHttpsCompressionFeature>() is { } compression)
            compression.Mode = HttpsCompressionMode.DoNotCompress;
        if (context.ActionArguments.ContainsKey(Did) && !HttpContext.IsNews())
            context.ActionArguments[Did] = null;
    }

    /// <summary>Leads to a page that tells once what was done: its address ends in "did" and a code for it.</summary>
    protected LocalRedirectResult Tell(string address) => LocalRedirect(HttpContext.Tell(address));

    /// <summary>
    /// Where to go on: the asked-for page if it is one of the desk, else its first, in the language of this page.
    /// </summary>
    protected LocalRedirectResult GoOn(string? back) =>
        LocalRedirect(IsDesk(back) ? back! : DeskAddresses.Home(Language));

    /// <summary>
    /// The page after a change of one's own account; the sign-in where the session was ended elsewhere meanwhile, and
    /// nothing was changed.
    /// </summary>
    protected LocalRedirectResult Done(object? changed, string page) =>
        changed is null ? LocalRedirect(DeskAddresses.SignIn(Language)) : Tell(page);

    // Only a path of this very site, written as the desk writes it, and never the sign-in itself.
    private bool IsDesk(string? back) =>
        Url.IsLocalUrl(back)
        && DeskAddresses.Holds(new PathString(back!.Split('?')[0]))
        && !back.Contains("/sign-", StringComparison.Ordinal)
        && !back.Contains("..", StringComparison.Ordinal);
}
