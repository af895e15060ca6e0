using System.Runtime.CompilerServices;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>
/// The index of each published catalogue: made once, when it is first asked for, and thrown away with the catalogue.
/// Who asks while it is made waits for it; nobody gets that of another.
/// </summary>
public sealed class SearchIndexes
{
    private readonly ConditionalWeakTable<PublishedCatalogue, Lazy<SearchIndex>> _indexes = [];

    public SearchIndex Of(PublishedCatalogue catalogue) =>
        _indexes.GetValue(catalogue, made => new Lazy<SearchIndex>(() => Build(made))).Value;

    private static SearchIndex Build(PublishedCatalogue catalogue)
    {
        var lexicon = new Lexicon(catalogue);
        return new SearchIndex(
            Language.All.Select(language => (language, new EditionWriter(language).Bring(catalogue, lexicon)))
        );
    }
}
