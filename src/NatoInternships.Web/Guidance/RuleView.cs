using System.Globalization;
using Microsoft.Extensions.Localization;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Guidance;

/// <summary>
/// One rule of the answer in words: what you said, what the rule says, what to do instead, and its source.
/// </summary>
public sealed record RuleView(
    Verdict Verdict,
    string Name,
    string Said,
    string Says,
    string? Instead,
    bool SeeOthers,
    string Source
)
{
    public static IEnumerable<RuleView> All(EligibilityCheck check, IStringLocalizer<Words> words) =>
        [Age(check, words), Citizenship(check, words), Studies(check, words), Languages(check, words)];

    private static RuleView Age(EligibilityCheck check, IStringLocalizer<Words> words)
    {
        var (answers, result) = (check.Answers!, check.Result!);
        var language = CultureInfo.CurrentUICulture.Language;
        var (birthday, closes) = (
            result.Turns21.InWords(language),
            Dates.Month(check.Year.Cycle.Closes, check.Year.NextCallYear, language)
        );
        return new RuleView(
            result.Age,
            words["Age"],
            words["You said: born on {0}.", answers.Born.InWords(language)],
            result.Age switch
            {
                Verdict.Met => words[
                    "You are 21 or over on the closing date. No upper limit was found for Headquarters."
                ],
                Verdict.Check => words[
                    "You turn 21 on {0}. The call closes in that month, and we do not have the day. If it closes on "
                        + "your birthday or later, you meet this rule.",
                    birthday
                ],
                _ => words["You must be 21 or over on the closing date, in {0}. You turn 21 on {1}.", closes, birthday],
            },
            (result.Age, result.AgeHangsOnDay) switch
            {
                (Verdict.Met, _) => null,
                (_, true) => words[
                    "apply in the call of {0} if it closes on {1} or later, otherwise in that of {2}.",
                    result.AgeFitsFrom,
                    birthday,
                    result.AgeFitsFrom + 1
                ].Value,
                _ => words[
                    "apply in the call of {0}, the first that closes after your birthday.",
                    result.AgeFitsFrom
                ].Value,
            },
            SeeOthers: false,
            words["Official questions page, French edition of 11 April 2024"]
        );
    }

    private static RuleView Citizenship(EligibilityCheck check, IStringLocalizer<Words> words) =>
        check.Answers!.Member is { } member
            ? new(
                Verdict.Met,
                words["Citizenship"],
                words["You said: {0}.", member.Name],
                words["{0} is one of the {1} member countries.", member.Name, check.Members.Count],
                null,
                false,
                words["List of members, 7 March 2024"]
            )
            : new(
                Verdict.NotYet,
                words["Citizenship"],
                words["You said: another country."],
                words[
                    "Only citizens of the {0} member countries can apply; one such citizenship is enough.",
                    check.Members.Count
                ],
                words[
                    "ask your own country’s delegation at NATO Headquarters, if it is a partner country (advice "
                        + "of 2015). The NATO Parliamentary Assembly has accepted people from other countries."
                ],
                SeeOthers: true,
                words["List of members, 7 March 2024; application page, 11 March 2015"]
            );

    private static RuleView Studies(EligibilityCheck check, IStringLocalizer<Words> words)
    {
        var closes = Dates.Month(
            check.Year.Cycle.Closes,
            check.Year.NextCallYear,
            CultureInfo.CurrentUICulture.Language
        );
        (string Said, LocalizedString Says, LocalizedString? Instead) texts = check.Answers!.Studies switch
        {
            StudyStage.ThirdYear => (
                "two years done, and enrolled in the third year or later.",
                words["Two years done and enrolled in the third year or later: that is the rule for students."],
                null
            ),
            StudyStage.RecentDegree => (
                "my highest degree is less than one year old.",
                words[
                    "Your highest degree must be less than one year old on the closing date, in {0}. Check its date "
                        + "against that month.",
                    closes
                ],
                words[
                    "compare the date on your degree with the closing day, once it is published. If the degree is "
                        + "older by then, see:"
                ]
            ),
            StudyStage.OlderDegree => (
                "my highest degree is one year old or older.",
                words["Your highest degree must be less than one year old on the closing date, in {0}.", closes],
                words[
                    "If you are enrolled again for a higher degree, you may count as a student; the texts we read "
                        + "do not settle that. See also:"
                ]
            ),
            _ => (
                "in my first or second year of higher education.",
                words["You need two years done and to be enrolled in the third year."],
                words[
                    "apply in the first call after you enter your third year. Until then, each other body sets its "
                        + "own rules:"
                ]
            ),
        };
        return new RuleView(
            check.Result!.Studies,
            words["Studies"],
            words["You said: " + texts.Said],
            texts.Says,
            texts.Instead?.Value,
            texts.Instead is not null,
            words["Unchanged in the official pages from 2011 to 2024"]
        );
    }

    private static RuleView Languages(EligibilityCheck check, IStringLocalizer<Words> words)
    {
        var (said, says) = check.Answers!.Languages switch
        {
            LanguageSkill.English => (
                "English.",
                "English or French is enough. A working knowledge of French would be a plus."
            ),
            LanguageSkill.French => (
                "French.",
                "English or French is enough. A working knowledge of English would be a plus."
            ),
            LanguageSkill.Both => ("English and French.", "One of the two is enough; the other is a plus."),
            _ => ("neither yet.", "You need English or French at proficiency level."),
        };
        var isMissing = check.Result!.Languages == Verdict.NotYet;
        return new RuleView(
            check.Result.Languages,
            words["Languages"],
            words["You said: " + said],
            words[says],
            isMissing ? words["bring one of the two to that level before you apply."].Value : null,
            false,
            words["Official questions page, French edition of 11 April 2024"]
        );
    }
}
