using Microsoft.AspNetCore.Mvc;

namespace NatoInternships.Browser.Site;

/// <summary>A page that fails, as no page of the site does.</summary>
public sealed class FailingController : Controller
{
    public const string Address = "failing";

    [Route("{language:regex(^(en|fr)$)}/" + Address)]
    public IActionResult Fail() => throw new InvalidOperationException("This page always fails.");
}
