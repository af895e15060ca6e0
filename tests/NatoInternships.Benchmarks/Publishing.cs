using BenchmarkDotNet.Attributes;
using NatoInternships.Publishing;

namespace NatoInternships.Benchmarks;

/// <summary>What it costs to make a catalogue public, from rows in memory.</summary>
public class Publishing
{
    private InMemory _site = null!;
    private CatalogueRows _rows = null!;
    private int _edits;

    [Params(50, 1_000, 10_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _site = await InMemory.OfAsync(Units);
        _rows = _site.Rows with { Before = _site.Rows.Build() };
    }

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _site.DisposeAsync();

    [Benchmark]
    public PublishedCatalogue Whole() => _site.Rows.Build();

    [Benchmark]
    public PublishedCatalogue AfterOneEdit() => MadeUpCatalogue.Edited(_rows, ++_edits).Build();
}
