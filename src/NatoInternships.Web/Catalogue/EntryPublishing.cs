using NatoInternships.Languages;

namespace NatoInternships.Catalogue;

/// <summary>
/// What becomes of an entry in public: submitted, published, at once or at a time, and taken off again.
/// </summary>
public abstract partial class Entry
{
    /// <summary>What the public sees; null while it is a draft or withdrawn.</summary>
    public Live? Live { get; private set; }

    /// <summary>What waits for a publisher.</summary>
    public Submission? Submission { get; private set; }

    public PlannedPublication? PlannedPublication { get; private set; }

    /// <summary>When the entry will be withdrawn by itself.</summary>
    public DateTime? WithdrawAt { get; private set; }

    /// <summary>That it was taken off the public site, and is not back.</summary>
    public Withdrawal? Withdrawal { get; private set; }

    /// <summary>
    /// The number of the first revision that was published in an emergency and is still to be reviewed, though a later
    /// one may be live.
    /// </summary>
    public int? EmergencyNumber { get; private set; }

    public Revision? LiveRevision => Live is null ? null : Numbered(Live.Number);

    /// <summary>Whether it was public once, be it for a moment.</summary>
    public bool WasPublic =>
        Live is not null
        || Withdrawal is not null
        || _milestones.Exists(milestone =>
            milestone.Kind is MilestoneKind.Published or MilestoneKind.PublishedInEmergency
        );

    /// <summary>Whether a revision waits for a publisher, or for the time that one chose for it.</summary>
    public bool IsHandedIn(int number) => Submission?.Number == number || PlannedPublication?.Number == number;

    /// <summary>Hands a revision to a publisher.</summary>
    public void Submit(int number, Act act)
    {
        Submission = new Submission(Numbered(number).Number, act.ById);
        Pass(MilestoneKind.Submitted, number, act);
    }

    /// <summary>Gives a submitted revision back with remarks.</summary>
    /// <exception cref="InvalidOperationException">Nothing was submitted.</exception>
    public void Return(Act act)
    {
        var number =
            Submission?.Number ?? throw new InvalidOperationException($"Nothing of '{Key}' waits for a publisher.");
        Submission = null;
        Pass(MilestoneKind.Returned, number, act);
    }

    /// <summary>
    /// Makes a revision the one that the public sees. Addresses it leaves behind lead on to the new ones.
    /// </summary>
    public void Publish(int number, Act act, bool emergency = false)
    {
        var chosen = Numbered(number);
        var next = Paths(chosen);
        RetirePaths(path => !next.Contains(path), act.At);
        _pastAddresses.RemoveAll(past => next.Contains(past.Path));
        Live = new Live(chosen.Number, act.At);
        Withdrawal = null;
        // A second emergency leaves the first on the list: its people cannot review it either.
        EmergencyNumber =
            emergency ? EmergencyNumber ?? number
            : MayReview(Approver(number, act)) ? null
            : EmergencyNumber;
        // What was handed in or planned and is newer than this goes on waiting.
        if (Submission?.Number <= number)
            Submission = null;
        if (PlannedPublication?.Number <= number)
            PlannedPublication = null;
        Pass(emergency ? MilestoneKind.PublishedInEmergency : MilestoneKind.Published, number, act);
    }

    /// <summary>Leaves the first of several emergency publications to be reviewed, as it was before an undo.</summary>
    public void AwaitReview(int first) => EmergencyNumber = Numbered(first).Number;

    /// <summary>Says that what was published in an emergency was looked at by a second person.</summary>
    public void Review(Act act)
    {
        var number = EmergencyNumber;
        EmergencyNumber = null;
        Pass(MilestoneKind.Reviewed, number, act);
    }

    /// <summary>
    /// Takes the entry off the public site; its addresses then say that it is gone, or lead to its successor.
    /// </summary>
    /// <exception cref="InvalidOperationException">The entry is not live.</exception>
    public void Withdraw(Act act, string? successorKey = null)
    {
        var live = LiveOr("withdrawn");
        RetirePaths(_ => true, act.At);
        Live = null;
        EmergencyNumber = null;
        WithdrawAt = null;
        // Whoever takes a page off means it: nothing that was planned for it brings it back. What the timetable takes
        // off may well come back by it.
        if (act.ById is not null && PlannedPublication is not null)
            CancelPublication(act);
        Withdrawal = new Withdrawal(act.At, successorKey);
        Pass(MilestoneKind.Withdrawn, live.Number, act);
    }

    /// <summary>Keeps the page in public with a notice, out of every list.</summary>
    /// <exception cref="InvalidOperationException">The entry is not live.</exception>
    public void Retire(Act act)
    {
        Live = LiveOr("retired") with { RetiredAt = act.At };
        Pass(MilestoneKind.Retired, Live.Number, act);
    }

    /// <summary>Takes the notice away again.</summary>
    /// <exception cref="InvalidOperationException">The entry is not live.</exception>
    public void Reinstate(Act act)
    {
        Live = LiveOr("reinstated") with { RetiredAt = null };
        Pass(MilestoneKind.Reinstated, Live.Number, act);
    }

    public void SchedulePublication(int number, DateTime at, Act act)
    {
        PlannedPublication = new PlannedPublication(Numbered(number).Number, at);
        if (Submission?.Number <= number)
            Submission = null;
        Pass(MilestoneKind.PublicationScheduled, number, act);
    }

    /// <exception cref="InvalidOperationException">The entry is neither live nor about to be.</exception>
    public void ScheduleWithdrawal(DateTime at, Act act)
    {
        if (Live is null && PlannedPublication is null)
            throw new InvalidOperationException($"'{Key}' is not live, so it cannot be withdrawn.");
        WithdrawAt = at;
        Pass(MilestoneKind.WithdrawalScheduled, Live?.Number, act);
    }

    public void CancelPublication(Act act)
    {
        var number = PlannedPublication?.Number;
        PlannedPublication = null;
        // What never becomes public cannot be taken off again.
        if (Live is null)
            WithdrawAt = null;
        Pass(MilestoneKind.PublicationCancelled, number, act);
    }

    public void CancelWithdrawal(Act act)
    {
        WithdrawAt = null;
        Pass(MilestoneKind.WithdrawalCancelled, Live?.Number, act);
    }

    /// <summary>Who lets a revision become public: of what the timetable publishes, whoever planned it.</summary>
    public Guid? Approver(int number, Act act) =>
        act.ById
        ?? _milestones
            .Where(milestone => milestone.Kind == MilestoneKind.PublicationScheduled && milestone.Number == number)
            .MaxBy(milestone => milestone.At)
            ?.ById;

    private Live LiveOr(string done) =>
        Live ?? throw new InvalidOperationException($"'{Key}' is not live, so it cannot be {done}.");

    private void RetirePaths(Func<string, bool> leaves, DateTime now)
    {
        foreach (var path in LivePaths().Where(leaves).Where(path => !_pastAddresses.Exists(past => past.Path == path)))
            _pastAddresses.Add(new PastAddress(path, now));
    }

    // A live revision that cannot be read has no public page.
    private HashSet<string> LivePaths() => Readable(LiveRevision) is { } content ? Paths(content) : [];

    private HashSet<string> Paths(Revision revision) => Paths(Read(revision));

    private static HashSet<string> Paths(EntryContent content) =>
        [.. Language.All.Select(content.Path).OfType<string>()];
}
