namespace NatoInternships.LinkGuardian;

/// <summary>
/// The one form in which a page elsewhere is kept and looked up: its absolute http or https address without a fragment.
/// </summary>
public static class LinkAddress
{
    /// <summary>That form of a link; null for all that is no page elsewhere, or longer than any real address.</summary>
    public static string? Of(string? target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && IsWeb(uri) ? Of(uri) : null;

    public static string? Of(Uri uri)
    {
        var text = uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        return text.Length <= LinkCheck.LongestUrl ? text : null;
    }

    /// <summary>
    /// Whether the guardian goes there: the web on its own ports. All else could be a service that was never meant for
    /// it.
    /// </summary>
    public static bool IsVisited(Uri uri) => IsWeb(uri) && uri.Port is (80 or 443);

    private static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;
}
