using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Languages;

/// <summary>
/// French puts a narrow no-break space (U+202F) before ; ! ? and inside « », and a whole one (U+00A0) before the
/// colon, in texts and in words of the interface.
/// </summary>
[Collection(nameof(SharedSite))]
public sealed partial class FrenchTypography(SiteFactory site)
{
    private static readonly string[] Spoken = ["content", "title", "alt", "aria-label", "placeholder"];

    [Fact]
    public async Task No_ordinary_space_stands_before_a_high_sign_or_inside_quotes() =>
        Assert.Empty(await FindAsync(OrdinarySpace()));

    [Fact]
    public async Task No_high_sign_or_quote_stands_without_its_space() => Assert.Empty(await FindAsync(NoSpace()));

    [Fact]
    public async Task No_straight_apostrophe_stands_between_letters() =>
        Assert.Empty(await FindAsync(StraightApostrophe()));

    [Fact]
    public async Task No_two_no_break_spaces_stand_side_by_side() => Assert.Empty(await FindAsync(TwoSpaces()));

    [Fact]
    public async Task Every_sign_has_the_width_of_space_that_is_its_own() =>
        Assert.Empty(await FindAsync(WrongWidth()));

    /// <summary>The words of the desk too, whose pages want a sign-in.</summary>
    [Fact]
    public void Every_word_of_the_interface_keeps_to_the_same_rules()
    {
        var words = WordFiles.Of(Language.French).Select(word => word.Value).ToList();
        Assert.True(words.Count > 400, $"only {words.Count} words were found");
        Assert.DoesNotContain(
            words,
            word =>
                OrdinarySpace().IsMatch(word)
                || NoSpace().IsMatch(word)
                || TwoSpaces().IsMatch(word)
                || WrongWidth().IsMatch(word)
                || StraightApostrophe().IsMatch(word)
        );
    }

    [Theory]
    [InlineData("Voilà :")]
    [InlineData("Quoi ?")]
    [InlineData("« mot\u202F»")]
    [InlineData("«\u202Fmot »")]
    public void An_ordinary_space_is_seen(string text) => Assert.Matches(OrdinarySpace(), text);

    [Theory]
    [InlineData("Voilà\u202F:")]
    [InlineData("Quoi\u00A0?")]
    [InlineData("«\u00A0mot\u202F»")]
    [InlineData("«\u202Fmot\u00A0»")]
    public void A_space_of_the_other_width_is_seen(string text) => Assert.Matches(WrongWidth(), text);

    private async Task<IReadOnlyList<string>> FindAsync(Regex fault)
    {
        using var visitor = site.Visitor();
        List<string> found = [];
        foreach (var (address, page) in await FrenchPages.AllAsync(visitor))
            found.AddRange(
                Texts(page)
                    .SelectMany(text =>
                        fault
                            .Matches(text)
                            .Select(match =>
                                $"{address}: "
                                + $"…{text[Math.Max(0, match.Index - 30)..Math.Min(text.Length, match.Index + 20)]}"
                            )
                    )
            );
        return found;
    }

    // What is marked as English, and code, follow their own rules.
    private static IEnumerable<string> Texts(IHtmlDocument page)
    {
        foreach (var english in page.QuerySelectorAll("body [lang=en], code").ToList())
            english.Remove();
        return page
            .All.SelectMany(element => Spoken.Select(element.GetAttribute))
            .OfType<string>()
            .Append(page.Title!)
            .Append(page.Body!.TextContent)
            .Select(text => OrdinarySpaces().Replace(text, " "));
    }

    [GeneratedRegex("[ \t\r\n]+", RegexOptions.None, 5000)]
    private static partial Regex OrdinarySpaces();

    [GeneratedRegex(@" [;:!?»](?!\w)|« ", RegexOptions.None, 5000)]
    private static partial Regex OrdinarySpace();

    [GeneratedRegex(@"[\p{L}\p{N})][;:!?](?=\s|$)|[^\u00A0\u202F]»|«[^\u00A0\u202F]", RegexOptions.None, 5000)]
    private static partial Regex NoSpace();

    [GeneratedRegex("\u202F:|\u00A0[;!?»]|«\u00A0", RegexOptions.None, 5000)]
    private static partial Regex WrongWidth();

    [GeneratedRegex("[\u00A0\u202F]{2}", RegexOptions.None, 5000)]
    private static partial Regex TwoSpaces();

    [GeneratedRegex(@"\p{L}'\p{L}", RegexOptions.None, 5000)]
    private static partial Regex StraightApostrophe();
}
