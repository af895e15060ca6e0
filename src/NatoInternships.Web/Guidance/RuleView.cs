using System.Globalization;
using Microsoft.Extensions.Localization;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Guidance;

/// <summary>One rule of the answer in words, filled in for one person.</summary>
public sealed record RuleView(string Name, Verdict Verdict, RuleAnswer Answer, bool SeeOthers)
{
    public static IEnumerable<RuleView> All(EligibilityCheck check, IStringLocalizer<Words> words)
    {
        var values = Values(check, words);
        string[] names = [words["Age"], words["Citizenship"], words["Studies"], words["Languages"]];
        return names.Zip(
            check.Result!.Cases,
            (name, found) =>
            {
                var answer = check.Answer(found);
                return new RuleView(
                    name,
                    found.Verdict,
                    answer with
                    {
                        Said = Fill(answer.Said, values),
                        Says = Fill(answer.Says, values),
                        Instead = answer.Instead is { } instead ? Fill(instead, values) : null,
                        Source = Fill(answer.Source, values),
                    },
                    found is >= RuleCase.CitizenshipMember and <= RuleCase.StudiesOlderDegree
                );
            }
        );
    }

    /// <summary>What each of <see cref="RuleAnswer.Placeholders"/> stands for.</summary>
    private static string[] Values(EligibilityCheck check, IStringLocalizer<Words> words)
    {
        var (answers, result) = (check.Answers!, check.Result!);
        var language = CultureInfo.CurrentUICulture.Language;
        return
        [
            answers.Born.InWords(language),
            $"{check.Page.MinimumAge}",
            result.Birthday.InWords(language),
            Dates.Month(check.Year.Cycle.Closes, check.Year.NextCallYear, language),
            $"{result.AgeFitsFrom}",
            $"{result.AgeFitsFrom + 1}",
            answers.Member?.Name ?? words["Another country"],
            $"{check.Page.Members.Count}",
        ];
    }

    private static string Fill(string text, IReadOnlyList<string> values) =>
        RuleAnswer
            .Placeholders.Zip(values)
            .Aggregate(
                text,
                (filled, value) => filled.Replace(Column.Braced(value.First), value.Second, StringComparison.Ordinal)
            );
}
