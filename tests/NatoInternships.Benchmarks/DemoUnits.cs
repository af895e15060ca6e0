using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Benchmarks;

/// <summary>
/// Made-up units, called demo-1 and so on, each with the text of a real one: the first of their three revisions is
/// public, the others are drafts.
/// </summary>
internal static class DemoUnits
{
    private const string Model = "operations";
    private const int Batch = 100;

    public static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"demo-{number}");

    public static IReadOnlyList<string> Keys(int first, int count) => [.. Enumerable.Range(first, count).Select(Key)];

    /// <summary>Fills the catalogue up to a number of units.</summary>
    public static async Task FillAsync(this SiteFactory site, int units, CancellationToken cancel)
    {
        var (model, missing) = await site.InScopeAsync(async context =>
            ((UnitContent)await ContentAsync(context), units - await context.Units.CountAsync(cancel))
        );
        for (var done = 0; done < missing; done += Batch)
        {
            var keys = Keys(done + 1, Math.Min(Batch, missing - done));
            await site.InScopeAsync(context =>
                AddAsync(context, model, keys, site.Clock.GetUtcNow().UtcDateTime, cancel)
            );
            Progress.Say("Demo units", done + keys.Count, missing);
        }

        await site.Services.GetRequiredService<CatalogueWatch>().LookAsync(cancel);
    }

    private static async Task<EntryContent> ContentAsync(CatalogueContext context)
    {
        var unit = await context.Units.Include(unit => unit.Revisions).SingleAsync(unit => unit.Key == Model);
        return unit.Read(unit.LiveRevision!);
    }

    private static async Task<int> AddAsync(
        CatalogueContext context,
        UnitContent model,
        IReadOnlyList<string> keys,
        DateTime now,
        CancellationToken cancel
    )
    {
        var act = new Act(Origin.Person, "demo data", now, "Made up to measure how fast the desk is.");
        foreach (var key in keys)
        {
            var unit = context.Add(new Unit(key)).Entity;
            unit.Publish(unit.Revise(Named(model, key), act).Number, act);
            unit.Revise(Named(model, key, " Changed once."), act);
            unit.Revise(Named(model, key, " Changed twice."), act);
        }

        await context.RaiseVersionAsync(now, cancel);
        return await context.SaveChangesAsync(cancel);
    }

    private static UnitContent Named(UnitContent model, string key, string more = "") =>
        model with
        {
            English = model.English with
            {
                Name = $"Demo data, {key}",
                MenuName = null,
                Acronym = null,
                Address = key,
                Lead = model.English.Lead + more,
            },
            French = model.French! with
            {
                Name = $"Données d’essai, {key}",
                MenuName = null,
                Acronym = null,
                Address = key,
                Lead = model.French.Lead + more,
            },
        };

    private static async Task<T> InScopeAsync<T>(this SiteFactory site, Func<CatalogueContext, Task<T>> use)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<CatalogueContext>());
    }
}
