using NatoInternships.Languages;

namespace NatoInternships.Addresses;

/// <summary>
/// The language versions of a page, itself included, for <c>hreflang</c>. <c>x-default</c> is the address that suits
/// anyone: the site's root for the home page, else the English page.
/// </summary>
public static class Alternates
{
    public static IEnumerable<(string HrefLang, string Path)> Of(Language language, string path, string? otherPath)
    {
        var versions = new List<(string HrefLang, string Path)> { (language.Code, path) };
        if (otherPath is not null)
            versions.Add((language.Other.Code, otherPath));
        versions.Sort((one, two) => string.CompareOrdinal(one.HrefLang, two.HrefLang));
        return versions.Append(("x-default", path == PublicAddresses.Home(language) ? "/" : versions[0].Path));
    }
}
