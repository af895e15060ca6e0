using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>Revisions that become public at once.</summary>
[Needs(Permission.Publish)]
public sealed class PublicationsController(
    EntryActs acts,
    PublishingRules rules,
    PublishingPages pages,
    IStringLocalizer<Words> words
) : ReviewController(acts, pages, words)
{
    /// <summary>Publishes a revision of whose new words the editor wrote none.</summary>
    [HttpPost("publish")]
    public Task<ActionResult> Publish(string key, int number, string? note, bool unasked = false) =>
        ActAsync(
            (key, note, "published"),
            AuditAct.Published,
            async (entry, act) =>
            {
                if (await rules.PublishAsync(entry, number, unasked, act) is { } refusal)
                    return refusal;
                entry.Publish(number, act);
                return null;
            }
        );

    /// <summary>Publishes a revision that nobody else has seen, for a reason, and asks for a later review.</summary>
    [HttpPost("emergency")]
    public Task<ActionResult> PublishInEmergency(string key, int number, string? reason) =>
        ActAsync(
            (key, reason, "emergency"),
            AuditAct.PublishedInEmergency,
            async (entry, act) =>
            {
                if (act.Why.Length == 0)
                    return Refusal.ReasonMissing;
                if (await rules.ReadyAsync(entry, number, act) is { } refusal)
                    return refusal;
                entry.Publish(number, act, emergency: true);
                return null;
            }
        );
}
