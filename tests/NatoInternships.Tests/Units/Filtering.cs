using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Units;

namespace NatoInternships.Tests.Units;

/// <summary>Which words find which unit.</summary>
public sealed class Filtering
{
    private static readonly PublishedUnit Unit = Published(
        Samples.Body() with
        {
            English = new UnitText
            {
                Name = "Defence Investment",
                Address = "di",
                Lead = "It buys.",
                Acronym = "DI",
                Aliases =
                [
                    "Division Investissement de défense",
                    "NATO’s buyers d’été",
                    "Contre‑terrorisme",
                    "Œuvre « x »",
                ],
                Fields = ["Economics and finance", "Law"],
                Summary = "Works on **armaments**.",
            },
        }
    );

    [Theory]
    [InlineData("defence")]
    [InlineData("DEFENCE")]
    [InlineData("di")]
    [InlineData("armaments")]
    [InlineData("défense")]
    [InlineData("defense")]
    [InlineData("Défénse")]
    [InlineData("investment defence")]
    [InlineData("  law\teconomics ")]
    [InlineData("NATO's")]
    [InlineData("NATO’s")]
    [InlineData("nato`s")]
    [InlineData("nato´s")]
    [InlineData("natoʼs")]
    [InlineData("d'ete")]
    [InlineData("d'e\u0301te\u0301")]
    [InlineData("contre-terrorisme")]
    [InlineData("contre\u2011terrorisme")]
    [InlineData("contre–terrorisme")]
    [InlineData("defence\u00A0investment")]
    [InlineData("defence\u202Finvestment")]
    [InlineData("de\u00ADfence")]
    [InlineData("defence\u200B")]
    [InlineData("\uFEFFdefence")]
    [InlineData("“defence investment”")]
    [InlineData("oeuvre")]
    [InlineData("ﬁnance")]
    [InlineData("")]
    [InlineData(null)]
    public void It_is_found_by_any_of_its_words_whatever_their_case_accents_or_order(string? words) =>
        Assert.True(new UnitFilter(words, null).Matches(Unit));

    [Theory]
    [InlineData("offence")]
    [InlineData("defence medicine")]
    public void It_is_not_found_when_one_word_is_missing(string words) =>
        Assert.False(new UnitFilter(words, null).Matches(Unit));

    [Theory]
    [InlineData("investment", 0)]
    [InlineData("DI", 0)]
    [InlineData("law", 1)]
    [InlineData("armaments", 2)]
    [InlineData("investment law", 2)]
    [InlineData("", 0)]
    public void A_match_in_the_name_comes_before_one_in_the_fields_and_that_before_a_mention(
        string words,
        int distance
    ) => Assert.Equal(distance, new UnitFilter(words, null).Distance(Unit));

    [Theory]
    [InlineData("economics-and-finance", true)]
    [InlineData("Economics-And-Finance", true)]
    [InlineData("law", true)]
    [InlineData("medicine", false)]
    [InlineData("economics", false)]
    [InlineData("", true)]
    public void A_field_of_study_matches_whole(string field, bool matches) =>
        Assert.Equal(matches, new UnitFilter(null, field).Matches(Unit));

    [Fact]
    public void Words_and_field_must_both_match()
    {
        Assert.True(new UnitFilter("defence", "law").Matches(Unit));
        Assert.False(new UnitFilter("defence", "medicine").Matches(Unit));
        Assert.False(new UnitFilter("offence", "law").Matches(Unit));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("  ", " ", true)]
    [InlineData("law", null, false)]
    [InlineData(null, "law", false)]
    public void A_filter_without_words_or_field_is_empty(string? words, string? field, bool empty) =>
        Assert.Equal(empty, new UnitFilter(words, field).IsEmpty);

    [Fact]
    public void Long_input_is_cut() => Assert.Equal(100, new UnitFilter(new string('a', 100_000), null).Words.Length);

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("a\0b")]
    public void Text_that_is_no_text_finds_nothing_and_breaks_nothing(string words) =>
        Assert.False(new UnitFilter(words, null).Matches(Unit));

    [Fact]
    public void A_cut_through_a_sign_of_two_halves_breaks_nothing() =>
        Assert.False(new UnitFilter(new string('a', 99) + "😀", null).Matches(Unit));

    [Theory]
    [InlineData("Économie et finance", "economie-et-finance")]
    [InlineData("Science, technology & data", "science-technology-data")]
    [InlineData("Histoire de l’art", "histoire-de-l-art")]
    [InlineData("中文", "中文")]
    public void A_field_stands_in_an_address_without_accents_and_signs(string name, string slug) =>
        Assert.Equal(slug, Folding.Slug(name));

    private static PublishedUnit Published(UnitContent content) =>
        Assert.Single(Samples.Published(Samples.Row("unit", content)).English.Units);
}
