using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Languages;
using NatoInternships.Settings;

namespace NatoInternships.Accounts.SignIn;

/// <summary>
/// Remembers, in a protected cookie of the sign-in pages, that an account's owner came in with this browser. It opens
/// nothing; it only lets wrong guesses of strangers not hold up the owner.
/// </summary>
public sealed class KnownBrowser(IDataProtectionProvider protection, IOptions<SiteOptions> site)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);
    private readonly ITimeLimitedDataProtector _protector = protection
        .CreateProtector("NatoInternships.KnownBrowser")
        .ToTimeLimitedDataProtector();

    public void Remember(HttpContext visit, string account) =>
        visit.Response.Cookies.Append(
            DeskCookies.Name(site.Value, "desk-browser"),
            _protector.Protect($"{Guid.NewGuid():N} {PlainText.Account(account)}", Lifetime),
            new CookieOptions
            {
                Path = DeskAddresses.Root,
                HttpOnly = true,
                Secure = site.Value.IsSecure,
                SameSite = SameSiteMode.Strict,
                MaxAge = Lifetime,
                IsEssential = true,
            }
        );

    /// <summary>The browser's own number, where its cookie is for this account.</summary>
    public string? Nonce(HttpContext visit, string account)
    {
        if (visit.Request.Cookies[DeskCookies.Name(site.Value, "desk-browser")] is not { Length: > 0 } cookie)
            return null;
        try
        {
            return _protector.Unprotect(cookie).Split(' ', 2) is [var nonce, var owner] && owner == account
                ? nonce
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
