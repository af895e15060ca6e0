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
            .Where(entry => entry.LiveNumber != null)
            .Select(entry => new LiveRow(
                EF.Property<string>(entry, "Kind"),
                entry.Key,
                entry.LiveSince,
                entry
                    .Revisions.Where(revision => revision.Number == entry.LiveNumber)
                    .Select(revision => revision.Document)
                    .SingleOrDefault(),
                entry.RetiredAt
            ))
            .ToListAsync(cancel);
        var past = await context
            .Entries.AsNoTracking()
            .SelectMany(
                entry => entry.PastAddresses,
                (entry, past) => new PastPath(past.Path, entry.Key, past.RetiredAt, entry.SuccessorKey)
            )
            .ToListAsync(cancel);
        return new CatalogueRows(version?.Number ?? 0, version?.ChangedAt ?? default, rows, past);
    }

    /// <summary>
    /// What is planned up to an instant (UTC), in the order of the timetable. Of two plans for one instant, the
    /// publication comes first.
    /// </summary>
    public static async Task<IReadOnlyList<PublicChange>> ChangesAsync(
        this CatalogueContext context,
        DateTime until,
        CancellationToken cancel
    )
    {
        var publications = await context
            .Entries.AsNoTracking()
            .Where(entry => entry.PublishAt != null && entry.PublishAt <= until)
            .SelectMany(
                entry => entry.Revisions.Where(revision => revision.Number == entry.PublishNumber),
                (entry, revision) =>
                    new PublicChange(
                        entry.PublishAt!.Value,
                        EF.Property<string>(entry, "Kind"),
                        entry.Key,
                        revision.Document
                    )
            )
            .ToListAsync(cancel);
        var withdrawals = await context
            .Entries.AsNoTracking()
            .Where(entry => entry.WithdrawAt != null && entry.WithdrawAt <= until)
            .Select(entry => new PublicChange(
                entry.WithdrawAt!.Value,
                EF.Property<string>(entry, "Kind"),
                entry.Key,
                null
            ))
            .ToListAsync(cancel);
        return
        [
            .. publications
                .Concat(withdrawals)
                .OrderBy(change => change.At)
                .ThenBy(change => change.Withdraws)
                .ThenBy(change => change.Key, StringComparer.Ordinal),
        ];
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
