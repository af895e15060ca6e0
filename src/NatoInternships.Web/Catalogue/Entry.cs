using NatoInternships.Addresses;
using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Catalogue;

/// <summary>
/// A thing editors keep in the catalogue: its lasting <see cref="Key"/>, every revision it ever had, and which one of
/// them the public sees. All times are UTC. What becomes of it in public stands in the other half, EntryPublishing.cs.
/// </summary>
public abstract partial class Entry
{
    public const int LongestKey = 100;

    private readonly List<Revision> _revisions = [];
    private readonly List<PastAddress> _pastAddresses = [];
    private readonly List<Milestone> _milestones = [];

    protected Entry(string key)
    {
        Id = Guid.CreateVersion7();
        Key = key;
    }

    /// <summary>
    /// Whether a text is written as keys are. SQL Server takes "Legal-Advisor " for "legal-advisor": what comes from
    /// outside is asked first.
    /// </summary>
    public static bool IsKey(string? text) => text is { Length: <= LongestKey } && PublicAddresses.IsWellFormed(text);

    public Guid Id { get; private set; }

    /// <summary>
    /// The name of the entry in content files and links; it never changes, whatever the addresses do.
    /// </summary>
    public string Key { get; private set; }

    /// <summary>Changes with every save, so that two people cannot overwrite each other unseen.</summary>
    public Guid Stamp { get; private set; } = Guid.NewGuid();

    /// <summary>The number of the newest revision; 0 before there is one.</summary>
    public int LatestNumber { get; private set; }

    /// <summary>
    /// The number of the revision that last changed the English text in something that the French one must follow.
    /// </summary>
    public int EnglishRevision { get; private set; }

    /// <summary>
    /// The number of the last revision whose French text follows its English one, field by field, or is found by
    /// somebody to fit still.
    /// </summary>
    public int FrenchRevision { get; private set; }

    /// <summary>The editor who looks after it.</summary>
    public Guid? OwnerId { get; private set; }

    public IReadOnlyList<Revision> Revisions => _revisions;

    public IReadOnlyList<PastAddress> PastAddresses => _pastAddresses;

    public IReadOnlyList<Milestone> Milestones => _milestones;

    public Revision? Latest => _revisions.MaxBy(revision => revision.Number);

    /// <summary>Whether something was changed in English that the French text does not follow yet.</summary>
    public bool IsFrenchStale => FrenchRevision < EnglishRevision;

    /// <summary>The table of the fields that its content has.</summary>
    public abstract FieldTable Fields { get; }

    /// <summary>Reads a revision of this entry as content.</summary>
    public abstract EntryContent Read(Revision revision);

    /// <summary>
    /// What a revision says; null where there is none, or where it was damaged by hand: that must stop neither its own
    /// mending nor other pages.
    /// </summary>
    public EntryContent? Readable(Revision? revision)
    {
        try
        {
            return revision is null ? null : Read(revision);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes content of its own kind down as a new revision, a draft until it is published.</summary>
    /// <exception cref="ArgumentException">The content is of another kind.</exception>
    public abstract Revision Write(EntryContent content, Act act);

    /// <summary>Makes a new revision with the content of an old one. It is a draft until it is published.</summary>
    public Revision Restore(int number, Act act) => Append(Read(Numbered(number)), act);

    /// <summary>
    /// A draft of the latest content under new addresses; a null leaves that language's address as it is.
    /// </summary>
    public Revision Rename(string? english, string? french, Act act)
    {
        var latest = Latest ?? throw new InvalidOperationException($"'{Key}' has no revision to rename.");
        return Append(Read(latest).WithAddresses(english, french), act);
    }

    /// <summary>Says that the French text still fits the English one.</summary>
    public void ConfirmFrench(Act act)
    {
        FrenchRevision = EnglishRevision;
        Pass(MilestoneKind.FrenchConfirmed, LatestNumber, act);
    }

    public void GiveTo(Guid? ownerId, Act act)
    {
        OwnerId = ownerId;
        Pass(MilestoneKind.OwnerChanged, null, act);
    }

    public Revision Numbered(int number) =>
        _revisions.Find(revision => revision.Number == number)
        ?? throw new InvalidOperationException($"'{Key}' has no revision {number}.");

    protected Revision Append(EntryContent content, Act act)
    {
        // Somebody else added one while this entry was read in parts.
        if (Latest?.Number > LatestNumber)
            throw new ChangedMeanwhileException($"'{Key}' was changed while it was read.");
        var before = Readable(Latest);
        var revision = new Revision(LatestNumber + 1, content.ToDocument(), act);
        _revisions.Add(revision);
        LatestNumber = revision.Number;
        if (!FrenchFollowing.AskTheSame(before, content))
            EnglishRevision = revision.Number;
        var sinceFrench = _revisions
            .Where(past => past.Number >= FrenchRevision)
            .OrderBy(past => past.Number)
            .Select(Readable)
            .OfType<EntryContent>();
        if (FrenchFollowing.Behind(sinceFrench).Count == 0)
            FrenchRevision = revision.Number;
        Touch();
        return revision;
    }

    private void Pass(MilestoneKind kind, int? number, Act act)
    {
        _milestones.Add(new Milestone(kind, number, act));
        Touch();
    }

    private void Touch() => Stamp = Guid.NewGuid();
}
