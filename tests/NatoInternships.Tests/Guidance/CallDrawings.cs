using NatoInternships.Catalogue;
using NatoInternships.Guidance;
using NatoInternships.Tests.Site;
using NatoInternships.Time;

namespace NatoInternships.Tests.Guidance;

/// <summary>Past calls as bars: known days are solid, what is known in part is dashed.</summary>
[Collection(nameof(SharedSite))]
public sealed class CallDrawings(SiteFactory site)
{
    /// <summary>A call that makes the drawing go from 1 March to 31 May.</summary>
    private static readonly PastCall[] Frame = [new(2004, "", Date("2004-03-01"), Date("2004-05-31"))];

    [Theory]
    [InlineData("2021-03-17", "2021-05-02", 16, 63, null, null)]
    [InlineData("2020-03-30", null, 29, 31, 29, 57)]
    [InlineData(null, "2016-04-11", 40, 42, 14, 42)]
    [InlineData(null, "2019-03-17", 15, 17, 0, 17)]
    [InlineData("2025-05", null, null, null, 61, 89)]
    [InlineData(null, null, null, null, null, null)]
    public void A_call_is_drawn_as_far_as_its_days_are_known(
        string? opens,
        string? closes,
        int? knownFrom,
        int? knownTo,
        int? partFrom,
        int? partTo
    )
    {
        PastCall[] calls = [new(2020, "", Date(opens), Date(closes)), .. Frame];
        var bar = CallDrawing.Of(calls)!.Bars.Single(bar => bar.Year == 2020);
        Assert.Equal((Stretch(knownFrom, knownTo), Stretch(partFrom, partTo)), (bar.Known, bar.Part));
    }

    [Fact]
    public void The_drawing_spans_the_months_that_a_call_touches()
    {
        var drawing = CallDrawing.Of([new(2021, "", Date("2021-03-17"), Date("2021-05-02")), new(2026, "")])!;
        Assert.Equal([3, 4, 5], drawing.Months);
        Assert.Equal((92, 16), (drawing.Days, drawing.Bars[0].Known!.From));
        Assert.Equal((null, null), (drawing.Bars[1].Known, drawing.Bars[1].Part));
    }

    [Fact]
    public void Without_a_date_there_is_no_drawing() => Assert.Null(CallDrawing.Of([new(2026, ""), new(2025, "")]));

    [Fact]
    public void A_leap_day_has_the_place_of_the_day_before() =>
        Assert.Equal(27, CallDrawing.Of([new(2024, "", Date("2024-02-29"))])!.Bars[0].Known!.From);

    [Theory]
    [InlineData("/en/the-year")]
    [InlineData("/fr/l-annee")]
    public async Task Every_drawn_call_stands_in_the_text_beside_it_and_the_drawing_is_for_the_eye(string path)
    {
        var section = (await site.ReadPageAsync(path)).QuerySelector("#past-calls")!;
        var drawing = section.QuerySelector(".spring")!;
        Assert.Equal("true", drawing.GetAttribute("aria-hidden"));
        var drawn = drawing.QuerySelectorAll("b").Select(year => year.TextContent).ToList();
        Assert.Empty(new[] { "2012", "2019", "2023", "2026" }.Except(drawn));
        Assert.Equal(
            drawn,
            section.QuerySelectorAll("li > strong").Select(year => year.TextContent.Trim(' ', '\u00A0', ':'))
        );
        Assert.Empty(section.QuerySelectorAll("[style]"));
        Assert.Empty(section.QuerySelectorAll("table"));
    }

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;

    private static DayStretch? Stretch(int? from, int? to) =>
        from is { } start ? new DayStretch(start, to!.Value) : null;
}
