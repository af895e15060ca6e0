using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Readiness;

/// <summary>
/// Whether the self-check is whole, where a page has a part of one; the page leaves it out otherwise.
/// </summary>
internal static class AnswerChecks
{
    public static IEnumerable<Finding> Of(CandidateText text)
    {
        if (text.Text is not GuidanceText { Answers: var answers } || text.Entry.Content is not GuidanceContent page)
            yield break;
        if (page.MinimumAge is null && answers.Count == 0)
            yield break;
        if (page.MinimumAge is null)
            yield return Finding.Block("minimumAge", FindingKind.MinimumAgeMissing);
        foreach (var open in RuleAnswer.Open(answers).Take(1))
            yield return Finding.Block(text.Field("answers"), FindingKind.AnswersIncomplete, RuleCaseNames.Of(open));
    }
}
