using NatoInternships.Addresses;
using NatoInternships.Admin.Editing;
using NatoInternships.Catalogue;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Admin.PreviewLinks;

/// <summary>
/// The links of an entry, the revisions that a new one may open, those that the public has not seen, and why the newest
/// or one with a link cannot be shown.
/// </summary>
public sealed record PreviewLinksPage(
    Language Language,
    string Title,
    EntryHead Head,
    IReadOnlyList<Revision> Drafts,
    IReadOnlyList<PreviewLinkRow> Links,
    IReadOnlyDictionary<int, string> Unshown,
    PreviewLinkForm Form,
    string Once,
    DateTime Now,
    string? Done,
    string? Problem
) : DeskPage(Language, Title, DeskAddresses.PreviewLinks(Language, Head.Key));

/// <summary>What a link opens and for how long, as chosen.</summary>
public sealed class PreviewLinkForm
{
    public int? Number { get; init; }

    public int? Hours { get; init; }

    /// <summary>The sealed secret of the link that this form makes.</summary>
    public string? Once { get; init; }
}

/// <summary>A new link, shown this once.</summary>
public sealed record PreviewLinkMadePage(
    Language Language,
    string Title,
    string Key,
    int Number,
    string Link,
    DateTime ExpiresAt
) : DeskPage(Language, Title, DeskAddresses.PreviewLinks(Language, Key))
{
    public override bool HasTwin => false;
}
