using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Publishing;

/// <summary>Changes the catalogue of a running site as a person would, from a scope of its own.</summary>
internal static class Editing
{
    /// <summary>Does something to an entry of the site, and has the site look.</summary>
    public static Task EditAsync<T>(this SiteFactory site, string key, Action<T, Act> edit)
        where T : Entry =>
        site.ChangeAsync(
            async (context, act) =>
                edit(
                    await context
                        .Set<T>()
                        .Include(entry => entry.Revisions)
                        .Include(entry => entry.PastAddresses)
                        .SingleAsync(entry => entry.Key == key),
                    act
                )
        );

    /// <summary>Publishes new content of an entry of the site.</summary>
    public static Task PublishAsync(this SiteFactory site, string key, Func<UnitContent, UnitContent> change) =>
        site.EditAsync<Unit>(
            key,
            (unit, act) => unit.Publish(unit.Revise(change(unit.Read(unit.LiveRevision!)), act).Number, act)
        );

    /// <summary>Adds an entry to the site, as a draft or published at once.</summary>
    public static Task AddAsync(this SiteFactory site, string key, UnitContent content, bool published = true) =>
        site.ChangeAsync(
            (context, act) =>
            {
                var unit = context.Add(new Unit(key)).Entity;
                var revision = unit.Revise(content, act);
                if (published)
                    unit.Publish(revision.Number, act);
                return Task.CompletedTask;
            }
        );

    /// <summary>
    /// Runs a command on the site's tables, as somebody with another tool would, and raises the version. What a row
    /// says is read again by the next start alone, so the site knows nothing yet.
    /// </summary>
    public static Task DamageAsync(this SiteFactory site, FormattableString command) =>
        site.ChangeAsync(
            (context, _) =>
            {
                site.Services.GetRequiredService<CatalogueHolder>().Swap(CatalogueBuilder.Build(0, default, [], []));
                return context.Database.ExecuteSqlAsync(command);
            }
        );

    /// <summary>Has the site look at its database, as its watch does once a second.</summary>
    public static Task LookAsync(this SiteFactory site) =>
        site.Services.GetRequiredService<CatalogueWatch>().LookAsync(CancellationToken.None);

    private static async Task ChangeAsync(this SiteFactory site, Func<CatalogueContext, Act, Task> change)
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
            await change(context, new Act(Origin.Person, "an editor", now, "A test."));
            await context.RaiseVersionAsync(now, CancellationToken.None);
            await context.SaveChangesAsync();
        }

        await site.LookAsync();
    }
}
