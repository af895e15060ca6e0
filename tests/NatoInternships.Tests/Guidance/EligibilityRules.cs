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
    ) => Assert.Equal(expected, Judge(Answers(born)).Age);

    [Theory]
    [InlineData("2006-06-01", 2028)]
    [InlineData("2006-12-31", 2028)]
    [InlineData("2007-05-31", 2028)]
    [InlineData("2007-06-01", 2029)]
    [InlineData("2008-02-29", 2029)]
    public void Who_is_too_young_learns_the_first_call_that_closes_after_the_birthday(string born, int year) =>
        Assert.Equal(year, Judge(Answers(born)).AgeFitsFrom);

    [Theory]
    [InlineData("2007-05-20", true)]
    [InlineData("2007-05-01", false)]
    [InlineData("2007-04-30", false)]
    public void A_birthday_within_the_closing_month_leaves_the_year_to_the_closing_day(string born, bool hangs) =>
        Assert.Equal(hangs, Judge(Answers(born)).AgeHangsOnDay);

    [Fact]
    public void A_citizen_of_a_member_country_meets_the_rule() =>
        Assert.Equal(Verdict.Met, Judge(Answers("2000-01-01")).Citizenship);

    [Fact]
    public void A_citizen_of_another_country_does_not_yet() =>
        Assert.Equal(Verdict.NotYet, Judge(Answers("2000-01-01") with { Member = null }).Citizenship);

    [Theory]
    [InlineData(StudyStage.FirstOrSecondYear, Verdict.NotYet)]
    [InlineData(StudyStage.ThirdYear, Verdict.Met)]
    [InlineData(StudyStage.RecentDegree, Verdict.Check)]
    [InlineData(StudyStage.OlderDegree, Verdict.NotYet)]
    public void Studies_are_judged_by_stage_and_a_recent_degree_hangs_on_the_closing_date(
        StudyStage stage,
        Verdict expected
    ) => Assert.Equal(expected, Judge(Answers("2000-01-01") with { Studies = stage }).Studies);

    [Theory]
    [InlineData(LanguageSkill.English, Verdict.Met)]
    [InlineData(LanguageSkill.French, Verdict.Met)]
    [InlineData(LanguageSkill.Both, Verdict.Met)]
    [InlineData(LanguageSkill.Neither, Verdict.NotYet)]
    public void One_of_the_two_languages_is_enough(LanguageSkill skill, Verdict expected) =>
        Assert.Equal(expected, Judge(Answers("2000-01-01") with { Languages = skill }).Languages);

    [Fact]
    public void Each_verdict_is_counted()
    {
        var result = Judge(Answers("2006-05-12") with { Studies = StudyStage.FirstOrSecondYear });
        Assert.Equal((2, 1, 1), (result.Count(Verdict.Met), result.Count(Verdict.Check), result.Count(Verdict.NotYet)));
    }

    private static Eligibility Judge(EligibilityAnswers answers) => Eligibility.Judge(answers, Cycle, callYear: 2027);

    private static EligibilityAnswers Answers(string born) =>
        new(
            DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture),
            Belgium,
            StudyStage.ThirdYear,
            LanguageSkill.English
        );
}
