using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Addresses;
using NatoInternships.Admin.Previews;
using NatoInternships.Admin.Review;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Admin.SiteAt;

/// <summary>
/// Chooses the instant as of which the whole public site is browsed, and says what will have changed by then.
/// </summary>
[Needs(Permission.WriteDrafts)]
[Route(DeskAddresses.Route + "/site-at")]
public sealed class SiteAtController(
    CatalogueContext context,
    Forecast forecast,
    TimeProvider clock,
    IStringLocalizer<Words> words
) : DeskController
{
    private static readonly TimeOnly Morning = new(9, 0);

    [HttpGet]
    public async Task<ViewResult> Index(string? day, string? time, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (day is null && time is null)
            return View(await PageAsync(await ProposedAsync(cancel), null, cancel));
        if (Instant(day, time) is not { } at)
            return View(
                await PageAsync(
                    null,
                    new Fault("day", words["Write a day and a time, such as 2027-04-01 and 09:00"]),
                    cancel
                )
            );
        return View(await PageAsync(at, at < now ? new Fault("day", words["Choose a time to come"]) : null, cancel));
    }

    private static DateTime? Instant(string? day, string? time) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year < SitePreview.FirstYearTooFar
        && TimeOnly.TryParse(time, CultureInfo.InvariantCulture, out var hour)
            ? BrusselsTime.ToUtc(date.ToDateTime(hour))
            : null;

    // The last change that is planned or, where none is, tomorrow morning.
    private async Task<DateTime> ProposedAsync(CancellationToken cancel) =>
        (await context.ChangesAsync(DateTime.MaxValue, cancel)).Select(change => (DateTime?)change.At).Max() is { } last
        && last > clock.GetUtcNow().UtcDateTime
            ? last.AddMinutes(1)
            : BrusselsTime.ToUtc(clock.Today().AddDays(1).ToDateTime(Morning))!.Value;

    private async Task<SiteAtPage> PageAsync(DateTime? at, Fault? fault, CancellationToken cancel)
    {
        var changes = at is { } until && fault is null ? await forecast.UntilAsync(until, cancel) : [];
        return new SiteAtPage(
            Language,
            words["The site at a time"],
            at,
            fault,
            [.. changes.Select(change => PlannedChange.Of(change, Language))]
        );
    }
}
