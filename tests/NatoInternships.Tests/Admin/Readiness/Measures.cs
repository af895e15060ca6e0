using NatoInternships.Admin.Readiness;
using NatoInternships.Languages;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>Sentences, words, syllables and the two formulas.</summary>
public sealed class Measures
{
    [Theory]
    [InlineData("One. Two? Three! “Four.” (Five.) Six… Seven", 7)]
    [InlineData("Dr. No and Mr. J. Smith of St. Mary’s came.", 1)]
    [InlineData("At 3.5 per cent, e.g. here; see nato.int for more.", 1)]
    [InlineData("« Est-ce vrai ? » Oui. À Bruxelles, M. Petit dit : non !", 3)]
    [InlineData("Il y en a 10 000. 32 pays en sont.", 2)]
    [InlineData("  ", 0)]
    public void Sentences_end_where_they_do(string text, int count) =>
        Assert.Equal(count, TextMeasures.Sentences(text).Count);

    [Theory]
    [InlineData("The third-year student – a novice – asks.", 6)]
    [InlineData("L’OTAN est là : « oui » !", 4)]
    public void Words_have_letters_or_digits(string text, int count) =>
        Assert.Equal(count, TextMeasures.Words(text).Count);

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("the", 1)]
    [InlineData("table", 2)]
    [InlineData("role", 1)]
    [InlineData("makes", 1)]
    [InlineData("courses", 2)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("military", 4)]
    [InlineData("headquarters", 3)]
    [InlineData("organisation", 5)]
    [InlineData("third-year", 2)]
    [InlineData("32", 1)]
    public void English_syllables(string word, int count) =>
        Assert.Equal(count, Syllables.Count(word, Language.English));

    [Theory]
    [InlineData("le", 1)]
    [InlineData("bureau", 2)]
    [InlineData("politique", 3)]
    [InlineData("guerre", 1)]
    [InlineData("réalité", 4)]
    [InlineData("années", 2)]
    [InlineData("militaires", 3)]
    [InlineData("maïs", 2)]
    [InlineData("l’OTAN", 2)]
    [InlineData("œuvre", 1)]
    public void French_syllables(string word, int count) => Assert.Equal(count, Syllables.Count(word, Language.French));

    // Seven words of eleven syllables a sentence: 206.835 - 1.015 * 7 - 84.6 * 11 / 7 = 66.79.
    [Fact]
    public void English_is_measured_by_Flesch() =>
        Assert.Equal(
            new ReadingEase(Language.English, 67),
            ReadingEase.Of(Enumerable.Repeat("The intern helps a legal office daily.", 6), Language.English)
        );

    // Seven words of eleven syllables a sentence: 207 - 1.015 * 7 - 73.6 * 11 / 7 = 84.24.
    [Fact]
    public void French_is_measured_by_Kandel_and_Moles() =>
        Assert.Equal(
            new ReadingEase(Language.French, 84),
            ReadingEase.Of(Enumerable.Repeat("Le bureau aide la direction des achats.", 6), Language.French)
        );

    [Fact]
    public void Of_a_few_words_nothing_is_said() =>
        Assert.Null(ReadingEase.Of(["One short sentence."], Language.English));

    [Theory]
    [InlineData(100, ReadingStep.VeryEasy)]
    [InlineData(60, ReadingStep.Plain)]
    [InlineData(59, ReadingStep.FairlyHard)]
    [InlineData(30, ReadingStep.Hard)]
    [InlineData(0, ReadingStep.VeryHard)]
    public void A_score_is_one_of_Flesch_s_seven_steps(int score, ReadingStep step) =>
        Assert.Equal(step, new ReadingEase(Language.English, score).Step);
}
