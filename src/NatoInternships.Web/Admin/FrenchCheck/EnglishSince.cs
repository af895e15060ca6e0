using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Database;

namespace NatoInternships.Admin.FrenchCheck;

/// <summary>Asks what was changed in English that the French text of an entry does not follow yet.</summary>
internal static class EnglishSince
{
    /// <summary>The English fields that are ahead, in the order of their table.</summary>
    /// <param name="context">The catalogue.</param>
    /// <param name="entry">The entry as it is kept.</param>
    /// <param name="content">What it says, or would say if it were saved now.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<IReadOnlyList<Field>> EnglishSinceAsync(
        this CatalogueContext context,
        Entry entry,
        EntryContent content,
        CancellationToken cancel
    )
    {
        var (id, french) = (entry.Id, entry.FrenchRevision);
        var revisions = await context
            .Set<Revision>()
            .AsNoTracking()
            .Where(revision => revision.EntryId == id && revision.Number >= french)
            .OrderBy(revision => revision.Number)
            .ToListAsync(cancel);
        return FrenchFollowing.Behind([.. revisions.Select(entry.Readable).OfType<EntryContent>(), content]);
    }
}
