namespace NatoInternships.Catalogue;

/// <summary>
/// Something that happened to an entry beside the writing of a revision: who, when (UTC), to which revision, and what
/// was said.
/// </summary>
public sealed class Milestone
{
    internal Milestone(MilestoneKind kind, int? number, Act act)
    {
        Id = Guid.CreateVersion7();
        Kind = kind;
        Number = number;
        By = act.By;
        ById = act.ById;
        At = act.At;
        Note = act.Why;
    }

    private Milestone() { }

    public Guid Id { get; private set; }

    public Guid EntryId { get; private set; }

    public MilestoneKind Kind { get; private set; }

    /// <summary>The number of the revision it was about.</summary>
    public int? Number { get; private set; }

    public string By { get; private set; } = "";

    public Guid? ById { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>The remarks or the reason given; may be empty.</summary>
    public string Note { get; private set; } = "";
}

/// <summary>The names are kept in the database: never rename one.</summary>
public enum MilestoneKind
{
    Submitted,
    Returned,
    Published,
    PublishedInEmergency,
    Reviewed,
    Withdrawn,
    Retired,
    Reinstated,
    PublicationScheduled,
    WithdrawalScheduled,
    PublicationCancelled,
    WithdrawalCancelled,
    FrenchConfirmed,
    OwnerChanged,
}
