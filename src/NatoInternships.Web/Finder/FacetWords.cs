using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Finder;

/// <summary>What people are shown of facets.</summary>
public static class FacetWords
{
    extension(IStringLocalizer<Words> words)
    {
        public string NameOf(FacetValue value) => value.Name ?? words.Find("FacetValue", value.Key) ?? value.Key;

        public string NamesOf(CatalogueFilter filter) => string.Join(", ", filter.Values.Select(words.NameOf));
    }
}
