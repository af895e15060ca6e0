using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>Revisions that are handed to a publisher, and given back.</summary>
public sealed class SubmissionsController(
    EntryActs acts,
    PublishingRules rules,
    PublishingPages pages,
    IStringLocalizer<Words> words
) : ReviewController(acts, pages, words)
{
    [HttpPost("submit")]
    [Needs(Permission.WriteDrafts)]
    public Task<ActionResult> Submit(string key, int number, string? note) =>
        ActAsync((key, note, "submitted"), AuditAct.Submitted, (entry, act) => rules.HandInAsync(entry, number, act));

    /// <summary>Gives back the revision that the remarks are about.</summary>
    [HttpPost("return")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> Return(string key, int number, string? remarks) =>
        ActAsync(
            (key, remarks, "returned"),
            AuditAct.Returned,
            (entry, act) =>
            {
                if (entry.Submission?.Number != number)
                    return Refusal.NothingSubmitted;
                if (act.Why.Length == 0)
                    return Refusal.ReasonMissing;
                entry.Return(act);
                return null;
            }
        );
}
