using Microsoft.Extensions.Options;
using NatoInternships.Settings;

namespace NatoInternships.Desk;

/// <summary>Where what was sent to the desk comes from.</summary>
public static class SentForm
{
    /// <summary>Whether a script sent it, which reads no page.</summary>
    public static bool IsOfScript(HttpRequest request) =>
        request.GetTypedHeaders().Accept is [{ MediaType.Value: "application/json" }];

    /// <summary>
    /// Whether a page of this site sent it, for when the token of the form says nothing any more: by what the browser
    /// says of it (W3C Fetch Metadata), or by its origin (RFC 6454, section 7). Null where nothing is said, which no
    /// browser does of a form from elsewhere.
    /// </summary>
    public static bool? IsFromHere(HttpContext visit) =>
        (visit.Request.Headers["Sec-Fetch-Site"].ToString(), visit.Request.Headers.Origin.ToString()) switch
        {
            ("same-origin" or "none", _) => true,
            ({ Length: > 0 }, _) => false,
            (_, { Length: > 0 } origin) => origin == Origin(visit),
            _ => null,
        };

    private static string Origin(HttpContext visit) =>
        new Uri(visit.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.BaseAddress).GetLeftPart(
            UriPartial.Authority
        );
}
