using Microsoft.AspNetCore.Authentication.Cookies;
using NatoInternships.Addresses;
using NatoInternships.Settings;

namespace NatoInternships.Desk;

/// <summary>
/// How the desk's cookies are set: for /admin only, unseen by scripts, and over https with the prefix that browsers
/// hold them to (RFC 6265bis, 4.1.3).
/// </summary>
public static class DeskCookies
{
    public static string Name(SiteOptions site, string name) => site.IsSecure ? "__Secure-" + name : name;

    public static void Set(this CookieBuilder cookie, SiteOptions site, string name, SameSiteMode sameSite)
    {
        cookie.Name = Name(site, name);
        cookie.Path = DeskAddresses.Root;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = sameSite;
        // Plain http is for a developer's own machine.
        cookie.SecurePolicy = site.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    public static void Set(this CookieAuthenticationOptions options, SiteOptions site, string name, TimeSpan lifetime)
    {
        // Lax, since one arrives at the desk from a link in a letter and from the single sign-on.
        options.Cookie.Set(site, name, SameSiteMode.Lax);
        options.ExpireTimeSpan = lifetime;
        options.SlidingExpiration = false;
    }
}
