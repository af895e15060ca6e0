using System.Text.RegularExpressions;

namespace NatoInternships.Admin.Previews;

/// <summary>
/// Keeps the links and forms of a page inside a preview. In the site's own markup a quotation mark ends an attribute,
/// and in texts it is always escaped.
/// </summary>
public static partial class InsideLinks
{
    private const int LongestSearch = 1000;

    /// <param name="page">The page as the public site would send it.</param>
    /// <param name="inside">The address in the preview of a public path; null where it is not in it.</param>
    public static string Rewrite(string page, Func<string, string?> inside) =>
        Links()
            .Replace(
                page,
                link =>
                    inside(link.Groups["path"].Value) is { } address
                        ? $" {link.Groups["name"].Value}=\"{address}"
                        : link.Value
            );

    /// <summary>The same for where a redirect leads.</summary>
    public static string Rewrite(Uri location, Func<string, string?> inside)
    {
        var parts = location.OriginalString.Split('?', 2);
        return inside(parts[0]) is { } address ? string.Join('?', [address, .. parts[1..]]) : location.OriginalString;
    }

    [GeneratedRegex(
        """\s(?<name>href|action)="(?<path>/(en|fr)(/[^"?#]*)?)(?=["?#])""",
        RegexOptions.ExplicitCapture,
        LongestSearch
    )]
    private static partial Regex Links();
}
