using NatoInternships.ContentImport;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Search;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Tests.Search;

/// <summary>The content of the repository as a published catalogue, and the search in it.</summary>
public sealed class RealSearch
{
    public RealSearch()
    {
        var files = ContentFolder.ReadAsync(ContentImporter.DefaultFolder, CancellationToken.None);
        Rows = [.. files.GetAwaiter().GetResult().Entries.Select(entry => Samples.Row(entry.Key, entry.Content))];
        Catalogue = Samples.Published([.. Rows]);
        Index = new SearchIndexes(new CatalogueHolder()).Of(Catalogue);
    }

    public IReadOnlyList<LiveRow> Rows { get; }

    public PublishedCatalogue Catalogue { get; }

    public SearchIndex Index { get; }

    public SearchAnswer Find(string language, string words) => Index.Find(Language.FromCode(language)!, words);

    public IReadOnlyList<string> Paths(string language, string words) =>
        [.. Find(language, words).Hits.Select(hit => hit.Path)];

    public static string Said(IEnumerable<Stretch> stretches) =>
        string.Concat(stretches.Select(stretch => stretch.IsMatch ? $"[{stretch.Text}]" : stretch.Text));
}
