using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.ContentImport;
using NatoInternships.Database;
using NatoInternships.Publishing;

namespace NatoInternships.Benchmarks;

/// <summary>What it costs to change a catalogue in its database, until this node shows the change.</summary>
public class Acts
{
    private InMemory _site = null!;
    private int _edits;

    [Params(50, 1_000, 10_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public async Task SetUpAsync() => _site = await InMemory.FilledAsync(Units);

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _site.DisposeAsync();

    [Benchmark]
    public async Task<int> OneEditPublished()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        return await scope
            .ServiceProvider.GetRequiredService<CatalogueActs>()
            .DoAsync(_ => EditAsync(context), CancellationToken.None);
    }

    // The content folder is the real one at any number of units; what changes is the catalogue that it comes into.
    [Benchmark]
    public async Task<ImportReport> ImportOfNothingNew()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<ContentImporter>()
            .ImportAsync(ContentImporter.DefaultFolder, CancellationToken.None);
    }

    private async Task<int> EditAsync(CatalogueContext context)
    {
        var unit = await context.Units.Include(unit => unit.Revisions).SingleAsync(unit => unit.Key == "operations");
        var content = (UnitContent)unit.Read(unit.LiveRevision!);
        content = content with { English = content.English with { Lead = $"Edited {++_edits} times." } };
        var act = new Act(Origin.Person, "benchmark", _site.Site.Clock.GetUtcNow().UtcDateTime, "Measured.");
        var number = unit.Revise(content, act).Number;
        unit.Publish(number, act);
        return number;
    }
}
