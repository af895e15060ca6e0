using NatoInternships.Catalogue;
using NatoInternships.Guidance;

namespace NatoInternships.Tests.Guidance;

/// <summary>Where a day stands to a call that opens in April and closes in May.</summary>
public sealed class Outlook
{
    private static readonly CallCycle Spring = new(Opens: 4, Closes: 5, Choices: 9, Starts: [3, 9], Months: 6);

    [Theory]
    [InlineData(1, false, 2026)]
    [InlineData(2, false, 2026)]
    [InlineData(3, false, 2026)]
    [InlineData(4, true, 2026)]
    [InlineData(5, true, 2026)]
    [InlineData(6, false, 2027)]
    [InlineData(7, false, 2027)]
    [InlineData(8, false, 2027)]
    [InlineData(9, false, 2027)]
    [InlineData(10, false, 2027)]
    [InlineData(11, false, 2027)]
    [InlineData(12, false, 2027)]
    public void Each_month_of_the_year_knows_the_season_and_the_next_call(int month, bool season, int year)
    {
        var outlook = CallOutlook.At(new DateOnly(2026, month, 15), Spring);
        Assert.Equal((season, year), (outlook!.IsSeason, outlook.Year));
    }

    [Theory]
    [InlineData("2026-03-31", false, 2026)]
    [InlineData("2026-04-01", true, 2026)]
    [InlineData("2026-05-31", true, 2026)]
    [InlineData("2026-06-01", false, 2027)]
    [InlineData("2026-12-31", false, 2027)]
    [InlineData("2027-01-01", false, 2027)]
    [InlineData("2028-02-29", false, 2028)]
    public void The_season_begins_and_ends_with_its_months(string day, bool season, int year)
    {
        var outlook = CallOutlook.At(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Spring);
        Assert.Equal((season, year), (outlook!.IsSeason, outlook.Year));
    }

    [Fact]
    public void Interns_of_a_call_start_in_the_year_after_it() =>
        Assert.Equal(2028, CallOutlook.At(new DateOnly(2026, 11, 23), Spring)!.StartYear);

    [Fact]
    public void A_call_within_one_month_is_in_season_for_that_month_only()
    {
        var june = Spring with { Opens = 6, Closes = 6 };
        var seasons = Enumerable.Range(1, 12).Where(month => CallOutlook.At(new DateOnly(2026, month, 1), june)!.IsSeason);
        Assert.Equal([6], seasons);
    }

    [Fact]
    public void Without_a_rhythm_there_is_no_outlook() => Assert.Null(CallOutlook.At(new DateOnly(2026, 11, 23), cycle: null));
}
