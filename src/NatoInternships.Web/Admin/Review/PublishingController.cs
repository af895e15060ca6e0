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
    public Task<ActionResult> Index(string key, string? did) =>
        PageAsync(
            key,
            Said.Find("PublishingDone", did),
            Enum.TryParse<Refusal>(did, out var refusal) && Enum.IsDefined(refusal) ? refusal : null
        );
}
