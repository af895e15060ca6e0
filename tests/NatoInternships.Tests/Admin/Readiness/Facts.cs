using NatoInternships.Addresses;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>The facts of a small catalogue on 23 November 2026, and a unit in it that nothing is wrong with.</summary>
internal static class Facts
{
    public const string Key = "legal-advisor";

    public static readonly CatalogueFacts Small = new(
        new DateOnly(2026, 11, 23),
        new LiveCatalogue([
            Samples.Row("staff", Samples.Body("staff")),
            Samples.Row("operations", Samples.Unit("operations") with { Parent = "staff" }),
            Samples.Row("how-to-apply", Samples.Page("how-to-apply")),
        ])
    )
    {
        Units = new Dictionary<string, bool>
        {
            ["staff"] = true,
            ["new-body"] = true,
            ["operations"] = true,
            ["how-to-apply"] = false,
            ["draft-page"] = false,
        },
        Acronyms = Language
            .All.SelectMany(_ => new[] { "IMS" }, (language, acronym) => (language, acronym))
            .ToLookup(pair => pair.language, pair => pair.acronym),
        BrokenLinks = new HashSet<string> { "https://gone.example.org/" },
    };

    public static readonly UnitContent Unit = new()
    {
        Kind = UnitKind.Unit,
        Parent = "staff",
        Order = 1,
        Apply = ApplicationRoute.Headquarters,
        AsOf = new PartialDate(2026, 5),
        English = new UnitText
        {
            Name = "Office of the Legal Advisor",
            Address = "legal-advisor",
            Lead = "Legal advice for the International Military Staff, its director and all divisions.",
            Summary = "The office gives advice.",
            Fields = ["Law"],
            Sources = [new Source("A page")],
        },
        French = new UnitText
        {
            Name = "Bureau du conseiller juridique",
            Address = "conseiller-juridique",
            Lead = "Des avis juridiques pour l’État-major militaire international et ses divisions.",
            Summary = "Le bureau donne des avis.",
            Fields = ["Droit"],
            Sources = [new Source("Une page")],
        },
    };

    public static readonly GuidanceContent Page = new()
    {
        Section = GuidanceSection.Guidance,
        Order = 1,
        AsOf = new PartialDate(2026),
        English = new GuidanceText
        {
            Name = "The year",
            Address = "the-year",
            Lead = "One call a year, in spring; those who are chosen start in the year that follows.",
            Summary = "It opens in April.",
            Sources = [new Source("A page")],
        },
        French = new GuidanceText
        {
            Name = "L’année",
            Address = "l-annee",
            Lead = "Un appel par an, au printemps ; les stages commencent l’année qui suit l’appel.",
            Summary = "Il ouvre en avril.",
            Sources = [new Source("Une page")],
        },
    };

    public static IReadOnlyList<Finding> Of(EntryContent content, CatalogueFacts? facts = null) =>
        ReadinessCheck.Of(Key, content, facts ?? Small);

    /// <summary>The unit with another Markdown text behind "More…", in one of the languages.</summary>
    public static UnitContent With(string language, string detail) =>
        language == "fr"
            ? Unit with
            {
                French = Unit.French! with { Detail = detail },
            }
            : Unit with
            {
                English = Unit.English with { Detail = detail },
            };
}
