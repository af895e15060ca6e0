using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;

namespace NatoInternships.LinkGuardian;

/// <summary>The links of the catalogue and what is known of them, as rows.</summary>
public sealed class LinkBook(CatalogueContext context, TimeProvider clock)
{
    /// <summary>
    /// The links of what is public and of every latest draft. What is withdrawn leads nobody anywhere.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<LinkPlace>>> FindAsync(CancellationToken cancel)
    {
        var rows = await context
            .Entries.AsNoTracking()
            .Where(entry => entry.Live != null || entry.Withdrawal == null)
            .SelectMany(entry => entry.Revisions, (entry, revision) => new { Entry = entry, Revision = revision })
            .Where(row =>
                row.Revision.Number == row.Entry.Live!.Number || row.Revision.Number == row.Entry.LatestNumber
            )
            .Select(row => new
            {
                row.Entry.Key,
                IsUnit = row.Entry is Unit,
                row.Revision.Document,
            })
            .ToListAsync(cancel);
        return LinkCollector.Collect(
            rows.Select(row => (row.Key, Content: Read(row.IsUnit, row.Document)))
                .Where(row => row.Content is not null)
                .Select(row => (row.Key, row.Content!))
        );
    }

    /// <summary>Whether a link was visited at or after an instant (UTC), by this node or another.</summary>
    public async Task<bool> IsFreshAsync(string url, DateTime since, CancellationToken cancel)
    {
        var hash = LinkCheck.HashOf(url);
        return await context.LinkChecks.AnyAsync(check => check.Hash == hash && check.CheckedAt >= since, cancel);
    }

    /// <summary>Whether any link of the catalogue was not visited since an instant (UTC).</summary>
    public async Task<bool> IsDueAsync(DateTime since, CancellationToken cancel)
    {
        var fresh = await context
            .LinkChecks.Where(check => check.CheckedAt >= since)
            .Select(check => check.Url)
            .ToHashSetAsync(cancel);
        return (await FindAsync(cancel)).Keys.Any(url => !fresh.Contains(url));
    }

    public async Task WriteAsync(string url, LinkVisit visit, CancellationToken cancel)
    {
        var hash = LinkCheck.HashOf(url);
        var check =
            await context.LinkChecks.SingleOrDefaultAsync(row => row.Hash == hash, cancel)
            ?? context.LinkChecks.Add(new LinkCheck(url)).Entity;
        check.Record(visit, clock.GetUtcNow().UtcDateTime);
        await context.SaveChangesAsync(cancel);
    }

    /// <summary>Forgets links that stand nowhere any more.</summary>
    public async Task ForgetAsync(IEnumerable<string> standing, CancellationToken cancel)
    {
        var kept = standing.Select(LinkCheck.HashOf).ToHashSet();
        context.LinkChecks.RemoveRange(
            (await context.LinkChecks.ToListAsync(cancel)).Where(check => !kept.Contains(check.Hash))
        );
        await context.SaveChangesAsync(cancel);
    }

    // A document that cannot be read has no public page, and the dashboard says so.
    private static EntryContent? Read(bool isUnit, string document)
    {
        try
        {
            return isUnit
                ? ContentDocument.Read<UnitContent>(document)
                : ContentDocument.Read<GuidanceContent>(document);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
