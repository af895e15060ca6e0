using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Finder;

/// <summary>The catalogue, whole or narrowed.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Meta">What search engines see.</param>
/// <param name="Index">Everything that it can show.</param>
/// <param name="Filter">What it is narrowed by.</param>
/// <param name="Intro">What editors say of it.</param>
/// <param name="Year">The rhythm of the calls.</param>
/// <param name="Today">The day on which it is shown, in Brussels.</param>
public sealed record CataloguePage(
    Language Language,
    PageMeta Meta,
    FinderIndex Index,
    CatalogueFilter Filter,
    PublishedPage? Intro,
    YearLine? Year,
    DateOnly Today
) : SitePage(Language, Meta)
{
    public Edition Edition => Index.Edition;

    public IReadOnlyList<FinderEntry> Found { get; } = Filter.Found();

    public IEnumerable<FinderGroup> Groups =>
        Found
            .GroupBy(entry => entry[Facet.Body][0])
            .Select(group => new FinderGroup(Edition.Unit(group.Key.Key), [.. group]));

    /// <summary>The facets by which something is found.</summary>
    public IEnumerable<FacetView> Facets =>
        Enum.GetValues<Facet>().Select(facet => FacetView.Of(facet, Filter)).Where(view => view.Shown.Count > 0);

    /// <summary>What is found with one filter less, where that is anything.</summary>
    public IEnumerable<(FacetValue Without, CatalogueFilter Filter, int Count)> WaysOut =>
        Filter
            .Values.Select(value => (value, Filter: Filter.Without(value.Facet)))
            .Select(way => (way.value, way.Filter, way.Filter.Found().Count))
            .Where(way => way.Count > 0);

    /// <summary>The fields of an entry, the one that was asked for first.</summary>
    public IReadOnlyList<FacetValue> FieldsOf(FinderEntry entry) =>
        entry[Facet.Field] is { Count: > 1 } fields ? [.. fields.OrderByDescending(Filter.Has)] : entry[Facet.Field];
}
