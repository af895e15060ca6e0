using NatoInternships.Catalogue;
using NatoInternships.Guidance;

namespace NatoInternships.Tests.Guidance;

public sealed class EligibilityRules
{
    private static readonly CallCycle Cycle = new(Opens: 4, Closes: 5, Choices: 9, Starts: [3, 9], Months: 6);
    private static readonly Member Belgium = new("BE", "Belgium");

    [Theory]
    [InlineData("2006-04-30", Verdict.Met)]
    [InlineData("2006-05-01", Verdict.Met)]
    [InlineData("2006-05-02", Verdict.Check)]
    [InlineData("2006-05-31", Verdict.Check)]
    [InlineData("2006-06-01", Verdict.NotYet)]
    [InlineData("1950-01-01", Verdict.Met)]
    [InlineData("2004-02-29", Verdict.Met)]
    public void Twenty_one_on_the_closing_date_hangs_on_the_day_only_within_the_closing_month(
        string born,
        Verdict expected
    ) => Assert.Equal(expected, Judge(Answers(born)).Age.Verdict);

    [Theory]
    [InlineData("2006-06-01", 2028)]
    [InlineData("2006-12-31", 2028)]
    [InlineData("2007-05-31", 2028)]
    [InlineData("2007-06-01", 2029)]
    [InlineData("2008-02-29", 2029)]
    public void Who_is_too_young_learns_the_first_call_that_closes_after_the_birthday(string born, int year) =>
        Assert.Equal(year, Judge(Answers(born)).AgeFitsFrom);

    [Theory]
    [InlineData("2006-05-20", RuleCase.AgeClosingMonth)]
    [InlineData("2007-05-20", RuleCase.AgeLaterClosingMonth)]
    [InlineData("2007-05-01", RuleCase.AgeLater)]
    [InlineData("2007-04-30", RuleCase.AgeLater)]
    public void A_birthday_within_the_closing_month_leaves_the_year_to_the_closing_day(string born, RuleCase found) =>
        Assert.Equal(found, Judge(Answers(born)).Age);

    [Theory]
    [InlineData(18, Verdict.Met)]
    [InlineData(20, Verdict.Met)]
    [InlineData(21, Verdict.NotYet)]
    [InlineData(25, Verdict.NotYet)]
    public void The_minimum_age_is_that_of_the_content(int age, Verdict expected) =>
        Assert.Equal(expected, Eligibility.Judge(Answers("2006-06-01"), Cycle, 2027, age).Age.Verdict);

    [Fact]
    public void A_citizen_of_a_member_country_meets_the_rule() =>
        Assert.Equal(Verdict.Met, Judge(Answers("2000-01-01")).Citizenship.Verdict);

    [Fact]
    public void A_citizen_of_another_country_does_not_yet() =>
        Assert.Equal(Verdict.NotYet, Judge(Answers("2000-01-01") with { Member = null }).Citizenship.Verdict);

    [Theory]
    [InlineData(RuleCase.StudiesEarly, Verdict.NotYet)]
    [InlineData(RuleCase.StudiesAdvanced, Verdict.Met)]
    [InlineData(RuleCase.StudiesRecentDegree, Verdict.Check)]
    [InlineData(RuleCase.StudiesOlderDegree, Verdict.NotYet)]
    public void Studies_are_judged_by_stage_and_a_recent_degree_hangs_on_the_closing_date(
        RuleCase stage,
        Verdict expected
    ) => Assert.Equal(expected, Judge(Answers("2000-01-01") with { Studies = stage }).Studies.Verdict);

    [Theory]
    [InlineData(RuleCase.LanguageEnglish, Verdict.Met)]
    [InlineData(RuleCase.LanguageFrench, Verdict.Met)]
    [InlineData(RuleCase.LanguageBoth, Verdict.Met)]
    [InlineData(RuleCase.LanguageNeither, Verdict.NotYet)]
    public void One_of_the_two_languages_is_enough(RuleCase skill, Verdict expected) =>
        Assert.Equal(expected, Judge(Answers("2000-01-01") with { Languages = skill }).Languages.Verdict);

    [Fact]
    public void Each_verdict_is_counted()
    {
        var result = Judge(Answers("2006-05-12") with { Studies = RuleCase.StudiesEarly });
        Assert.Equal((2, 1, 1), (result.Count(Verdict.Met), result.Count(Verdict.Check), result.Count(Verdict.NotYet)));
    }

    private static Eligibility Judge(EligibilityAnswers answers) =>
        Eligibility.Judge(answers, Cycle, callYear: 2027, minimumAge: 21);

    private static EligibilityAnswers Answers(string born) =>
        new(
            DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture),
            Belgium,
            RuleCase.StudiesAdvanced,
            RuleCase.LanguageEnglish
        );
}
