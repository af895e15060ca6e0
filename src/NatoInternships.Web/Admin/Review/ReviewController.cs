using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>Where an entry stands in public, and all that may be done about it.</summary>
[Route(DeskAddresses.Route + "/entries/{key}/publishing")]
public sealed class ReviewController(PublishingDesk desk, PublishingPages pages, IStringLocalizer<Words> words)
    : DeskController
{
    [HttpGet]
    [Needs(Permission.WriteDrafts)]
    public Task<ActionResult> Index(string key, string? did, string? problem, CancellationToken cancel) =>
        PageAsync(
            key,
            (
                Done(did),
                Enum.TryParse<Refusal>(problem, out var refusal) && Enum.IsDefined(refusal)
                    ? RefusalWords.Of(refusal, words)
                    : null
            ),
            cancel
        );

    [HttpPost("submit")]
    [Needs(Permission.WriteDrafts)]
    public Task<ActionResult> Submit(string key, int number, string? note, CancellationToken cancel) =>
        AnswerAsync(key, desk.SubmitAsync(key, number, PlainText.Lines(note)), "submitted", cancel);

    [HttpPost("return")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> Return(string key, int number, string? remarks, CancellationToken cancel) =>
        AnswerAsync(key, desk.ReturnAsync(key, number, PlainText.Lines(remarks)), "returned", cancel);

    [HttpPost("publish")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> Publish(string key, int number, string? note, CancellationToken cancel) =>
        AnswerAsync(key, desk.PublishAsync(key, number, PlainText.Lines(note)), "published", cancel);

    [HttpPost("emergency")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> Emergency(string key, int number, string? reason, CancellationToken cancel) =>
        AnswerAsync(key, desk.PublishInEmergencyAsync(key, number, PlainText.Lines(reason)), "emergency", cancel);

    [HttpPost("review")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> Review(string key, string? note, CancellationToken cancel) =>
        AnswerAsync(key, desk.ReviewAsync(key, PlainText.Lines(note)), "reviewed", cancel);

    [HttpPost("schedule")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> Schedule(string key, int number, string? day, string? time, CancellationToken cancel) =>
        AnswerAsync(key, desk.ScheduleAsync(key, number, Local(day, time), ""), "scheduled", cancel);

    [HttpPost("schedule-withdrawal")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> ScheduleWithdrawal(string key, string? day, string? time, CancellationToken cancel) =>
        AnswerAsync(key, desk.ScheduleWithdrawalAsync(key, Local(day, time), ""), "scheduled", cancel);

    [HttpPost("cancel-publication")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> CancelPublication(string key, CancellationToken cancel) =>
        AnswerAsync(key, desk.CancelPublicationAsync(key), "cancelled", cancel);

    [HttpPost("cancel-withdrawal")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> CancelWithdrawal(string key, CancellationToken cancel) =>
        AnswerAsync(key, desk.CancelWithdrawalAsync(key), "cancelled", cancel);

    [HttpPost("withdraw")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> Withdraw(
        string key,
        string? how,
        string? why,
        string? successor,
        CancellationToken cancel
    ) =>
        how switch
        {
            "notice" => AnswerAsync(key, desk.RetireAsync(key, PlainText.Lines(why)), "retired", cancel),
            "moved" => AnswerAsync(
                key,
                desk.WithdrawAsync(key, PlainText.Lines(why), successor ?? ""),
                "withdrawn",
                cancel
            ),
            _ => AnswerAsync(key, desk.WithdrawAsync(key, PlainText.Lines(why), null), "withdrawn", cancel),
        };

    [HttpPost("reinstate")]
    [Needs(Permission.Publish)]
    public Task<ActionResult> Reinstate(string key, CancellationToken cancel) =>
        AnswerAsync(key, desk.ReinstateAsync(key, ""), "reinstated", cancel);

    [HttpPost("address")]
    [Needs(Permission.WriteDrafts)]
    public Task<ActionResult> Address(string key, string? path, CancellationToken cancel) =>
        AnswerAsync(key, desk.TakeAddressBackAsync(key, path), "address", cancel);

    [HttpPost("owner")]
    [Needs(Permission.WriteDrafts)]
    public Task<ActionResult> Owner(string key, Guid? owner, CancellationToken cancel) =>
        AnswerAsync(key, desk.GiveToAsync(key, owner), "owner", cancel);

    private async Task<ActionResult> AnswerAsync(
        string key,
        Task<Refusal?> act,
        string did,
        CancellationToken cancel
    ) =>
        await act is not { } refusal
            ? LocalRedirect($"{DeskAddresses.Publishing(Language, key)}?did={did}")
            : await PageAsync(key, (null, RefusalWords.Of(refusal, words)), cancel);

    private async Task<ActionResult> PageAsync(
        string key,
        (string? Done, string? Problem) said,
        CancellationToken cancel
    ) =>
        await pages.OpenAsync(
            key,
            Language,
            Me.Editor,
            said,
            Request.HasFormContentType ? Request.Form : FormCollection.Empty,
            cancel
        )
            is { } asked
            ? View("Index", asked)
            : NotFound();

    // What people type is the time on the clocks of Brussels.
    private static DateTime? Local(string? day, string? time) =>
        DateTime.TryParseExact(
            $"{day?.Trim()} {time?.Trim()}",
            "yyyy-MM-dd HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var local
        )
            ? local
            : null;

    private string? Done(string? did) =>
        did switch
        {
            "submitted" => words["Submitted. A publisher will look at it; you may go on writing meanwhile."].Value,
            "returned" => words["Returned with your remarks"].Value,
            "published" => words["Published. It is public now."].Value,
            "emergency" => words["Published in an emergency. Somebody else is asked to review it."].Value,
            "reviewed" => words["Reviewed. Thank you."].Value,
            "scheduled" => words["It is on the timetable"].Value,
            "cancelled" => words["It is off the timetable"].Value,
            "withdrawn" => words["Withdrawn. Its addresses no longer show it."].Value,
            "retired" => words["The page stays, with a notice, and is out of all lists"].Value,
            "reinstated" => words["The notice is gone; the entry is back in the lists"].Value,
            "address" => words["The next revision has this address again; it is a draft until it is published"].Value,
            "owner" => words["The owner is changed"].Value,
            _ => null,
        };
}
