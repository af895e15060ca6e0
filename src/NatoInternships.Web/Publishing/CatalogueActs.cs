using Microsoft.EntityFrameworkCore;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;

namespace NatoInternships.Publishing;

/// <summary>
/// Runs acts that may change what is public: each on fresh rows, saved with its notes or not at all. Where it did
/// change that, the version rises with it, and this node shows it at once; all others within two seconds.
/// </summary>
public sealed class CatalogueActs(CatalogueContext context, AuditLog audit, CatalogueWatch watch, TimeProvider clock)
{
    /// <summary>An act must load what it changes, and ask the rule by it, itself: it may run more than once.</summary>
    public async Task<T> DoAsync<T>(Func<AuditNotes, Task<T>> act, CancellationToken cancel)
    {
        var (answer, isPublic) = await audit.DoAsync(
            async notes =>
            {
                var answer = await act(notes);
                var isPublic = ChangesPublic();
                if (isPublic)
                    await context.RaiseVersionAsync(clock.GetUtcNow().UtcDateTime, cancel);
                return (answer, isPublic);
            },
            cancel
        );
        if (isPublic)
            await watch.LookAsync(CancellationToken.None);
        return answer;
    }

    private bool ChangesPublic() =>
        context
            .ChangeTracker.Entries<Entry>()
            .Any(row =>
                row.State == EntityState.Added
                    ? row.Entity.Live is not null
                    : row.ComplexProperty(entry => entry.Live).IsModified
            );
}
