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
public sealed record EligibilityCheck(
    EligibilityForm Form,
    bool IsAnswered,
    IReadOnlyList<Member> Members,
    IReadOnlyList<EligibilityField> Faults,
    EligibilityAnswers? Answers,
    Eligibility? Result,
    YearLine Year
)
{
    public static EligibilityCheck Of(
        EligibilityForm form,
        bool isAnswered,
        IReadOnlyList<Member> members,
        YearLine year
    )
    {
        if (!isAnswered)
            return new EligibilityCheck(form, false, members, [], null, null, year);
        var (answers, faults) = form.Read(members, year.Today);
        var result = answers is null ? null : Eligibility.Judge(answers, year.Cycle, year.NextCallYear);
        return new EligibilityCheck(form, true, members, faults, answers, result, year);
    }
}
