using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NatoInternships.Addresses;
using NatoInternships.Settings;
using NatoInternships.Shared;
using NatoInternships.Time;

namespace NatoInternships.Seo;

/// <summary>What programs look for at addresses that are the same on every site (RFC 8615).</summary>
public sealed class WellKnownController(IOptions<SiteOptions> site, TimeProvider clock) : Controller
{
    /// <summary>RFC 9116. Once it has expired it is not there: it may name somebody whom it is not for.</summary>
    [HttpRead("/.well-known/security.txt")]
    public ActionResult SecurityText()
    {
        if (
            site.Value is not { SecurityContact: { } contact, SecurityExpires: { } expires }
            || expires <= clock.GetUtcNow()
        )
            return NotFound();
        var until = expires.UtcDateTime.ForPrograms();
        return Content(
            $"Contact: {contact}\nExpires: {until}\nPreferred-Languages: en, fr\n"
                + $"Canonical: {site.Value.Absolute("/.well-known/security.txt")}\n",
            "text/plain; charset=utf-8"
        );
    }

    /// <summary>Where password managers send an editor (W3C, "A Well-Known URL for Changing Passwords").</summary>
    [HttpRead("/.well-known/change-password")]
    public RedirectResult ChangePassword() => Redirect(DeskAddresses.Password(RequestLanguage.Accepted(Request)));
}
