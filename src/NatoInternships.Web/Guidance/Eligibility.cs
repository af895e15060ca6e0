using NatoInternships.Catalogue;

namespace NatoInternships.Guidance;

/// <summary>
/// The four rules of the NATO Internship Programme, held against one person's answers. Rules as in the official
/// questions page (French edition of 11 April 2024): 21 or over on the closing date, citizen of a member country, in
/// the third year of studies or with a highest degree under one year old, English or French at proficiency level.
/// </summary>
/// <param name="Age">The age rule.</param>
/// <param name="Citizenship">The citizenship rule.</param>
/// <param name="Studies">The studies rule.</param>
/// <param name="Languages">The language rule.</param>
/// <param name="Turns21">The 21st birthday.</param>
/// <param name="AgeFitsFrom">The year of the first call whose closing month ends on or after that birthday.</param>
/// <param name="AgeHangsOnDay">Whether that birthday lies within the closing month, so that the closing day
/// decides.</param>
public sealed record Eligibility(
    Verdict Age,
    Verdict Citizenship,
    Verdict Studies,
    Verdict Languages,
    DateOnly Turns21,
    int AgeFitsFrom,
    bool AgeHangsOnDay
)
{
    public const int MinimumAge = 21;

    public IEnumerable<Verdict> Verdicts => [Age, Citizenship, Studies, Languages];

    public int Count(Verdict verdict) => Verdicts.Count(found => found == verdict);

    /// <summary>Judges answers for the call of a year, of which only the closing month is known.</summary>
    public static Eligibility Judge(EligibilityAnswers answers, CallCycle cycle, int callYear)
    {
        var birthday = answers.Born.AddYears(MinimumAge);
        var first = birthday.Month <= cycle.Closes ? birthday.Year : birthday.Year + 1;
        return new Eligibility(
            JudgeAge(birthday, new DateOnly(callYear, cycle.Closes, 1)),
            answers.Member is null ? Verdict.NotYet : Verdict.Met,
            answers.Studies switch
            {
                StudyStage.ThirdYear => Verdict.Met,
                // Under one year today may be over a year on the closing date.
                StudyStage.RecentDegree => Verdict.Check,
                _ => Verdict.NotYet,
            },
            answers.Languages == LanguageSkill.Neither ? Verdict.NotYet : Verdict.Met,
            birthday,
            Math.Max(first, callYear),
            birthday.Month == cycle.Closes && birthday.Day > 1
        );
    }

    private static Verdict JudgeAge(DateOnly birthday, DateOnly closingMonth) =>
        birthday <= closingMonth ? Verdict.Met
        : birthday < closingMonth.AddMonths(1) ? Verdict.Check
        : Verdict.NotYet;
}

/// <summary>Never "not eligible": a rule is met, hangs on something to check, or is not met yet.</summary>
public enum Verdict
{
    NotYet,
    Check,
    Met,
}

/// <summary>What a person answered, once it is complete and makes sense.</summary>
/// <param name="Born">The date of birth.</param>
/// <param name="Member">The member country of citizenship; null for any other.</param>
/// <param name="Studies">How far the studies are.</param>
/// <param name="Languages">Which of the two languages the person masters.</param>
public sealed record EligibilityAnswers(DateOnly Born, Member? Member, StudyStage Studies, LanguageSkill Languages);

public enum StudyStage
{
    FirstOrSecondYear,
    ThirdYear,
    RecentDegree,
    OlderDegree,
}

public enum LanguageSkill
{
    English,
    French,
    Both,
    Neither,
}
