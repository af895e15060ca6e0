using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Previews;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Admin.Review;

/// <summary>What is put on the timetable, and taken off it.</summary>
[Needs(Permission.Publish)]
public sealed class PlansController(
    EntryActs acts,
    PublishingRules rules,
    PublishingPages pages,
    TimeProvider clock,
    IStringLocalizer<Words> words
) : ReviewController(acts, pages, words)
{
    [HttpPost("schedule")]
    public Task<ActionResult> Schedule(string key, int number, string? day, string? time, bool unasked = false)
    {
        var (at, wrong) = Instant(day, time);
        return ActAsync(
            (key, null, "scheduled"),
            AuditAct.PublicationScheduled,
            async (entry, act) =>
            {
                if ((wrong ?? await rules.PlanPublicationAsync(entry, number, unasked, at, act)) is { } refusal)
                    return refusal;
                entry.SchedulePublication(number, at, act);
                return null;
            },
            string.Create(CultureInfo.InvariantCulture, $"revision {number}, {at:yyyy-MM-dd HH:mm} UTC")
        );
    }

    [HttpPost("schedule-withdrawal")]
    public Task<ActionResult> ScheduleWithdrawal(string key, string? day, string? time)
    {
        var (at, wrong) = Instant(day, time);
        return ActAsync(
            (key, null, "scheduled"),
            AuditAct.WithdrawalScheduled,
            async (entry, act) =>
            {
                if ((wrong ?? await rules.PlanWithdrawalAsync(entry, at, act)) is { } refusal)
                    return refusal;
                entry.ScheduleWithdrawal(at, act);
                return null;
            },
            string.Create(CultureInfo.InvariantCulture, $"{at:yyyy-MM-dd HH:mm} UTC")
        );
    }

    [HttpPost("cancel-publication")]
    public Task<ActionResult> CancelPublication(string key) =>
        ActAsync(
            (key, null, "cancelled"),
            AuditAct.ScheduleCancelled,
            (entry, act) =>
            {
                entry.CancelPublication(act);
                return null;
            }
        );

    [HttpPost("cancel-withdrawal")]
    public Task<ActionResult> CancelWithdrawal(string key) =>
        ActAsync(
            (key, null, "cancelled"),
            AuditAct.ScheduleCancelled,
            (entry, act) =>
            {
                entry.CancelWithdrawal(act);
                return null;
            }
        );

    // What people type is the time on the clocks of Brussels.
    private (DateTime At, Refusal? Wrong) Instant(string? day, string? time) =>
        !DateTime.TryParseExact(
            $"{day?.Trim()} {time?.Trim()}",
            "yyyy-MM-dd HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var local
        )
            ? (default, Refusal.TimeUnreadable)
        : local.Year >= SitePreview.FirstYearTooFar ? (default, Refusal.TimeTooFar)
        : BrusselsTime.ToUtc(local) is not { } at ? (default, Refusal.TimeSkipped)
        : (at, at <= clock.GetUtcNow().UtcDateTime ? Refusal.TimePast : null);
}
