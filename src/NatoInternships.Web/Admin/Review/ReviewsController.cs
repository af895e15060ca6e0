using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>Looks at what was published in an emergency, by somebody else than who wrote or published it.</summary>
[Needs(Permission.Publish)]
public sealed class ReviewsController(EntryActs acts, PublishingPages pages, IStringLocalizer<Words> words)
    : ReviewController(acts, pages, words)
{
    [HttpPost("review")]
    public Task<ActionResult> Review(string key, string? note) =>
        ActAsync(
            (key, note, "reviewed"),
            AuditAct.Reviewed,
            (entry, act) =>
            {
                if (entry.EmergencyNumber is null)
                    return Refusal.NoEmergency;
                if (!entry.MayReview(act.ById))
                    return Refusal.OwnEmergency;
                entry.Review(act);
                return null;
            }
        );
}
