using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Guidance;

/// <summary>A guidance page with its neighbours in the same section.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Meta">What search engines see.</param>
/// <param name="Edition">The catalogue in that language.</param>
/// <param name="Page">The page's content.</param>
/// <param name="Year">The year line, on the page about the year.</param>
/// <param name="Check">The self-check, on the page about who can apply.</param>
public sealed record GuidanceView(
    Language Language,
    PageMeta Meta,
    Edition Edition,
    PublishedPage Page,
    YearLine? Year,
    EligibilityCheck? Check
) : SitePage(Language, Meta)
{
    public IReadOnlyList<PublishedPage> Siblings => [.. Edition.PagesIn(Page.Section)];
}

/// <summary>The self-check as it stands: the form as typed and, once it is complete, the answer rule by rule.</summary>
/// <param name="Form">The form as typed.</param>
/// <param name="IsAnswered">Whether it was sent.</param>
/// <param name="Page">The page whose rules and answers it has.</param>
/// <param name="Faults">What needs mending.</param>
/// <param name="Answers">What the person answered, once that is complete.</param>
/// <param name="Result">How the rules find it.</param>
/// <param name="Year">The rhythm of the calls.</param>
public sealed record EligibilityCheck(
    EligibilityForm Form,
    bool IsAnswered,
    PublishedPage Page,
    IReadOnlyList<EligibilityField> Faults,
    EligibilityAnswers? Answers,
    Eligibility? Result,
    YearLine Year
)
{
    /// <summary>The self-check of a page, where the page says all that it takes.</summary>
    public static EligibilityCheck? Of(PublishedPage page, YearLine? year, EligibilityForm form, bool isAnswered)
    {
        if (year is null || page.Members.Count == 0 || page.MinimumAge is not { } age)
            return null;
        if (RuleAnswer.Open(page.Answers).Any())
            return null;
        var (answers, faults) = isAnswered ? form.Read(page.Members, year.Today) : (null, []);
        var result = answers is null ? null : Eligibility.Judge(answers, year.Cycle, year.NextCallYear, age);
        return new EligibilityCheck(form, isAnswered, page, faults, answers, result, year);
    }

    public RuleAnswer Answer(RuleCase found) => Page.Answers.Single(answer => answer.Case == found);
}
