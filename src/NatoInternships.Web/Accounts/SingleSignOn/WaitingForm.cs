using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Settings;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>
/// The fields of a form that waits while its sender proves at the provider who they are: protected, in a cookie of ten
/// minutes for one editor, since the address of the provider is too short for them. The last form takes the place of
/// one before.
/// </summary>
public sealed class WaitingForm(IDataProtectionProvider protection, IOptions<SiteOptions> site)
{
    /// <summary>
    /// The longest protected text, in characters: a few cookies' worth, well below the 32 KB that a request's headers
    /// may have.
    /// </summary>
    private const int Longest = 12_000;

    private readonly ChunkingCookieManager _cookies = new();
    private readonly IDataProtector _protector = protection.CreateProtector("NatoInternships.WaitingForm");

    private string Name => DeskCookies.Name(site.Value, "desk-form");

    private CookieOptions Options =>
        new()
        {
            Path = DeskAddresses.Root,
            HttpOnly = true,
            Secure = site.Value.IsSecure,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
        };

    /// <summary>Answers false where the fields are too long to wait.</summary>
    public bool Keep(HttpContext visit, Guid editorId, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var text = For(editorId).Protect(JsonSerializer.Serialize(fields), SingleSignOnServices.Lifetime);
        if (text.Length > Longest)
            return false;
        _cookies.AppendResponseCookie(visit, Name, text, Options);
        return true;
    }

    /// <summary>The fields that wait, which then wait no longer; none where there are none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Take(HttpContext visit, Guid editorId)
    {
        if (_cookies.GetRequestCookie(visit, Name) is not { Length: > 0 } text)
            return [];
        _cookies.DeleteCookie(visit, Name, Options);
        try
        {
            return JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(For(editorId).Unprotect(text)) ?? [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    private ITimeLimitedDataProtector For(Guid editorId) =>
        _protector.CreateProtector(editorId.ToString()).ToTimeLimitedDataProtector();
}
