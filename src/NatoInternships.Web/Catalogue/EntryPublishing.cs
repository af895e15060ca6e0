using NatoInternships.Languages;

namespace NatoInternships.Catalogue;

/// <summary>
/// What becomes of an entry in public: submitted, published, at once or at a time, and taken off again.
/// </summary>
public abstract partial class Entry
{
    /// <summary>The number of the revision the public sees; null while it is a draft or withdrawn.</summary>
    public int? LiveNumber { get; private set; }

    public DateTime? LiveSince { get; private set; }

    /// <summary>The number of the revision that waits for a publisher.</summary>
    public int? SubmittedNumber { get; private set; }

    /// <summary>Who handed it in.</summary>
    public Guid? SubmittedById { get; private set; }

    /// <summary>When a revision will be published by itself.</summary>
    public DateTime? PublishAt { get; private set; }

    public int? PublishNumber { get; private set; }

    /// <summary>When the entry will be withdrawn by itself.</summary>
    public DateTime? WithdrawAt { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Since when its page stays in public with a notice, and out of every list.</summary>
    public DateTime? RetiredAt { get; private set; }

    /// <summary>The key of the entry to which the addresses of this withdrawn one lead.</summary>
    public string? SuccessorKey { get; private set; }

    /// <summary>
    /// The number of the first revision that was published in an emergency and is still to be reviewed, though a later
    /// one may be live.
    /// </summary>
    public int? EmergencyNumber { get; private set; }

    public Revision? Live => LiveNumber is { } number ? Numbered(number) : null;

    /// <summary>Hands a revision to a publisher.</summary>
    public void Submit(int number, Act act)
    {
        SubmittedNumber = Numbered(number).Number;
        SubmittedById = act.ById;
        Pass(MilestoneKind.Submitted, number, act);
    }

    /// <summary>Gives a submitted revision back with remarks.</summary>
    /// <exception cref="InvalidOperationException">Nothing was submitted.</exception>
    public void Return(Act act)
    {
        var number =
            SubmittedNumber ?? throw new InvalidOperationException($"Nothing of '{Key}' waits for a publisher.");
        Unsubmit();
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
        LiveNumber = chosen.Number;
        LiveSince = act.At;
        WithdrawnAt = RetiredAt = null;
        SuccessorKey = null;
        // A second emergency leaves the first on the list: its people cannot review it either.
        EmergencyNumber =
            emergency ? EmergencyNumber ?? number
            : MayReview(Approver(number, act)) ? null
            : EmergencyNumber;
        // What was handed in or planned and is newer than this goes on waiting.
        if (SubmittedNumber <= number)
            Unsubmit();
        if (PublishNumber <= number)
            (PublishNumber, PublishAt) = (null, null);
        Pass(emergency ? MilestoneKind.PublishedInEmergency : MilestoneKind.Published, number, act);
    }

    /// <summary>
    /// Whether an editor may say that what was published in an emergency is good: nobody who wrote or published it.
    /// </summary>
    public bool MayReview(Guid? editor) =>
        EmergencyNumber is { } first
        && editor is not null
        && !_milestones
            .Where(milestone => milestone.Kind == MilestoneKind.PublishedInEmergency && milestone.Number >= first)
            .Any(milestone => milestone.ById == editor || Numbered(milestone.Number!.Value).ById == editor);

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
        var number = LiveOr("withdrawn");
        RetirePaths(_ => true, act.At);
        LiveNumber = EmergencyNumber = null;
        LiveSince = RetiredAt = WithdrawAt = null;
        WithdrawnAt = act.At;
        SuccessorKey = successorKey;
        Pass(MilestoneKind.Withdrawn, number, act);
    }

    /// <summary>Keeps the page in public with a notice, out of every list.</summary>
    /// <exception cref="InvalidOperationException">The entry is not live.</exception>
    public void Retire(Act act)
    {
        var number = LiveOr("retired");
        RetiredAt = act.At;
        Pass(MilestoneKind.Retired, number, act);
    }

    /// <summary>Takes the notice away again.</summary>
    /// <exception cref="InvalidOperationException">The entry is not live.</exception>
    public void Reinstate(Act act)
    {
        var number = LiveOr("reinstated");
        RetiredAt = null;
        Pass(MilestoneKind.Reinstated, number, act);
    }

    public void SchedulePublication(int number, DateTime at, Act act)
    {
        PublishNumber = Numbered(number).Number;
        PublishAt = at;
        if (SubmittedNumber <= number)
            Unsubmit();
        Pass(MilestoneKind.PublicationScheduled, number, act);
    }

    /// <exception cref="InvalidOperationException">The entry is neither live nor about to be.</exception>
    public void ScheduleWithdrawal(DateTime at, Act act)
    {
        if (LiveNumber is null && PublishAt is null)
            throw new InvalidOperationException($"'{Key}' is not live, so it cannot be withdrawn.");
        WithdrawAt = at;
        Pass(MilestoneKind.WithdrawalScheduled, LiveNumber, act);
    }

    public void CancelPublication(Act act)
    {
        var number = PublishNumber;
        (PublishNumber, PublishAt) = (null, null);
        // What never becomes public cannot be taken off again.
        if (LiveNumber is null)
            WithdrawAt = null;
        Pass(MilestoneKind.PublicationCancelled, number, act);
    }

    public void CancelWithdrawal(Act act)
    {
        WithdrawAt = null;
        Pass(MilestoneKind.WithdrawalCancelled, LiveNumber, act);
    }

    // Of what the timetable publishes, whoever planned it.
    private Guid? Approver(int number, Act act) =>
        act.ById
        ?? _milestones
            .Where(milestone => milestone.Kind == MilestoneKind.PublicationScheduled && milestone.Number == number)
            .MaxBy(milestone => milestone.At)
            ?.ById;

    private int LiveOr(string done) =>
        LiveNumber ?? throw new InvalidOperationException($"'{Key}' is not live, so it cannot be {done}.");

    private void Unsubmit()
    {
        SubmittedNumber = null;
        SubmittedById = null;
    }

    private void RetirePaths(Func<string, bool> leaves, DateTime now)
    {
        foreach (var path in LivePaths().Where(leaves).Where(path => !_pastAddresses.Exists(past => past.Path == path)))
            _pastAddresses.Add(new PastAddress(path, now));
    }

    // A live revision that cannot be read has no public page.
    private HashSet<string> LivePaths() => Readable(Live) is { } content ? Paths(content) : [];

    private HashSet<string> Paths(Revision revision) => Paths(Read(revision));

    private static HashSet<string> Paths(EntryContent content) =>
        [.. Language.All.Select(content.Path).OfType<string>()];
}
