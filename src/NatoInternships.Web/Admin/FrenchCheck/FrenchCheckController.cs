using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.History;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.FrenchCheck;

/// <summary>
/// Where the English text of an entry was changed after the French one: what was changed, to carry it over or to find
/// that the French still fits.
/// </summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route + "/entries/{key:key}/french")]
public sealed class FrenchCheckController(EntryPast past, FrenchConfirming confirming, IStringLocalizer<Words> words)
    : DeskController
{
    [HttpGet]
    public Task<ActionResult> Index(string key, string? did, CancellationToken cancel) =>
        PageAsync(key, did == "confirmed" ? words["Noted: the French text still fits"].Value : null, null, cancel);

    [HttpPost]
    public async Task<ActionResult> Confirm(string key, int latest, CancellationToken cancel) =>
        await confirming.ConfirmAsync(key, latest, Me.Editor, cancel)
            ? Tell(DeskAddresses.French(Language, key) + "?did=confirmed")
            : await PageAsync(
                key,
                null,
                words[
                    "A colleague saved a new revision meanwhile, so nothing was noted. Look at the difference again."
                ],
                cancel
            );

    private async Task<ActionResult> PageAsync(string key, string? done, string? problem, CancellationToken cancel)
    {
        if (await past.EntryAsync(key, cancel) is not { } entry)
            return NotFound();
        var comparison = entry.IsFrenchStale ? await past.CompareEnglishAsync(entry, cancel) : null;
        var head = EntryHead.Of(entry, Language, EntryTab.French);
        return View(
            "Index",
            new FrenchCheckPage(Language, words["French of “{0}”", head.Name], head, comparison, done, problem)
        );
    }
}

/// <param name="Language">The language of the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Head">The entry as it is now.</param>
/// <param name="Comparison">What is ahead in English, from the last revision whose French followed; null where the
/// French is not older.</param>
/// <param name="Done">What was just done.</param>
/// <param name="Problem">Why nothing was done.</param>
public sealed record FrenchCheckPage(
    Language Language,
    string Title,
    EntryHead Head,
    Comparison? Comparison,
    string? Done,
    string? Problem
) : DeskPage(Language, Title, DeskAddresses.French(Language, Head.Key));
