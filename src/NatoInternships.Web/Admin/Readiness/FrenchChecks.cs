using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>Whether the French text is there and says what the English one says.</summary>
internal static class FrenchChecks
{
    public static IEnumerable<Finding> Of(Candidate entry) =>
        entry.Content.Text(Language.French) is null
            ? [Finding.Better("fr.name", FindingKind.FrenchMissing)]
            : entry.Facts.EnglishSince.Select(field => Finding.Better("fr" + field[2..], FindingKind.FrenchStale));
}
