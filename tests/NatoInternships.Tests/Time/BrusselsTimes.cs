using System.Globalization;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Tests.Time;

/// <summary>Times as clocks in Brussels show them, as instants.</summary>
public sealed class BrusselsTimes
{
    [Theory]
    [InlineData("2026-12-01T09:00", "2026-12-01T08:00")]
    [InlineData("2027-07-01T09:00", "2027-07-01T07:00")]
    [InlineData("2027-03-28T01:59", "2027-03-28T00:59")]
    [InlineData("2027-03-28T03:00", "2027-03-28T01:00")]
    [InlineData("2027-10-31T01:59", "2027-10-30T23:59")]
    [InlineData("2027-10-31T02:30", "2027-10-31T00:30")]
    [InlineData("2027-10-31T03:00", "2027-10-31T02:00")]
    public void A_time_in_Brussels_is_one_instant(string local, string utc)
    {
        var instant = BrusselsTime.ToUtc(Time(local));
        Assert.Equal((Time(utc), DateTimeKind.Utc), (instant, instant?.Kind));
    }

    [Theory]
    [InlineData("2027-03-28T02:00")]
    [InlineData("2027-03-28T02:30")]
    public void A_time_that_clocks_leave_out_is_no_instant(string local) =>
        Assert.Null(BrusselsTime.ToUtc(Time(local)));

    [Fact]
    public void The_same_instant_in_both_zones()
    {
        var instant = new DateTime(2026, 12, 31, 23, 30, 0, DateTimeKind.Utc);
        Assert.Equal("1\u00A0January\u00A02027, 00:30", BrusselsTime.InWords(instant, Language.English));
        Assert.Equal("31\u00A0December\u00A02026, 23:30", BrusselsTime.InWordsUtc(instant, Language.English));
        Assert.Equal(
            "31\u00A0décembre\u00A02026, 23\u00A0h\u00A030",
            BrusselsTime.InWordsUtc(instant, Language.French)
        );
    }

    private static DateTime Time(string text) =>
        DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
