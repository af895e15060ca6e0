using NatoInternships.Catalogue;
using NatoInternships.Time;

namespace NatoInternships.Guidance;

/// <summary>Past calls as bars on the months of one year: one sees between which weeks the call moves.</summary>
/// <param name="Months">The months from the first to the last that any call touches.</param>
/// <param name="Bars">One for each call, in order of the years.</param>
public sealed record CallDrawing(IReadOnlyList<int> Months, IReadOnlyList<CallBar> Bars)
{
    // Any year of 365 days: a day has the same place on every bar.
    private const int AnyYear = 2001;

    public int Days => Months.Sum(Length);

    /// <summary>Null where no date of any call is known.</summary>
    public static CallDrawing? Of(IReadOnlyList<PastCall> calls)
    {
        var known = calls
            .SelectMany(call => new[] { call.Opens, call.Closes })
            .Select(date => date?.Month)
            .OfType<int>()
            .ToList();
        if (known.Count == 0)
            return null;
        var months = Enumerable.Range(known.Min(), known.Max() - known.Min() + 1).ToList();
        var (first, days) = (new DateOnly(AnyYear, months[0], 1), months.Sum(Length));
        return new CallDrawing(
            months,
            [.. calls.OrderBy(call => call.Year).Select(call => CallBar.Of(call, date => Place(date, first), days))]
        );
    }

    public static int Length(int month) => DateTime.DaysInMonth(AnyYear, month);

    // 29 February has the place of the day before.
    private static int Place(PartialDate date, DateOnly first) =>
        new DateOnly(AnyYear, date.Month!.Value, Math.Min(date.Day ?? 1, Length(date.Month.Value))).DayNumber
        - first.DayNumber;
}

/// <summary>
/// A call in days from the beginning of the drawing: what is known of it, and what is only known in part.
/// </summary>
public sealed record CallBar(int Year, DayStretch? Known, DayStretch? Part)
{
    /// <summary>How long a call is drawn of which one end is not known.</summary>
    private const int SomeWeeks = 28;

    /// <summary>How wide a known day is drawn at the end of an open stretch.</summary>
    private const int OneEnd = 2;

    public static CallBar Of(PastCall call, Func<PartialDate, int> place, int days)
    {
        var (opens, closes) = (Day(call.Opens, place), Day(call.Closes, place));
        return (opens, closes) switch
        {
            ({ } from, { } to) => new CallBar(call.Year, new DayStretch(from, to + 1), null),
            ({ } from, null) => new CallBar(
                call.Year,
                new DayStretch(from, from + OneEnd),
                new DayStretch(from, Math.Min(from + SomeWeeks, days))
            ),
            (null, { } to) => new CallBar(
                call.Year,
                new DayStretch(to + 1 - OneEnd, to + 1),
                new DayStretch(Math.Max(to + 1 - SomeWeeks, 0), to + 1)
            ),
            _ when call.Opens is { Month: not null } month => new CallBar(
                call.Year,
                null,
                new DayStretch(place(month), Math.Min(place(month) + SomeWeeks, days))
            ),
            _ => new CallBar(call.Year, null, null),
        };
    }

    private static int? Day(PartialDate? date, Func<PartialDate, int> place) =>
        date is { Day: not null } ? place(date) : null;
}

/// <summary>From the beginning of one day up to (not including) another.</summary>
public sealed record DayStretch(int From, int To)
{
    public int Days => To - From;
}
