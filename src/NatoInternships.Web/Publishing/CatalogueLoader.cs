using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;

namespace NatoInternships.Publishing;

/// <summary>
/// Reads what is live from the database. This, what is planned, and the version are all that publishing asks of it.
/// </summary>
public static class CatalogueLoader
{
    // More than these are read with all others: each is a parameter of the query.
    private const int Few = 100;

    /// <param name="context">The database.</param>
    /// <param name="before">A catalogue from the same database: what did not change since is not read again.</param>
    /// <param name="cancel">Ends it.</param>
    /// <param name="changed">All that the version after that catalogue changed, where that is known.</param>
    public static async Task<CatalogueRows> RowsAsync(
        this CatalogueContext context,
        PublishedCatalogue? before,
        CancellationToken cancel,
        IReadOnlySet<string>? changed = null
    )
    {
        // The version comes first: a change between the reads shows up as a newer version at the next look.
        var version = await context.Versions.AsNoTracking().SingleOrDefaultAsync(cancel);
        var live = context.Entries.AsNoTracking().Where(entry => entry.Live != null);
        if (before is not null && (changed is null || version?.Number != before.Version + 1))
            changed = await live.ChangedAsync(before.Live, cancel);
        var rows =
            before is null || changed!.Count > Few
                ? await live.Rows().ToListAsync(cancel)
                : before.Live.Rows.With(
                    changed,
                    await live.Where(entry => changed.Contains(entry.Key)).Rows().ToListAsync(cancel)
                );
        var past = await context
            .Entries.AsNoTracking()
            .SelectMany(
                entry => entry.PastAddresses,
                (entry, past) => new PastPath(past.Path, entry.Key, past.RetiredAt, entry.Withdrawal!.SuccessorKey)
            )
            .ToListAsync(cancel);
        return new CatalogueRows(version?.Number ?? 0, version?.ChangedAt ?? default, rows, past) { Before = before };
    }

    private static IQueryable<LiveRow> Rows(this IQueryable<Entry> live) =>
        live.Select(entry => new LiveRow(
            EF.Property<string>(entry, "Kind"),
            entry.Key,
            entry.Live!.Since,
            entry
                .Revisions.Where(revision => revision.Number == entry.Live!.Number)
                .Select(revision => revision.Document)
                .SingleOrDefault(),
            entry.Live.RetiredAt,
            entry.Live.Number
        ));

    /// <summary>
    /// The keys of what is not live as it is known. A revision never changes, so its number and the instant at which it
    /// became public tell it from every other; what was left out may have been mended.
    /// </summary>
    private static async Task<IReadOnlySet<string>> ChangedAsync(
        this IQueryable<Entry> live,
        LiveCatalogue known,
        CancellationToken cancel
    )
    {
        var heads = await live.Select(entry => new
            {
                entry.Key,
                Number = (int?)entry.Live!.Number,
                Since = (DateTime?)entry.Live.Since,
                entry.Live.RetiredAt,
            })
            .ToDictionaryAsync(head => head.Key, cancel);
        return known
            .Rows.Where(row =>
                !known.Entries.ContainsKey(row.Key)
                || !heads.TryGetValue(row.Key, out var head)
                || (row.Number, row.LiveSince, row.RetiredAt) != (head.Number, head.Since, head.RetiredAt)
            )
            .Select(row => row.Key)
            .Concat(heads.Keys.Where(key => !known.Has(key)))
            .ToHashSet();
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
            : (await context.RowsAsync(holder.Current, cancel)).Build();

    public static Task<long> VersionAsync(this CatalogueContext context, CancellationToken cancel) =>
        context.Versions.AsNoTracking().Select(version => version.Number).SingleOrDefaultAsync(cancel);
}
