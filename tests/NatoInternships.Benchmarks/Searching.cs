using BenchmarkDotNet.Attributes;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Search;

namespace NatoInternships.Benchmarks;

/// <summary>
/// What a search costs in the index, with reasons and excerpts of twenty hits; and, beside it, the bare keys of twenty
/// hits from SQLite’s FTS5 over the same texts, ranked.
/// </summary>
public class Searching
{
    private InMemory _site = null!;
    private PublishedCatalogue _catalogue = null!;
    private SearchIndex _index = null!;
    private Fts5Table _sqlite = null!;

    [Params(10_000, 100_000)]
    public int Units { get; set; }

    [Params("military", "9876", "military policy", "militery", "how much do you get paid")]
    public string Words { get; set; } = "";

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _site = await InMemory.OfAsync(Units);
        _catalogue = _site.Rows.Build();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = TimeProvider.System.GetTimestamp();
        _index = Indexes().Of(_catalogue);
        var took = TimeProvider.System.GetElapsedTime(started);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"// {Units} units: built in {took.TotalSeconds:0.0} s, {bytes / 1e6:0.0} MB");
        _sqlite = await Fts5Table.OfAsync(_catalogue.English);
    }

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        await _sqlite.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Benchmark]
    public SearchAnswer Lucene() => _index.Find(Language.English, Words);

    [Benchmark]
    public Suggestions WhileTyping() => _index.Suggest(Language.English, Words);

    [Benchmark(Baseline = true)]
    public int Fts5() => _sqlite.Find(Words);

    private static SearchIndexes Indexes() => new(new CatalogueHolder());
}
