using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.Audit;

/// <summary>Proves that the rows of the audit log are those that were written, in their order.</summary>
public static class AuditChain
{
    /// <summary>Reads the log row by row and tells how far it came.</summary>
    /// <returns>How many rows are sound, the last sound one, and the number of the first broken one, if any.</returns>
    public static async Task<AuditProof> VerifyAsync(
        this CatalogueContext context,
        Func<long, Task>? progress,
        CancellationToken cancel
    )
    {
        AuditEntry? last = null;
        await foreach (
            var entry in context
                .AuditEntries.AsNoTracking()
                .OrderBy(entry => entry.Number)
                .AsAsyncEnumerable()
                .WithCancellation(cancel)
        )
        {
            if (!entry.Follows(last))
                return new AuditProof(last, entry.Number);
            last = entry;
            if (progress is not null && last.Number % 10_000 == 0)
                await progress(last.Number);
        }

        return new AuditProof(last, null);
    }
}

/// <param name="Last">The last row up to which all is sound; null where there is none.</param>
/// <param name="Broken">The number of the first row that is not as it was written, or does not follow the one
/// before.</param>
public sealed record AuditProof(AuditEntry? Last, long? Broken);
