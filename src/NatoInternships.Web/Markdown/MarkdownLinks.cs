using Markdig.Syntax.Inlines;

namespace NatoInternships.Markdown;

/// <summary>
/// What a link in the catalogue's Markdown may lead to: <c>unit:key</c> and <c>page:key</c> within the catalogue
/// (with an optional <c>#anchor</c>), an anchor on the page, or a page elsewhere by https, http or mailto.
/// </summary>
public static class MarkdownLinks
{
    private static readonly string[] Elsewhere = [Uri.UriSchemeHttps, Uri.UriSchemeHttp, Uri.UriSchemeMailto];

    /// <summary>The key of another entry that a link names, with its anchor; null for every other link.</summary>
    public static (string Scheme, string Key, string Anchor)? Internal(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : target[..colon];
        if (scheme is not ("unit" or "page"))
            return null;
        var rest = target[(colon + 1)..].Split('#', 2);
        return (scheme, rest[0], rest.Length > 1 ? "#" + rest[1] : "");
    }

    /// <summary>Whether a target may stand in a page as it is.</summary>
    public static bool IsSafe(string target) =>
        target.StartsWith('#')
        || (Uri.TryCreate(target, UriKind.Absolute, out var uri) && Elsewhere.Contains(uri.Scheme));

    public static string Target(this LinkInline link) => link.Url ?? "";
}
