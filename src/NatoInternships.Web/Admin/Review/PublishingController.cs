using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>Where an entry stands in public, and all that may be done about it.</summary>
public sealed class PublishingController(EntryActs acts, PublishingPages pages, IStringLocalizer<Words> words)
    : ReviewController(acts, pages, words)
{
    [HttpGet]
    [Needs(Permission.WriteDrafts)]
    public Task<ActionResult> Index(string key, string? did, string? problem) =>
        PageAsync(
            key,
            Done(did),
            Enum.TryParse<Refusal>(problem, out var refusal) && Enum.IsDefined(refusal) ? refusal : null
        );

    private string? Done(string? did) =>
        did switch
        {
            "submitted" => Said["Submitted. A publisher will look at it; you may go on writing meanwhile."].Value,
            "returned" => Said["Returned with your remarks"].Value,
            "published" => Said["Published. It is public now."].Value,
            "emergency" => Said["Published in an emergency. Somebody else is asked to review it."].Value,
            "reviewed" => Said["Reviewed. Thank you."].Value,
            "scheduled" => Said["It is on the timetable"].Value,
            "cancelled" => Said["It is off the timetable"].Value,
            "withdrawn" => Said["Withdrawn. Its addresses no longer show it."].Value,
            "retired" => Said["The page stays, with a notice, and is out of all lists"].Value,
            "reinstated" => Said["The notice is gone; the entry is back in the lists"].Value,
            "address" => Said["The next revision has this address again; it is a draft until it is published"].Value,
            "owner" => Said["The owner is changed"].Value,
            _ => null,
        };
}
