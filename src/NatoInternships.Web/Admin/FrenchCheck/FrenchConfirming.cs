using NatoInternships.Admin.Editing;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Admin.FrenchCheck;

/// <summary>An editor's word that the French text still fits the English one.</summary>
public sealed class FrenchConfirming(CatalogueContext context, AuditLog audit, TimeProvider clock)
{
    /// <summary>False where there is no such entry, or a newer revision than the one that was looked at.</summary>
    public Task<bool> ConfirmAsync(string key, int latest, Editor me, CancellationToken cancel) =>
        audit.DoAsync(
            async notes =>
            {
                if (await context.EntryAsync(key, cancel) is not { } entry || entry.LatestNumber != latest)
                    return false;
                if (!entry.IsFrenchStale)
                    return true;
                entry.ConfirmFrench(me.ActAt(clock.GetUtcNow().UtcDateTime, ""));
                notes.Add(AuditAct.FrenchConfirmed, key, $"{latest}");
                return true;
            },
            cancel
        );
}
