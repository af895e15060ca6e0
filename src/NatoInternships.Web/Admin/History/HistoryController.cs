using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Editing;
using NatoInternships.Catalogue;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.History;

/// <summary>All that ever became of an entry, to read, to compare and to bring back.</summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route + "/entries/{key:key}/history")]
public sealed class HistoryController(EntryPast past, Restoring restoring, IStringLocalizer<Words> words)
    : DeskController
{
    [HttpGet]
    public async Task<ActionResult> Index(
        string key,
        int? from,
        int? to,
        string? did,
        CancellationToken cancel,
        int sheet = 1
    )
    {
        if (await past.EntryAsync(key, cancel) is not { } entry)
            return NotFound();
        var lines = await past.LinesAsync(entry, cancel);
        var (before, after) = Chosen(entry, from, to);
        if (sheet < 1 || (from ?? to) is not null && !(Has(lines, before) && Has(lines, after)))
            return NotFound();
        var comparison =
            Has(lines, before) && Has(lines, after) ? await past.CompareAsync(entry, before, after, cancel) : null;
        var head = EntryHead.Of(entry, Language, EntryTab.History);
        return View(
            new HistoryPage(
                Language,
                words["History of “{0}”", head.Name],
                head,
                lines,
                sheet,
                comparison,
                did == "restored"
                    ? words[
                        "Restored as a new draft. What is public stays as it is until the draft is published."
                    ].Value
                    : null
            )
        );
    }

    /// <summary>What restoring a revision would change.</summary>
    [HttpGet("restore")]
    public Task<ActionResult> Restore(string key, int number, CancellationToken cancel) =>
        RestoreAsync(key, new RestoreForm { Number = number }, null, cancel);

    [HttpPost("restore")]
    public async Task<ActionResult> Restore(string key, RestoreForm form, CancellationToken cancel) =>
        await restoring.RestoreAsync(key, form, Me.Editor, cancel) is { } fault
            ? await RestoreAsync(key, form, words.Of(fault, Restoring.LongestReason), cancel)
            : Tell(DeskAddresses.History(Language, key) + "?did=restored");

    private async Task<ActionResult> RestoreAsync(
        string key,
        RestoreForm form,
        string? problem,
        CancellationToken cancel
    )
    {
        var number = form.Number;
        if (
            await past.EntryAsync(key, cancel) is not { } entry
            || (await past.LinesAsync(entry, cancel)).FirstOrDefault(line => line.IsRevision && line.Number == number)
                is not { } revision
        )
            return NotFound();
        var head = EntryHead.Of(entry, Language, EntryTab.History);
        return View(
            "Restore",
            new RestorePage(
                Language,
                words["Restore revision {0} of “{1}”", number, head.Name],
                head,
                revision,
                await past.CompareAsync(entry, entry.LatestNumber, number, cancel),
                problem
            )
            {
                Reason = form.Reason,
            }
        );
    }

    /// <summary>Unless asked otherwise, the live revision and the latest; the last two where these are one.</summary>
    private static (int From, int To) Chosen(Entry entry, int? from, int? to)
    {
        var after = to ?? entry.LatestNumber;
        return (from ?? (entry.Live is { Number: var live } && live < after ? live : after - 1), after);
    }

    private static bool Has(IReadOnlyList<HistoryLine> lines, int number) =>
        lines.Any(line => line.IsRevision && line.Number == number);
}
