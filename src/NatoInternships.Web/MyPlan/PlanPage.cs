using NatoInternships.Catalogue;
using NatoInternships.Compare;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.MyPlan;

/// <summary>
/// A dated list of what to do until the next call, made of what stands in the address alone: the answers to the
/// self-check, a field of study and up to three units.
/// </summary>
/// <param name="Language">The page's language.</param>
/// <param name="Meta">What search engines see.</param>
/// <param name="Edition">The catalogue in that language.</param>
/// <param name="Year">The rhythm of the calls.</param>
/// <param name="Check">The self-check, where the site has one.</param>
/// <param name="FieldSlug">The field of study, by its slug; null where none was chosen.</param>
/// <param name="Choice">The units.</param>
public sealed record PlanPage(
    Language Language,
    PageMeta Meta,
    Edition Edition,
    YearLine Year,
    EligibilityCheck? Check,
    string? FieldSlug,
    UnitChoice Choice
) : SitePage(Language, Meta)
{
    public Eligibility? Result => Check?.Result;

    /// <summary>
    /// The year of the call to prepare for: the first at whose closing the person is old enough, or the next one.
    /// </summary>
    public int CallYear => Result?.AgeFitsFrom ?? Year.NextCallYear;

    /// <summary>Whether there is a call to prepare for: no month brings another citizenship.</summary>
    public bool HasCall => Result?.Citizenship != RuleCase.CitizenshipOther;

    public IEnumerable<PlanMonth> Months => PlanMonth.Until(Year, CallYear);

    /// <summary>The units that are applied to in the call.</summary>
    public IEnumerable<PublishedUnit> Units => Choice.Units.Where(unit => unit.Apply == ApplicationRoute.Headquarters);

    /// <summary>The units asked for that take applications themselves, at times of their own.</summary>
    public IEnumerable<PublishedUnit> Others => Choice.Units.Except(Units);

    /// <summary>The fields of study that some unit names, by the alphabet.</summary>
    public IEnumerable<string> Fields =>
        Edition
            .Headquarters.SelectMany(Edition.DoorsOf)
            .SelectMany(unit => unit.Fields)
            .Distinct()
            .Order(StringComparer.Create(Language.Culture, ignoreCase: true));

    /// <summary>The name of the field of study; null where none was chosen, or one that no unit names.</summary>
    public string? Field => Fields.FirstOrDefault(name => Folding.Slug(name) == FieldSlug);
}
