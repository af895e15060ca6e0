using System.Text.RegularExpressions;
using NatoInternships.Languages;

namespace NatoInternships.Addresses;

/// <summary>
/// Every public path, in the page's language: lower case, no trailing slash. All routes and links are made from here,
/// so an address is spelt once.
/// </summary>
public static partial class PublicAddresses
{
    public static string Home(Language language) => $"/{language.Code}";

    public static string Catalogue(Language language) => $"/{language.Code}/catalogue";

    public static string OtherBodies(Language language) =>
        Home(language) + (language == Language.French ? "/autres-organismes" : "/other-bodies");

    public static string Compare(Language language) =>
        Home(language) + (language == Language.French ? "/comparer" : "/compare");

    /// <summary>
    /// The address that compares units, by the last parts of their own, which one can keep and share.
    /// </summary>
    public static string Compare(Language language, IEnumerable<string> units) =>
        Compare(language) + string.Concat(units.Select((unit, place) => $"{(place == 0 ? '?' : '&')}unit={unit}"));

    /// <summary>What to do until the next call; the whole plan stands behind it, in the query.</summary>
    public static string Plan(Language language) =>
        Home(language) + (language == Language.French ? "/mon-plan" : "/my-plan");

    /// <summary>The search of everything public; what is sought stands behind it, in the query.</summary>
    public static string Search(Language language) =>
        Home(language) + (language == Language.French ? "/recherche" : "/search");

    /// <summary>The search for words, written as the forms of browsers write them.</summary>
    public static string Search(Language language, string words) =>
        $"{Search(language)}?q={Uri.EscapeDataString(words).Replace("%20", "+", StringComparison.Ordinal)}";

    /// <summary>What may be meant by what is being typed into a search box, as JSON.</summary>
    public static string Suggestions(Language language) => Search(language) + "/suggestions";

    /// <summary>Which unit fits me; the wishes stand behind it, in the query.</summary>
    public static string Fit(Language language) =>
        Home(language) + (language == Language.French ? "/quelle-entite" : "/which-unit");

    /// <summary>The sheet that shows every component of the design in every state.</summary>
    public static string Design(Language language) =>
        Home(language) + (language == Language.French ? "/a-propos/design" : "/about/design");

    public static string Unit(Language language, UnitKind kind, string address) => $"{Room(language, kind)}/{address}";

    public static string Guidance(Language language, string address) => $"/{language.Code}/{address}";

    public static string Room(Language language, UnitKind kind) =>
        Home(language)
        + (kind, language.Code) switch
        {
            (UnitKind.Unit, "fr") => "/entites",
            (UnitKind.Unit, _) => "/units",
            (UnitKind.Body, "fr") => "/organismes",
            (UnitKind.Body, _) => "/bodies",
            _ => "/programmes",
        };

    /// <summary>
    /// The room whose introduction has this key (<c>home</c>, <c>catalogue</c>, <c>other-bodies</c>,
    /// <c>search</c>).
    /// </summary>
    public static string? Room(Language language, string key) =>
        key switch
        {
            "home" => Home(language),
            "catalogue" => Catalogue(language),
            "other-bodies" => OtherBodies(language),
            "search" => Search(language),
            _ => null,
        };

    /// <summary>
    /// First segments that a guidance page's address may not take, since a room of the site has them.
    /// </summary>
    public static bool IsReserved(Language language, string address)
    {
        var path = Guidance(language, address);
        return path == Catalogue(language)
            || path == OtherBodies(language)
            || path == Compare(language)
            || path == Plan(language)
            || path == Search(language)
            || path == Fit(language)
            || Enum.GetValues<UnitKind>().Any(kind => path == Room(language, kind));
    }

    /// <summary>
    /// Whether a text may be the last part of an address: lower-case letters a-z, digits and single hyphens between
    /// them.
    /// </summary>
    public static bool IsWellFormed(string address) => AddressForm().IsMatch(address);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddressForm();
}
