using NatoInternships.Admin.Lists;
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
    public static async Task<IReadOnlyDictionary<string, NewestEntry>> NewestAsync(
        this CatalogueContext context,
        CancellationToken cancel
    )
    {
        var rows = await context.Entries.ReadRowsAsync(context.Set<Revision>(), cancel);
        return rows.Where(row => row.Latest is not null)
            .ToDictionary(
                row => row.Key,
                row => new NewestEntry(
                    row.Key,
                    row.Entry is Unit,
                    row.Entry.LatestNumber,
                    row.Content,
                    row.Entry.Withdrawal is not null
                )
            );
    }
}
