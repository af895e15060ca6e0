using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;

namespace NatoInternships.Admin.Transfer;

/// <summary>An entry as its newest revision has it, draft or not.</summary>
/// <param name="Key">Its key.</param>
/// <param name="IsUnit">False for a guidance page.</param>
/// <param name="Number">The number of that revision.</param>
/// <param name="Content">Null where the revision cannot be read.</param>
/// <param name="IsWithdrawn">Whether it was taken off the site.</param>
public sealed record NewestEntry(string Key, bool IsUnit, int Number, EntryContent? Content, bool IsWithdrawn);

public static class NewestEntries
{
    /// <summary>All of them, by key.</summary>
    public static async Task<IReadOnlyDictionary<string, NewestEntry>> NewestAsync(this CatalogueContext context, CancellationToken cancel)
    {
        var rows = await context.Entries.AsNoTracking()
            .SelectMany(entry => entry.Revisions.Where(revision => revision.Number == entry.LatestNumber), (entry, revision) => new { Entry = entry, Revision = revision })
            .ToListAsync(cancel);
        return rows.ToDictionary(row => row.Entry.Key, row => new NewestEntry(row.Entry.Key, row.Entry is Unit, row.Revision.Number, Readable(row.Entry, row.Revision), row.Entry.WithdrawnAt is not null));
    }

    private static EntryContent? Readable(Entry entry, Revision revision)
    {
        try
        {
            return entry.Read(revision);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
