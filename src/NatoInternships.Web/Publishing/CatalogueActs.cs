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
        var (answer, changed) = await audit.DoAsync(
            async notes =>
            {
                var answer = await act(notes);
                var changed = ChangedInPublic();
                if (changed.Count > 0)
                    await context.RaiseVersionAsync(clock.GetUtcNow().UtcDateTime, cancel);
                return (answer, changed);
            },
            cancel
        );
        if (changed.Count > 0)
            await watch.LookAsync(CancellationToken.None, changed);
        return answer;
    }

    private HashSet<string> ChangedInPublic() =>
        [
            .. context
                .ChangeTracker.Entries<Entry>()
                .Where(row =>
                    row.State == EntityState.Added
                        ? row.Entity.Live is not null
                        : row.ComplexProperty(entry => entry.Live).IsModified
                )
                .Select(row => row.Entity.Key),
        ];
}
