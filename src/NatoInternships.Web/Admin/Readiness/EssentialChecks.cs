using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>
/// What no page can do without: a name, a lead, a summary and an address of its own; and their length.
/// </summary>
internal static class EssentialChecks
{
    /// <summary>Search engines cut a description after about this many characters.</summary>
    private const int LongestLead = 160;

    /// <summary>A shorter one leaves a result nearly empty, and search engines fill it as they like.</summary>
    private const int ShortestLead = 70;

    /// <summary>What a phone shows on about two screens.</summary>
    private const int LongestSummary = 120;

    public static IEnumerable<Finding> Of(CandidateText text)
    {
        if (string.IsNullOrWhiteSpace(text.Text.Name))
            yield return Finding.Block(text.Field("name"), FindingKind.NameMissing);
        else if (TitleLength(text) is var shown and > EntryText.LongestTitle)
            yield return Finding.Better(text.Field("name"), FindingKind.TitleLong, number: shown);
        if (AddressProblem(text) is var (kind, detail))
            yield return Finding.Block(text.Field("address"), kind, detail);
        if (string.IsNullOrWhiteSpace(text.Text.Lead))
            yield return Finding.Block(text.Field("lead"), FindingKind.LeadMissing);
        else if (text.Text.Lead.Length > LongestLead)
            yield return Finding.Better(text.Field("lead"), FindingKind.LeadLong, number: text.Text.Lead.Length);
        else if (text.Text.Lead.Length < ShortestLead)
            yield return Finding.Better(text.Field("lead"), FindingKind.LeadShort, number: text.Text.Lead.Length);
        if (string.IsNullOrWhiteSpace(text.Text.Summary))
            yield return Finding.Block(text.Field("summary"), FindingKind.SummaryMissing);
        else if (
            text.Summary.Passages.Sum(passage => TextMeasures.Words(passage.Text).Count)
            is var words
                and > LongestSummary
        )
            yield return Finding.Better(text.Field("summary"), FindingKind.SummaryLong, number: words);
    }

    // As the layout shows it: "Who can apply – NATO internships".
    private static int TitleLength(CandidateText text) =>
        text.Text.Title.Length
        + (text.Language == Language.French ? " – Stages à l’OTAN" : " – NATO internships").Length;

    private static (FindingKind Kind, string? Detail)? AddressProblem(CandidateText text)
    {
        var address = text.Text.Address;
        if (string.IsNullOrWhiteSpace(address))
            return (FindingKind.AddressMissing, null);
        if (!PublicAddresses.IsWellFormed(address))
            return (FindingKind.AddressInvalid, address);
        if (text.Entry.Content.Path(text.Language) is not { } path)
            return null;
        if (text.Entry.Content is GuidanceContent && PublicAddresses.IsReserved(text.Language, address))
            return (FindingKind.AddressReserved, address);
        return text.Entry.Facts.Public.OwnerOf(path) is { } owner && owner != text.Entry.Key
            ? (FindingKind.AddressTaken, owner)
            : null;
    }
}
