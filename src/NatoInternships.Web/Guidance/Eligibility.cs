using NatoInternships.Catalogue;

namespace NatoInternships.Guidance;

/// <summary>
/// The four rules of the NATO Internship Programme, held against one person's answers: which case of each it is. What
/// the rules are and say is content of the page about who can apply.
/// </summary>
/// <param name="Age">The age rule.</param>
/// <param name="Citizenship">The citizenship rule.</param>
/// <param name="Studies">The studies rule.</param>
/// <param name="Languages">The language rule.</param>
/// <param name="Birthday">The birthday on which the minimum age is reached.</param>
/// <param name="AgeFitsFrom">The year of the first call whose closing month ends on or after that birthday.</param>
public sealed record Eligibility(
    RuleCase Age,
    RuleCase Citizenship,
    RuleCase Studies,
    RuleCase Languages,
    DateOnly Birthday,
    int AgeFitsFrom
)
{
    public IEnumerable<RuleCase> Cases => [Age, Citizenship, Studies, Languages];

    public int Count(Verdict verdict) => Cases.Count(found => found.Verdict == verdict);

    /// <summary>Judges answers for the call of a year, of which only the closing month is known.</summary>
    public static Eligibility Judge(EligibilityAnswers answers, CallCycle cycle, int callYear, int minimumAge)
    {
        var birthday = answers.Born.AddYears(minimumAge);
        var first = birthday.Month <= cycle.Closes ? birthday.Year : birthday.Year + 1;
        return new Eligibility(
            JudgeAge(birthday, new DateOnly(callYear, cycle.Closes, 1)),
            answers.Member is null ? RuleCase.CitizenshipOther : RuleCase.CitizenshipMember,
            answers.Studies,
            answers.Languages,
            birthday,
            Math.Max(first, callYear)
        );
    }

    private static RuleCase JudgeAge(DateOnly birthday, DateOnly closingMonth) =>
        birthday <= closingMonth ? RuleCase.AgeMet
        : birthday < closingMonth.AddMonths(1) ? RuleCase.AgeClosingMonth
        : birthday.Month == closingMonth.Month && birthday.Day > 1 ? RuleCase.AgeLaterClosingMonth
        : RuleCase.AgeLater;
}

/// <summary>Never "not eligible": a rule is met, hangs on something to check, or is not met yet.</summary>
public enum Verdict
{
    NotYet,
    Check,
    Met,
}

public static class Verdicts
{
    extension(RuleCase found)
    {
        public Verdict Verdict =>
            found switch
            {
                RuleCase.AgeMet or RuleCase.CitizenshipMember or RuleCase.StudiesAdvanced => Verdict.Met,
                RuleCase.LanguageEnglish or RuleCase.LanguageFrench or RuleCase.LanguageBoth => Verdict.Met,
                // A degree that is recent enough today may be too old on the closing date.
                RuleCase.AgeClosingMonth or RuleCase.StudiesRecentDegree => Verdict.Check,
                _ => Verdict.NotYet,
            };
    }
}

/// <summary>What a person answered, once it is complete and makes sense.</summary>
/// <param name="Born">The date of birth.</param>
/// <param name="Member">The member country of citizenship; null for any other.</param>
/// <param name="Studies">How far the studies are.</param>
/// <param name="Languages">Which of the two languages the person masters.</param>
public sealed record EligibilityAnswers(DateOnly Born, Member? Member, RuleCase Studies, RuleCase Languages);
