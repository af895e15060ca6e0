using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;

namespace NatoInternships.Admin.Editing;

public static class EntryRows
{
    /// <summary>An entry to change, with all that belongs to it; null where there is none of this key.</summary>
    public static Task<Entry?> EntryAsync(this CatalogueContext context, string key, CancellationToken cancel) =>
        context
            .Entries.Include(entry => entry.Revisions)
            .Include(entry => entry.PastAddresses)
            .Include(entry => entry.Milestones)
            .AsSplitQuery()
            .SingleOrDefaultAsync(entry => entry.Key == key, cancel);

    /// <summary>An entry to read, as it is now.</summary>
    public static Task<Entry?> ShownAsync(this CatalogueContext context, string key, CancellationToken cancel)
    {
        // What an act before it looked at may be older.
        context.ChangeTracker.Clear();
        return context.EntryAsync(key, cancel);
    }
}
