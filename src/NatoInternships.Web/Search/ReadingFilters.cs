using NatoInternships.Finder;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

internal static class ReadingFilters
{
    /// <summary>The part of the catalogue that a reading means; null where that has nothing.</summary>
    public static CatalogueFilter? Filter(this Reading reading, Edition edition)
    {
        var index = FinderIndex.Of(edition);
        var value = reading.Kind switch
        {
            ReadingKind.Field => index.Find(Facet.Field, reading.Value),
            ReadingKind.Body => index.Find(Facet.Body, edition.Unit(reading.Value)?.Anchor ?? ""),
            _ => index.Find(Facet.Country, Folding.Slug(reading.Name)),
        };
        return value is null ? null : CatalogueFilter.None(index).With(value);
    }
}
