using System.Text.Json;
using NatoInternships.Catalogue;
using NatoInternships.Time;

namespace NatoInternships.Tests.Time;

public sealed class PartialDates
{
    [Theory]
    [InlineData("2018")]
    [InlineData("2018-05")]
    [InlineData("2018-05-23")]
    [InlineData("2024-02-29")]
    [InlineData("0999-01-01")]
    public void A_date_is_printed_as_it_was_written(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("18")]
    [InlineData("2018-5")]
    [InlineData("2018-13")]
    [InlineData("2018-00")]
    [InlineData("2018-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("23-05-2018")]
    [InlineData("2018/05/23")]
    [InlineData("2018-05-23T00:00")]
    [InlineData("May 2018")]
    [InlineData(" 2018")]
    [InlineData("２０１８")]
    public void What_is_no_date_is_refused(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Null(date);
    }

    [Fact]
    public void Only_a_date_known_to_the_day_is_a_calendar_day() =>
        Assert.Equal(
            [new DateOnly(2018, 5, 23), null, null],
            [
                new PartialDate(2018, 5, 23).ToDateOnly(),
                new PartialDate(2018, 5).ToDateOnly(),
                new PartialDate(2018).ToDateOnly(),
            ]
        );

    [Fact]
    public void Dates_of_different_exactness_are_different() =>
        Assert.NotEqual(new PartialDate(2018), new PartialDate(2018, 1));

    [Fact]
    public void A_date_in_a_document_is_its_text() =>
        Assert.Equal("\"2018-05\"", JsonSerializer.Serialize(new PartialDate(2018, 5)));

    [Fact]
    public void A_bad_date_in_a_document_is_refused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>("\"2018-13\""));
}
