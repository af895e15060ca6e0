using System.Runtime.CompilerServices;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>
/// The index of each catalogue: made once, when it is first asked for, and thrown away with the catalogue. Who asks
/// while it is made waits for it; nobody gets that of another.
/// </summary>
public sealed class SearchIndexes(CatalogueHolder holder) : IDisposable
{
    private readonly ConditionalWeakTable<PublishedCatalogue, Lazy<SearchIndex>> _indexes = [];
    private readonly SearchWriter _public = new();

    public SearchIndex Of(PublishedCatalogue catalogue) =>
        _indexes.GetValue(catalogue, made => new Lazy<SearchIndex>(() => Build(made))).Value;

    // What is public goes on from what was before it. A preview is another branch, and soon forgotten.
    private SearchIndex Build(PublishedCatalogue catalogue)
    {
        if (ReferenceEquals(catalogue, holder.Current))
            return _public.Bring(catalogue);
        using var alone = new SearchWriter();
        return alone.Bring(catalogue);
    }

    public void Dispose() => _public.Dispose();
}

/// <summary>Writes the indexes of both languages, one catalogue after the other.</summary>
internal sealed class SearchWriter : IDisposable
{
    private readonly Lock _one = new();
    private readonly IReadOnlyList<(Language Language, EditionWriter Writer)> _editions =
    [
        .. Language.All.Select(language => (language, new EditionWriter(language))),
    ];

    public SearchIndex Bring(PublishedCatalogue catalogue)
    {
        lock (_one)
        {
            var lexicon = new Lexicon(catalogue);
            return new SearchIndex([
                .. _editions.Select(edition => (edition.Language, edition.Writer.Bring(catalogue, lexicon))),
            ]);
        }
    }

    public void Dispose()
    {
        foreach (var (_, writer) in _editions)
            writer.Dispose();
    }
}
