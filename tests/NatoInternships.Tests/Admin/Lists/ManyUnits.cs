using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Lists;

internal static class ManyUnits
{
    /// <summary>Adds drafts of units, <c>many-1</c> and so on, that are ready to be published.</summary>
    public static async Task AddManyAsync(this DeskSite site, int count, bool published = false)
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
            var act = new Act(Origin.Person, "an editor", site.Clock.GetUtcNow().UtcDateTime, "A test.");
            for (var number = 1; number <= count; number++)
                Add(context, $"many-{number}", published, act);
            await context.RaiseVersionAsync(act.At, CancellationToken.None);
            await context.SaveChangesAsync();
        }

        await site.LookAsync();
    }

    private static void Add(CatalogueContext context, string key, bool published, Act act)
    {
        var content = NatoInternships.Tests.Catalogue.Samples.Unit(key, key + "-fr", name: "One of many, " + key);
        var unit = context.Add(new Unit(key)).Entity;
        unit.Revise(
            content with
            {
                English = content.English with { Summary = "It is one." },
                French = content.French! with { Summary = "C’en est une." },
            },
            act
        );
        if (published)
            unit.Publish(1, act);
    }
}
