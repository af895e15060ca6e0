using NatoInternships.Addresses;
using NatoInternships.Admin.Editing;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Admin.History;

/// <summary>A page of an entry's past, with two of its revisions compared.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Head">The entry as it is now.</param>
/// <param name="All">Every line of the past, newest first.</param>
/// <param name="Sheet">Which fifty of them are shown, counted from 1.</param>
/// <param name="Comparison">Null where there is only one revision.</param>
/// <param name="Done">What was just done.</param>
public sealed record HistoryPage(
    Language Language,
    string Title,
    EntryHead Head,
    IReadOnlyList<HistoryLine> All,
    int Sheet,
    Comparison? Comparison,
    string? Done
) : DeskPage(Language, Title)
{
    private const int SheetLength = 50;

    public IEnumerable<HistoryLine> Lines => All.Skip((Sheet - 1) * SheetLength).Take(SheetLength);

    public bool HasOlder => All.Count > Sheet * SheetLength;

    public IEnumerable<HistoryLine> Revisions =>
        All.Where(line => line.IsRevision).OrderByDescending(line => line.Number);
}

/// <summary>An old revision to restore: what would change.</summary>
public sealed record RestorePage(
    Language Language,
    string Title,
    EntryHead Head,
    HistoryLine Revision,
    Comparison Comparison,
    string? Problem
) : DeskPage(Language, Title, DeskAddresses.Restore(Language, Head.Key, Comparison.To))
{
    /// <summary>The reason as it was typed.</summary>
    public string? Reason { get; init; }
}
