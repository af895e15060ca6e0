using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>Takes entries off the site, or out of its lists, and back into them.</summary>
[Needs(Permission.Publish)]
public sealed class WithdrawalsController(
    CatalogueContext context,
    EntryActs acts,
    PublishingRules rules,
    PublishingPages pages,
    IStringLocalizer<Words> words
) : ReviewController(acts, pages, words)
{
    /// <param name="key">The entry.</param>
    /// <param name="how">Whether its addresses lead to another entry ("moved"), its page stays with a notice
    /// ("notice"), or it is gone.</param>
    /// <param name="why">The reason.</param>
    /// <param name="successor">The key of the other entry.</param>
    [HttpPost("withdraw")]
    public Task<ActionResult> Withdraw(string key, string? how, string? why, string? successor) =>
        how == "notice"
            ? ActAsync((key, why, "retired"), AuditAct.Retired, Retire)
            : ActAsync(
                (key, why, "withdrawn"),
                AuditAct.Withdrawn,
                (entry, act) => WithdrawAsync(entry, act, how == "moved" ? successor ?? "" : null)
            );

    [HttpPost("reinstate")]
    public Task<ActionResult> Reinstate(string key) =>
        ActAsync(
            (key, null, "reinstated"),
            AuditAct.Reinstated,
            (entry, act) =>
            {
                if (entry.Live is null)
                    return Refusal.NotLive;
                entry.Reinstate(act);
                return null;
            }
        );

    private static Refusal? Retire(Entry entry, Act act)
    {
        if (entry.Live is null)
            return Refusal.NotLive;
        entry.Retire(act);
        return null;
    }

    private async Task<Refusal?> WithdrawAsync(Entry entry, Act act, string? successor)
    {
        if (await rules.WithdrawAsync(entry, act) is { } refusal)
            return refusal;
        if (act.Why.Length == 0)
            return Refusal.ReasonMissing;
        if (successor is not null && (successor == entry.Key || !await IsLiveAsync(successor)))
            return Refusal.SuccessorUnknown;
        entry.Withdraw(act, successor);
        return null;
    }

    private Task<bool> IsLiveAsync(string key) =>
        Entry.IsKey(key)
            ? context.Entries.AnyAsync(entry => entry.Key == key && entry.Live != null)
            : Task.FromResult(false);
}
