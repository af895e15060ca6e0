using NatoInternships.Addresses;
using NatoInternships.Languages;

namespace NatoInternships.Finder;

/// <summary>
/// What the catalogue is narrowed by: of each facet one value at most. Equal filters have one address.
/// </summary>
public sealed class CatalogueFilter
{
    private static readonly Facet[] Facets = Enum.GetValues<Facet>();

    private readonly FinderIndex _index;
    private readonly FacetValue?[] _values;

    private CatalogueFilter(FinderIndex index, FacetValue?[] values)
    {
        (_index, _values) = (index, values);
        Values = [.. values.OfType<FacetValue>()];
    }

    /// <summary>What was chosen, in the order of the facets.</summary>
    public IReadOnlyList<FacetValue> Values { get; }

    /// <summary>The address of what it finds.</summary>
    public string Path =>
        PublicAddresses.Catalogue(_index.Edition.Language)
        + (Values.Count > 0 ? "?" : "")
        + string.Join('&', Values.Select(value => value.Query));

    /// <summary>The name of a facet in addresses.</summary>
    public static string NameOf(Facet facet) => $"{facet}".ToLowerInvariant();

    public static CatalogueFilter None(FinderIndex index) => new(index, new FacetValue?[Facets.Length]);

    /// <summary>What a query asks for; of several values of a facet, the last that some entry has.</summary>
    public static CatalogueFilter Of(IQueryCollection query, FinderIndex index) =>
        new(
            index,
            [
                .. Facets.Select(facet =>
                    query[NameOf(facet)]
                        .Select(word => index.Find(facet, Folding.Slug(word ?? "")))
                        .LastOrDefault(IsKnown)
                ),
            ]
        );

    public CatalogueFilter Without(Facet facet) => With(facet, null);

    public CatalogueFilter With(FacetValue value) => With(value.Facet, value);

    public bool Has(FacetValue value) => _values[(int)value.Facet] == value;

    public IReadOnlyList<FinderEntry> Found() => [.. _index.Entries.Where(Finds)];

    /// <summary>The same filter in another language; what no entry has there is left out.</summary>
    public CatalogueFilter In(FinderIndex other) =>
        new(other, [.. _values.Select(value => value is null ? null : _index.Twin(value, other))]);

    private static bool IsKnown(FacetValue? value) => value is not null;

    private bool Finds(FinderEntry entry)
    {
        foreach (var value in Values)
            if (!entry[value.Facet].Contains(value))
                return false;
        return true;
    }

    private CatalogueFilter With(Facet facet, FacetValue? value)
    {
        var values = _values.ToArray();
        values[(int)facet] = value;
        return new CatalogueFilter(_index, values);
    }
}
