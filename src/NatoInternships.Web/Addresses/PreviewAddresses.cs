using NatoInternships.Languages;

namespace NatoInternships.Addresses;

/// <summary>
/// The addresses of previews for people without an account: /preview, the language, then the secret of the link.
/// </summary>
public static class PreviewAddresses
{
    public const string Root = "/preview";

    public static string Link(Language language, string secret) => $"{Root}/{language}/{secret}";

    /// <summary>The language in a path of a preview; null where it names none.</summary>
    public static Language? LanguageOf(string path) =>
        path.StartsWith(Root + "/", StringComparison.Ordinal) ? Language.FromPath(path[Root.Length..]) : null;

    /// <summary>A path as a log may keep it: without the secret.</summary>
    public static string Logged(string path) => path.StartsWith(Root + "/", StringComparison.Ordinal) ? Root : path;
}
