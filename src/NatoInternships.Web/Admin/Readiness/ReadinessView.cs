using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>
/// The panel beside the form: what must be mended before the entry is published, and what would be better.
/// </summary>
/// <param name="Language">The language of the desk.</param>
/// <param name="Key">The key of the entry.</param>
/// <param name="Table">The fields that it has.</param>
/// <param name="Blocking">What must be mended.</param>
/// <param name="Better">What would be better.</param>
/// <param name="Levels">How easy each language's text is to read.</param>
public sealed record ReadinessView(
    Language Language,
    string Key,
    FieldTable Table,
    IReadOnlyList<Finding> Blocking,
    IReadOnlyList<Finding> Better,
    IReadOnlyList<ReadingEase> Levels
)
{
    /// <summary>The address of the form, where the panel stands on another page.</summary>
    public string Form { get; init; } = "";

    public bool IsReady => Blocking.Count == 0;

    public bool IsFrenchStale => Better.Any(finding => finding.Kind == FindingKind.FrenchStale);

    public Field FieldOf(Finding finding) => Table.Find(finding.Field)!;
}
