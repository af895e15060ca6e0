namespace NatoInternships.Admin.Editing;

/// <summary>
/// What one editor has typed into the form of an entry and not saved as a revision: kept as typed, faults and all, so
/// that nothing is lost. It also tells colleagues who is at it. All times are UTC.
/// </summary>
public sealed class WorkingCopy
{
    /// <summary>The fields of somebody who has the form open and typed nothing.</summary>
    public const string NothingTyped = "";

    public Guid EntryId { get; init; }

    public Guid EditorId { get; init; }

    /// <summary>The number of the revision that the form was opened on.</summary>
    public int BaseNumber { get; set; }

    /// <summary>The typed fields, as JSON of name and text; or <see cref="NothingTyped"/>.</summary>
    public string Fields { get; set; } = NothingTyped;

    public DateTime StartedAt { get; set; }

    public DateTime SavedAt { get; set; }
}
