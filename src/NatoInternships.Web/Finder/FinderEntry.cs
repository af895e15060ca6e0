using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Finder;

/// <summary>Something that one can apply to, as a row of the catalogue shows it.</summary>
public sealed class FinderEntry
{
    private readonly IReadOnlyList<FacetValue>[] _values;

    public FinderEntry(PublishedUnit unit, IEnumerable<FacetValue> values)
    {
        Unit = unit;
        Name = SoftHyphens.In(unit.Name);
        Plate = new PlateView(unit).Class;
        var byFacet = values.Distinct().ToLookup(value => value.Facet);
        _values = [.. Enum.GetValues<Facet>().Select(facet => byFacet[facet].ToList())];
    }

    public PublishedUnit Unit { get; }

    /// <summary>Its name, which may break in long words.</summary>
    public string Name { get; }

    /// <summary>The classes of its plate.</summary>
    public string Plate { get; }

    public IReadOnlyList<FacetValue> this[Facet facet] => _values[(int)facet];
}
