using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Time;

namespace NatoInternships.Admin.Readiness;

/// <summary>Whether a text names its sources, with dates that can be, and the fields of study that fit.</summary>
internal static class SourceChecks
{
    public static IEnumerable<Finding> Of(CandidateText text)
    {
        // Pages about the site itself are their own source.
        if (
            text.Text.Sources.Count == 0
            && text.Entry.Content is not GuidanceContent { Section: GuidanceSection.About }
        )
            yield return Finding.Better(text.Field("sources"), FindingKind.SourceMissing);
        foreach (
            var date in text
                .Text.Sources.Select(source => source.Date)
                .OfType<PartialDate>()
                .Where(date => date.First() > text.Entry.Facts.Today)
        )
            yield return Finding.Block(text.Field("sources"), FindingKind.DateInFuture, date.ToString());
        if (text.Entry.Content is UnitContent { Kind: UnitKind.Unit } && text.Text is UnitText { Fields.Count: 0 })
            yield return Finding.Better(text.Field("fields"), FindingKind.FieldsMissing);
    }
}
