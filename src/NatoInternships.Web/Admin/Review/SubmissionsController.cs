using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>Revisions that are handed to a publisher, and given back.</summary>
public sealed class SubmissionsController(EntryActs acts, PublishingPages pages, IStringLocalizer<Words> words)
    : ReviewController(acts, pages, words)
{
    [HttpPost("submit")]
    [Needs(Permission.WriteDrafts)]
    public Task<ActionResult> Submit(string key, int number, string? note) =>
        ActAsync((key, note, "submitted"), AuditAct.Submitted, (entry, act) => HandIn(entry, number, act));

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

    internal static Refusal? HandIn(Entry entry, int number, Act act)
    {
        if (PublishingRules.Newer(entry, number) is { } refusal)
            return refusal;
        entry.Submit(number, act);
        return null;
    }
}
