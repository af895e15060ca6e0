using System.Runtime.CompilerServices;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Finder;

/// <summary>
/// Everything that one can apply to, with the values of its facets. It is made once for each edition.
/// </summary>
public sealed class FinderIndex
{
    /// <summary>The keys of the values for which the site has words.</summary>
    public const string OtherBodies = "other-bodies";
    public const string NotStated = "not-stated";

    private static readonly ConditionalWeakTable<Edition, FinderIndex> Made = [];

    private readonly Dictionary<(Facet Facet, string Slug), FacetValue> _values = [];
    private readonly Dictionary<string, string> _countries = [];

    private FinderIndex(Edition edition)
    {
        Edition = edition;
        foreach (var member in edition.Pages.SelectMany(page => page.Members))
            _countries.TryAdd(member.Code, member.Name);
        Entries = [.. edition.Doors.Select(unit => new FinderEntry(unit, Values(unit)))];
    }

    public Edition Edition { get; }

    /// <summary>In the catalogue's order.</summary>
    public IReadOnlyList<FinderEntry> Entries { get; }

    public static FinderIndex Of(Edition edition) => Made.GetValue(edition, made => new FinderIndex(made));

    /// <summary>The value with this slug; null where no entry has it.</summary>
    public FacetValue? Find(Facet facet, string slug) => _values.GetValueOrDefault((facet, slug));

    /// <summary>The same value in another language; null where no entry has it there.</summary>
    public FacetValue? Twin(FacetValue value, FinderIndex other)
    {
        if (value.Facet != Facet.Field)
            return other._values.Values.FirstOrDefault(twin => (twin.Facet, twin.Key) == (value.Facet, value.Key));
        var slug = Edition.SlugIn(other.Edition, value.Slug, unit => unit.FieldSlugs);
        return slug is null ? null : other.Find(Facet.Field, slug);
    }

    private IEnumerable<FacetValue> Values(PublishedUnit unit)
    {
        yield return Body(unit);
        yield return Known(Facet.Kind, $"{unit.Kind}", Last(PublicAddresses.Room(Edition.Language, unit.Kind)));
        foreach (var (name, slug) in unit.Fields.Zip(unit.FieldSlugs).Where(field => field.Second.Length > 0))
            yield return Known(Facet.Field, slug, slug, name);
        yield return Route(unit.Apply);
        foreach (var code in unit.Countries)
            yield return Country(code);
        if (unit.Countries.Count == 0)
            yield return Known(Facet.Country, NotStated, Here("not-stated", "non-indique"));
    }

    private FacetValue Body(PublishedUnit unit) =>
        (Edition.ParentOf(unit) ?? unit) is { Apply: ApplicationRoute.Headquarters } body
            ? Known(Facet.Body, body.Key, body.Anchor, body.Name)
            : Known(Facet.Body, OtherBodies, Last(PublicAddresses.OtherBodies(Edition.Language)));

    private FacetValue Route(ApplicationRoute route) =>
        Known(Facet.Apply, $"{route}", route == ApplicationRoute.Direct ? "direct" : Here("headquarters", "siege"));

    // A country of which no page gives the name is shown by its code.
    private FacetValue Country(string code)
    {
        var name = _countries.GetValueOrDefault(code, code);
        return Known(Facet.Country, code, Folding.Slug(name), name);
    }

    private FacetValue Known(Facet facet, string key, string slug, string? name = null) =>
        _values.TryGetValue((facet, slug), out var known)
            ? known
            : _values[(facet, slug)] = new FacetValue(facet, key, slug, name);

    private string Here(string english, string french) => Edition.Language == Language.French ? french : english;

    private static string Last(string path) => path[(path.LastIndexOf('/') + 1)..];
}
