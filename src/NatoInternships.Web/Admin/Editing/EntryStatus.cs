using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>How an entry stands in one language, in one word.</summary>
public enum EntryStatus
{
    /// <summary>Never public so far.</summary>
    Draft,

    /// <summary>Public, and nothing newer is written.</summary>
    Live,

    /// <summary>Public, and a newer draft is written.</summary>
    Changed,

    /// <summary>A revision waits for a publisher.</summary>
    Submitted,

    /// <summary>The French text is older than the English one.</summary>
    Stale,

    /// <summary>There is no text in this language.</summary>
    Missing,

    Withdrawn,

    /// <summary>Kept in public with a notice.</summary>
    Retired,

    /// <summary>The newest revision cannot be read.</summary>
    Damaged,
}

public static class EntryStatuses
{
    /// <summary>The class of its mark.</summary>
    public static string Mark(this EntryStatus status) =>
        status switch
        {
            EntryStatus.Draft => "draft",
            EntryStatus.Live => "live",
            EntryStatus.Changed or EntryStatus.Submitted => "part",
            EntryStatus.Withdrawn or EntryStatus.Retired => "gone",
            _ => "late",
        };

    /// <summary>
    /// What an editor must know first. Needs no revisions of the entry but its newest content; null where that cannot
    /// be read.
    /// </summary>
    public static EntryStatus Status(this Entry entry, EntryContent? latest, Language language) =>
        entry switch
        {
            _ when latest is null => EntryStatus.Damaged,
            _ when latest.Text(language) is null => EntryStatus.Missing,
            { Live: null, Withdrawal: not null } => EntryStatus.Withdrawn,
            { IsFrenchStale: true } when language == Language.French => EntryStatus.Stale,
            { Submission: not null } => EntryStatus.Submitted,
            { Live: null } => EntryStatus.Draft,
            { Live.RetiredAt: not null } => EntryStatus.Retired,
            _ when entry.Live.Number != entry.LatestNumber => EntryStatus.Changed,
            _ => EntryStatus.Live,
        };
}
