using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using NatoInternships.Settings;

namespace NatoInternships.Desk;

/// <summary>
/// That something was just done, told once. The page that it leads to has it in its address, and a cookie of that very
/// address says that it is news: an address that is typed, sent, or loaded again tells nothing. Each address has a
/// cookie of its own, so that two tabs do not take each other's.
/// </summary>
public static class Told
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>The address, whose next page may tell what it says.</summary>
    public static string Tell(this HttpContext visit, string address)
    {
        var cookie = Cookie(visit, address);
        visit.Response.Cookies.Append(cookie.Name!, "1", cookie.Build(visit));
        return address;
    }

    /// <summary>Whether what the asked-for address says is news. It is none the next time.</summary>
    public static bool IsNews(this HttpContext visit)
    {
        var cookie = Cookie(visit, visit.Request.Path + visit.Request.QueryString);
        if (!visit.Request.Cookies.ContainsKey(cookie.Name!))
            return false;
        visit.Response.Cookies.Delete(cookie.Name!, cookie.Build(visit));
        return true;
    }

    private static CookieBuilder Cookie(HttpContext visit, string address)
    {
        var cookie = new CookieBuilder { MaxAge = Lifetime };
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)));
        cookie.Set(
            visit.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value,
            $"desk-told-{hash[..16]}",
            SameSiteMode.Lax
        );
        return cookie;
    }
}
