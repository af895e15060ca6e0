using NatoInternships.Search;
using static NatoInternships.Tests.Search.SmallSearch;

namespace NatoInternships.Tests.Search;

/// <summary>How the words of a search meet in small catalogues.</summary>
public sealed class MeetingWords
{
    [Fact]
    public void Only_what_has_all_words_is_found_where_anything_has()
    {
        var answer = Find("cyber law", Unit("Cyber"), Unit("Law"), Unit("Cyber and law"));
        Assert.Equal((Meeting.All, "[Cyber] and [law]"), (answer.Meeting, Assert.Single(Titles(answer))));
    }

    [Fact]
    public void Words_that_never_meet_are_both_on_the_first_page()
    {
        var many = Enumerable.Range(1, 30).Select(number => Unit($"Cyber {number}"));
        var answer = Find("cyber law", [.. many, Unit("Law")]);
        Assert.Equal((Meeting.Some, 31), (answer.Meeting, answer.Total));
        Assert.Contains("[Law]", Titles(answer).Take(10));
        Assert.Empty(answer.Missing);
    }

    [Fact]
    public void Words_next_to_each_other_come_first() =>
        Assert.Equal(
            "[Cyber] [security]",
            Titles(Find("cyber security", Unit("Security in cyber"), Unit("Cyber security")))[0]
        );

    [Fact]
    public void What_it_is_called_comes_before_what_it_says() =>
        Assert.Equal(["[Law]", "Office"], Titles(Find("law", Unit("Office", "All about the law."), Unit("Law"))));

    [Fact]
    public void Words_that_mean_the_same_are_the_editors()
    {
        var answer = Find("closing date", Unit("Deadlines"), Synonyms("deadline, closing date", "date limite"));
        Assert.Equal("[Deadlines]", Assert.Single(Titles(answer)));
        Assert.Contains(
            answer.Hits[0].Matches,
            match => match is { Asked: "closing date", Met: "Deadlines", How: Likeness.Synonym }
        );
        Assert.Equal(Meeting.Nothing, Find("closing date", Unit("Deadlines")).Meeting);
    }

    [Fact]
    public void The_same_row_in_the_other_language_is_its_translation()
    {
        var answer = Find("date limite", Unit("Deadlines"), Synonyms("deadline, closing date", "date limite"));
        Assert.Contains(answer.Hits[0].Matches, match => match.How == Likeness.OtherLanguage);
        var french = FindIn(
            "fr",
            "closing date",
            Unit("Deadlines", french: "La date limite"),
            Synonyms("deadline, closing date", "date limite")
        );
        Assert.Equal("La [date limite]", Titles(french)[0]);
    }

    [Theory]
    [InlineData("ecole ete", "L’École d’été de l’OTAN", "L’[École] d’[été] de l’OTAN")]
    [InlineData("otan", "L’École d’été de l’OTAN", "L’École d’été de l’[OTAN]")]
    [InlineData("finance", "La ﬁnance", "La [ﬁnance]")]
    [InlineData("oeuvre", "Main-d’œuvre", "Main-d’[œuvre]")]
    [InlineData("cooperation", "La co\u00ADopération", "La [co\u00ADopération]")]
    public void Whole_words_are_marked_as_they_stand(string words, string name, string marked) =>
        Assert.Equal(marked, Assert.Single(Titles(FindIn("fr", words, Unit(name)))));

    [Fact]
    public void What_is_retired_is_not_found() =>
        Assert.Equal(Meeting.Nothing, Find("cyber", Unit("Cyber", isRetired: true), Unit("Law")).Meeting);
}
