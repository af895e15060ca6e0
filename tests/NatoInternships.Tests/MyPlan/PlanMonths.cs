using System.Globalization;
using NatoInternships.Catalogue;
using NatoInternships.Guidance;
using NatoInternships.MyPlan;

namespace NatoInternships.Tests.MyPlan;

/// <summary>What to do in which month, from every state of the year.</summary>
public sealed class PlanMonths
{
    private static readonly CallCycle Spring = new(Opens: 4, Closes: 5, Choices: 9, Starts: [3, 9], Months: 6);

    [Theory]
    [InlineData("2026-11-23", 2027, "Rules Units", "3 Papers Watch", "4 Apply", "5 Send", "6 After")]
    [InlineData("2027-03-01", 2027, "Rules Units Papers Watch", "4 Apply", "5 Send", "6 After")]
    [InlineData("2027-04-30", 2027, "Rules Units Papers Watch Apply", "5 Send", "6 After")]
    [InlineData("2027-05-31", 2027, "Rules Units Papers Watch Apply Send", "6 After")]
    [InlineData("2027-06-01", 2028, "Rules Units", "3 Papers Watch", "4 Apply", "5 Send", "6 After")]
    [InlineData("2026-11-23", 2029, "Rules Units", "3 Papers Watch", "4 Apply", "5 Send", "6 After")]
    public void What_belongs_to_a_month_that_has_begun_is_to_be_done_now(
        string today,
        int callYear,
        params string[] plan
    )
    {
        var year = YearLine.At(DateOnly.Parse(today, CultureInfo.InvariantCulture), Spring)!;
        var months = PlanMonth.Until(year, callYear);
        Assert.Equal(plan, months.Select(month => $"{month.Month?.Month} {string.Join(' ', month.Tasks)}".Trim()));
        Assert.All(months.Skip(1), month => Assert.Equal(callYear, month.Month!.Value.Year));
    }

    [Fact]
    public void A_call_of_one_month_and_one_at_the_turn_of_the_year_have_their_plans()
    {
        var year = YearLine.At(new DateOnly(2026, 11, 23), Spring with { Opens = 1, Closes = 1 })!;
        Assert.Equal(
            [null, new DateOnly(2026, 12, 1), new DateOnly(2027, 1, 1), new DateOnly(2027, 2, 1)],
            PlanMonth.Until(year, 2027).Select(month => month.Month)
        );
    }
}
