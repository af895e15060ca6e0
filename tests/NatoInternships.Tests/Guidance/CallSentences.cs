using System.Globalization;
using NatoInternships.Catalogue;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Guidance;

/// <summary>What is said of the call follows the clock, and is said in one way everywhere.</summary>
[Collection(nameof(SharedSite))]
public sealed class CallSentences(SiteFactory site)
{
    private static readonly CallCycle Spring = new(Opens: 4, Closes: 5, Choices: 9, Starts: [3, 9], Months: 6);

    [Theory]
    [InlineData("en", "2026-11-23", "No call is open that we know of.", "April\u00A02027")]
    [InlineData("en", "2027-03-31", "No call is open that we know of.", "April\u00A02027")]
    [InlineData("en", "2027-04-01", "The call is usually open now.", "April\u00A02027")]
    [InlineData("en", "2027-05-31", "The call is usually open now.", "April\u00A02027")]
    [InlineData("en", "2027-06-01", "No call is open that we know of.", "April\u00A02028")]
    [InlineData("fr", "2026-11-23", "À notre connaissance, aucun appel n’est ouvert.", "avril\u00A02027")]
    [InlineData("fr", "2027-04-01", "L’appel est d’ordinaire ouvert à cette période.", "avril\u00A02027")]
    public void What_is_said_of_the_call_follows_the_clock(string language, string day, string now, string next)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);
        var year = YearLine.At(DateOnly.Parse(day, CultureInfo.InvariantCulture), Spring)!;
        var words = new Words();
        Assert.Equal((now, next), (words.CallNow(year), words.NextCall(year)));
    }

    [Theory]
    [InlineData("/en", ".sign")]
    [InlineData("/en/the-year", ".sign")]
    [InlineData("/en/units/legal-advisor", ".now")]
    public async Task Every_page_says_it_in_the_same_words(string path, string part)
    {
        var said = string.Join(
            ' ',
            (await site.ReadPageAsync(path))
                .QuerySelector(part)!
                .TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Contains("No call is open that we know of. ", said, StringComparison.Ordinal);
        Assert.Contains("Next expected: April\u00A02027.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_keeps_its_stop_where_styles_are_off()
    {
        var sign = (await site.ReadPageAsync("/en/the-year")).QuerySelector(".sign")!.TextContent;
        Assert.Matches(@"April\u00A02027\.\s+It usually closes in May\.", sign);
    }
}
