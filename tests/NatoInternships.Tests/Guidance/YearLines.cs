using System.Globalization;
using NatoInternships.Catalogue;
using NatoInternships.Guidance;

namespace NatoInternships.Tests.Guidance;

/// <summary>
/// A day on the way from a call in April and May, by choices in September, to starts in March and September.
/// </summary>
public sealed class YearLines
{
    private static readonly CallCycle Spring = new(Opens: 4, Closes: 5, Choices: 9, Starts: [3, 9], Months: 6);

    [Theory]
    [InlineData(1, YearState.Before, 2026, 2026)]
    [InlineData(2, YearState.Before, 2026, 2026)]
    [InlineData(3, YearState.Before, 2026, 2026)]
    [InlineData(4, YearState.Call, 2026, 2026)]
    [InlineData(5, YearState.Call, 2026, 2026)]
    [InlineData(6, YearState.Selection, 2026, 2027)]
    [InlineData(7, YearState.Selection, 2026, 2027)]
    [InlineData(8, YearState.Selection, 2026, 2027)]
    [InlineData(9, YearState.Selection, 2026, 2027)]
    [InlineData(10, YearState.Before, 2027, 2027)]
    [InlineData(11, YearState.Before, 2027, 2027)]
    [InlineData(12, YearState.Before, 2027, 2027)]
    public void Each_month_knows_its_state_the_call_shown_and_the_next_one(
        int month,
        YearState state,
        int shown,
        int next
    )
    {
        var line = Line(new DateOnly(2026, month, 15));
        Assert.Equal((state, shown, next), (line.State, line.CallYear, line.NextCallYear));
    }

    [Theory]
    [InlineData("2026-03-31", YearState.Before, 2026)]
    [InlineData("2026-04-01", YearState.Call, 2026)]
    [InlineData("2026-05-31", YearState.Call, 2026)]
    [InlineData("2026-06-01", YearState.Selection, 2026)]
    [InlineData("2026-09-30", YearState.Selection, 2026)]
    [InlineData("2026-10-01", YearState.Before, 2027)]
    [InlineData("2026-12-31", YearState.Before, 2027)]
    [InlineData("2027-01-01", YearState.Before, 2027)]
    [InlineData("2028-02-29", YearState.Before, 2028)]
    public void The_state_turns_with_the_month(string day, YearState state, int shown)
    {
        var line = Line(Day(day));
        Assert.Equal((state, shown), (line.State, line.CallYear));
    }

    [Theory]
    [InlineData("2026-12-31", 1, 5)]
    [InlineData("2027-01-01", 1, 4)]
    [InlineData("2027-04-01", 1, 1)]
    [InlineData("2027-06-30", 3, 1)]
    public void The_line_begins_with_the_reader_or_with_the_call(string day, int here, int call)
    {
        var line = Line(Day(day));
        Assert.Equal((here, call), (line.HereColumn, line.Steps[0].From));
    }

    [Fact]
    public void Every_day_of_two_years_lies_on_its_line()
    {
        for (var day = new DateOnly(2027, 1, 1); day.Year < 2029; day = day.AddDays(1))
        {
            var line = Line(day);
            Assert.True(
                line.HereColumn >= 1 && line.HereColumn <= line.Months && line.HereQuarter is >= 0 and <= 3,
                $"{day:O}"
            );
        }
    }

    [Fact]
    public void The_steps_follow_each_other_from_the_call_to_the_starts_of_the_next_year()
    {
        var line = Line(Day("2026-11-23"));
        Assert.Equal(
            [
                (YearStepKind.Call, Day("2027-04-01"), Day("2027-05-01")),
                (YearStepKind.Selection, Day("2027-06-01"), Day("2027-09-01")),
                (YearStepKind.Clearance, Day("2027-09-01"), Day("2028-02-01")),
                (YearStepKind.Start, Day("2028-03-01"), Day("2028-08-01")),
                (YearStepKind.Start, Day("2028-09-01"), Day("2029-02-01")),
            ],
            line.Steps.Select(step => (step.Kind, step.Begins, step.LastMonth))
        );
    }

    [Theory]
    [InlineData("2026-03-31", 0)]
    [InlineData("2026-04-01", 1)]
    [InlineData("2026-06-01", 2)]
    [InlineData("2026-09-01", 3)]
    [InlineData("2026-10-01", 0)]
    public void The_reader_stands_behind_the_steps_that_have_begun(string day, int begun) =>
        Assert.Equal(begun, Line(Day(day)).StepsBegun);

    [Fact]
    public void Without_a_rhythm_there_is_no_line() =>
        Assert.Null(YearLine.At(new DateOnly(2026, 11, 23), cycle: null));

    private static YearLine Line(DateOnly today) => YearLine.At(today, Spring)!;

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
