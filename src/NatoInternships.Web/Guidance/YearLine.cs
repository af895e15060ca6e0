using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Guidance;

/// <summary>
/// The way from a call to the first day as months on a line, with the reader's own day on it. From the opening of a
/// call until its final choices it shows that call; the rest of the year, the next one. Columns count months from 1.
/// </summary>
public sealed record YearLine
{
    private YearLine(DateOnly today, CallCycle cycle)
    {
        Today = today;
        Cycle = cycle;
        CallYear = today.Month <= cycle.Choices ? today.Year : today.Year + 1;
        var opens = new DateOnly(CallYear, cycle.Opens, 1);
        var month = new DateOnly(today.Year, today.Month, 1);
        First = month < opens ? month : opens;
        Steps = [.. Plan(opens)];
        Months = Steps.Max(step => step.To) - 1;
    }

    public DateOnly Today { get; }

    public CallCycle Cycle { get; }

    /// <summary>The year of the call that is drawn.</summary>
    public int CallYear { get; }

    /// <summary>The first day of the first month on the line.</summary>
    public DateOnly First { get; }

    public int Months { get; }

    public IReadOnlyList<YearStep> Steps { get; }

    /// <summary>The month in which the reader is.</summary>
    public int HereColumn => Column(Today);

    /// <summary>The quarter of that month, 0 to 3.</summary>
    public int HereQuarter => (Today.Day - 1) * 4 / DateTime.DaysInMonth(Today.Year, Today.Month);

    public YearState State =>
        Today.Year < CallYear || Today.Month < Cycle.Opens ? YearState.Before
        : Today.Month <= Cycle.Closes ? YearState.Call
        : YearState.Selection;

    /// <summary>
    /// How many steps have begun before the reader's day, so that the day stands among them in order of time.
    /// </summary>
    public int StepsBegun => Steps.Count(step => step.From <= HereColumn && step.Begins <= Today);

    /// <summary>The year of the call after this one.</summary>
    public int NextCallYear => State == YearState.Selection ? CallYear + 1 : CallYear;

    /// <summary>The months of the first day, "March or September", each with a word between.</summary>
    public string StartMonths(Language language, string or) =>
        string.Join(or, Cycle.Starts.Order().Select(month => Dates.Month(month, language)));

    public static YearLine? At(DateOnly today, CallCycle? cycle) => cycle is null ? null : new YearLine(today, cycle);

    private IEnumerable<YearStep> Plan(DateOnly opens)
    {
        var closed = new DateOnly(CallYear, Cycle.Closes, 1).AddMonths(1);
        var chosen = new DateOnly(CallYear, Cycle.Choices, 1);
        var starts = Cycle.Starts.Order().Select(month => new DateOnly(CallYear + 1, month, 1)).ToList();
        yield return Step(YearStepKind.Call, opens, closed);
        yield return Step(YearStepKind.Selection, closed, chosen.AddMonths(1));
        yield return Step(YearStepKind.Clearance, chosen, starts[0]);
        foreach (var start in starts)
            yield return Step(YearStepKind.Start, start, start.AddMonths(Cycle.Months));
    }

    private YearStep Step(YearStepKind kind, DateOnly begins, DateOnly ends) =>
        new(kind, begins, ends, Column(begins), Column(ends));

    private int Column(DateOnly day) => ((day.Year - First.Year) * 12) + day.Month - First.Month + 1;
}

/// <summary>
/// A stretch of the year line, from the first day of a month up to (not including) the first day of another.
/// </summary>
public sealed record YearStep(YearStepKind Kind, DateOnly Begins, DateOnly Ends, int From, int To)
{
    /// <summary>The last month that belongs to it.</summary>
    public DateOnly LastMonth => Ends.AddMonths(-1);
}

public enum YearStepKind
{
    Call,
    Selection,
    Clearance,
    Start,
}

public enum YearState
{
    Before,
    Call,
    Selection,
}
