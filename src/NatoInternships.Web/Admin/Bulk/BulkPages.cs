using NatoInternships.Addresses;
using NatoInternships.Admin.Lists;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Bulk;

/// <summary>Asks before many entries are changed, and shows what will become of each.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="Form">What was chosen and typed.</param>
/// <param name="Cast">The bodies and people to choose from.</param>
/// <param name="Effects">What becomes of each; null while a value is missing.</param>
/// <param name="Fault">What to mend.</param>
/// <param name="Hindrances">Why nothing was changed, though it was asked for.</param>
public sealed record BulkPreview(
    Language Language,
    string Title,
    BulkKind Kind,
    BulkForm Form,
    Cast Cast,
    IReadOnlyList<Effect>? Effects,
    Fault? Fault,
    IReadOnlyList<string> Hindrances
) : DeskPage(Language, Title, DeskAddresses.Bulk(Language))
{
    public override bool HasTwin => false;

    public IReadOnlyList<Effect> Going => [.. (Effects ?? []).Where(effect => effect.Refused is null)];

    /// <summary>What would become public though nobody handed it in.</summary>
    public IReadOnlyList<Effect> Unasked =>
        Kind == BulkKind.Publish
            ? [.. Going.Where(effect => !effect.Row.Entry.IsHandedIn(effect.Row.Entry.LatestNumber))]
            : [];

    public IReadOnlyList<Effect> Staying => [.. (Effects ?? []).Where(effect => effect.Refused is not null)];
}

/// <summary>One bulk act, with what its undo would bring back.</summary>
public sealed record BulkActPage(
    Language Language,
    string Title,
    BulkRecord Act,
    IReadOnlyList<Undoing> Entries,
    bool MayUndo,
    string? Done,
    string? Problem
) : DeskPage(Language, Title);

/// <summary>The last bulk acts, newest first.</summary>
public sealed record BulkActsPage(Language Language, string Title, IReadOnlyList<BulkRecord> Acts)
    : DeskPage(Language, Title);
