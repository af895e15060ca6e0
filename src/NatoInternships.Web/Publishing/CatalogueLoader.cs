using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;

namespace NatoInternships.Publishing;

/// <summary>
/// Reads what is live from the database. This, what is planned, and the version are all that publishing asks of it.
/// </summary>
public static class CatalogueLoader
{
    public static async Task<PublishedCatalogue> LoadAsync(this CatalogueContext context, CancellationToken cancel) =>
        (await context.RowsAsync(cancel)).Build();

    public static async Task<CatalogueRows> RowsAsync(this CatalogueContext context, CancellationToken cancel)
    {
        // The version comes first: a change between the reads shows up as a newer version at the next look.
        var version = await context.Versions.AsNoTracking().SingleOrDefaultAsync(cancel);
        var rows = await context
            .Entries.AsNoTracking()
            .Where(entry => entry.Live != null)
            .Select(entry => new LiveRow(
                EF.Property<string>(entry, "Kind"),
                entry.Key,
                entry.Live!.Since,
                entry
                    .Revisions.Where(revision => revision.Number == entry.Live!.Number)
                    .Select(revision => revision.Document)
                    .SingleOrDefault(),
                entry.Live.RetiredAt
            ))
            .ToListAsync(cancel);
        var past = await context
            .Entries.AsNoTracking()
            .SelectMany(
                entry => entry.PastAddresses,
                (entry, past) => new PastPath(past.Path, entry.Key, past.RetiredAt, entry.Withdrawal!.SuccessorKey)
            )
            .ToListAsync(cancel);
        return new CatalogueRows(version?.Number ?? 0, version?.ChangedAt ?? default, rows, past);
    }

    /// <summary>What is planned up to an instant (UTC), in the order of the timetable.</summary>
    public static async Task<IReadOnlyList<PublicChange>> ChangesAsync(
        this CatalogueContext context,
        DateTime until,
        CancellationToken cancel
    )
    {
        var plans = await context
            .Entries.AsNoTracking()
            .Where(entry => entry.PlannedPublication!.At <= until || entry.WithdrawAt <= until)
            .Select(entry => new
            {
                Kind = EF.Property<string>(entry, "Kind"),
                entry.Key,
                PublishAt = (DateTime?)entry.PlannedPublication!.At,
                entry.WithdrawAt,
                Next = entry
                    .Revisions.Where(revision => revision.Number == entry.PlannedPublication!.Number)
                    .Select(revision => revision.Document)
                    .SingleOrDefault(),
                Live = entry
                    .Revisions.Where(revision => revision.Number == entry.Live!.Number)
                    .Select(revision => revision.Document)
                    .SingleOrDefault(),
            })
            .ToListAsync(cancel);
        var publications = plans
            .Where(plan => plan.PublishAt <= until)
            .Select(plan => new PublicChange(
                plan.PublishAt!.Value,
                new LiveRow(plan.Kind, plan.Key, plan.PublishAt, plan.Next)
            ));
        var withdrawals = plans
            .Where(plan => plan.WithdrawAt <= until)
            .Select(plan => new PublicChange(
                plan.WithdrawAt!.Value,
                new LiveRow(
                    plan.Kind,
                    plan.Key,
                    plan.WithdrawAt,
                    plan.PublishAt <= plan.WithdrawAt ? plan.Next : plan.Live
                ),
                Withdraws: true
            ));
        return publications.Concat(withdrawals).InOrder();
    }

    /// <summary>
    /// The published catalogue as the database has it now; the one in memory may be two seconds late.
    /// </summary>
    public static async Task<PublishedCatalogue> NewestAsync(
        this CatalogueContext context,
        CatalogueHolder holder,
        CancellationToken cancel
    ) =>
        holder.Current is { } current && current.Version == await context.VersionAsync(cancel)
            ? current
            : await context.LoadAsync(cancel);

    public static Task<long> VersionAsync(this CatalogueContext context, CancellationToken cancel) =>
        context.Versions.AsNoTracking().Select(version => version.Number).SingleOrDefaultAsync(cancel);
}
