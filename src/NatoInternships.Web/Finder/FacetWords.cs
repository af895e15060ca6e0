using Microsoft.Extensions.Localization;
using NatoInternships.Guidance;
using NatoInternships.Languages;

namespace NatoInternships.Finder;

/// <summary>What people are shown of facets and groups.</summary>
public static class FacetWords
{
    extension(IStringLocalizer<Words> words)
    {
        public string NameOf(FacetValue value) => value.Name ?? words.Find("FacetValue", value.Key) ?? value.Key;

        /// <summary>What is the same for all entries of a group.</summary>
        public IEnumerable<string> SameFor(FinderGroup group, YearLine? year)
        {
            if (group.Place is { } place)
                yield return place;
            if (group.Body is null)
                yield return words["Each has its own call and dates, as last found"];
            else if (group.IsThroughHeadquarters)
                yield return words["through NATO Headquarters"];
            if (group.Body is not null && group.IsThroughHeadquarters && year is not null)
                yield return year.State == YearState.Call
                    ? words["the call is usually open now"]
                    : words["next call usually {0}", words.NextCall(year)];
        }

        public string NamesOf(CatalogueFilter filter) => string.Join(", ", filter.Values.Select(words.NameOf));
    }
}
