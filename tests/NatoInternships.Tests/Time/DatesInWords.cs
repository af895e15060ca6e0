using Microsoft.Extensions.Time.Testing;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Tests.Time;

public sealed class DatesInWords
{
    [Theory]
    [InlineData("2018-05-23", "en", "23\u00A0May\u00A02018")]
    [InlineData("2018-05-23", "fr", "23\u00A0mai\u00A02018")]
    [InlineData("2027-04-01", "en", "1\u00A0April\u00A02027")]
    [InlineData("2027-04-01", "fr", "1er\u00A0avril\u00A02027")]
    [InlineData("2027-08-11", "fr", "11\u00A0août\u00A02027")]
    [InlineData("2027-02-10", "fr", "10\u00A0février\u00A02027")]
    [InlineData("2018-05", "en", "May\u00A02018")]
    [InlineData("2018-12", "fr", "décembre\u00A02018")]
    [InlineData("2018", "en", "2018")]
    [InlineData("2018", "fr", "2018")]
    public void A_date_is_written_as_exactly_as_it_is_known(string date, string language, string words)
    {
        Assert.True(PartialDate.TryParse(date, out var known));
        Assert.Equal(words, known.InWords(Language.FromCode(language)!));
    }

    [Theory]
    [InlineData("From 30 March 2020, until 1 May.", "From 30_March_2020, until 1_May.")]
    [InlineData("du 1er mars au 11 août 2018", "du 1er_mars au 11_août_2018")]
    [InlineData("In May 2018 NATO; en mai 2019", "In May_2018 NATO; en mai_2019")]
    [InlineData("4 marches, 12 mayors, May 20185", "4 marches, 12 mayors, May 20185")]
    public void A_date_within_a_text_stays_on_one_line(string text, string unbroken) =>
        Assert.Equal(unbroken.Replace('_', '\u00A0'), Dates.Unbroken(text));

    [Theory]
    [InlineData(4, "en", "April")]
    [InlineData(8, "fr", "août")]
    public void A_month_has_its_name_in_each_language(int month, string language, string name) =>
        Assert.Equal(name, Dates.Month(month, Language.FromCode(language)!));

    [Theory]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T23:30:00Z", "2027-01-01")]
    [InlineData("2026-06-30T21:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T22:30:00Z", "2026-07-01")]
    public void Today_is_the_day_in_Brussels(string instant, string day)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(instant, culture));
        Assert.Equal(DateOnly.Parse(day, culture), clock.Today());
    }
}
