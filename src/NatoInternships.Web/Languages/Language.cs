using System.Globalization;

namespace NatoInternships.Languages;

/// <summary>
/// One of the two languages of the site, which are NATO's official ones. <see cref="Code"/> is a BCP 47 tag.
/// </summary>
public sealed class Language
{
    public static readonly Language English = new("en", "English", "en_GB");
    public static readonly Language French = new("fr", "Français", "fr_BE");
    public static readonly IReadOnlyList<Language> All = [English, French];

    private Language(string code, string ownName, string openGraphLocale)
    {
        OpenGraphLocale = openGraphLocale;
        Code = code;
        OwnName = ownName;
        Culture = CultureInfo.GetCultureInfo(code);
    }

    public string Code { get; }

    /// <summary>The language's name in itself, as a language switch shows it.</summary>
    public string OwnName { get; }

    /// <summary>
    /// The Open Graph protocol wants a territory too; NATO Headquarters is in Belgium and writes British English.
    /// </summary>
    public string OpenGraphLocale { get; }

    public CultureInfo Culture { get; }

    public Language Other => this == English ? French : English;

    /// <summary>Whether a count takes the singular: in French, zero does too.</summary>
    public bool IsSingular(int count) => count == 1 || (count == 0 && this == French);

    // Each word of a page asks for it.
    public static Language? FromCode(string? code) =>
        code == English.Code ? English
        : code == French.Code ? French
        : null;

    /// <summary>The language of a path's first segment, as in <c>/fr/catalogue</c>; null where it has none.</summary>
    public static Language? FromPath(string path) => FromCode(path.Split('/', 3) is ["", var first, ..] ? first : null);

    public override string ToString() => Code;
}

public static class CultureLanguage
{
    extension(CultureInfo culture)
    {
        /// <summary>The site's language that a culture belongs to; English where it is none of them.</summary>
        public Language Language => Language.FromCode(culture.TwoLetterISOLanguageName) ?? Language.English;
    }
}
