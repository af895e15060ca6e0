using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Bulk;

/// <summary>
/// How an entry was before it was changed together with others, and what shows that nobody touched it since. All times
/// are UTC.
/// </summary>
public sealed record EntryBefore(
    string Key,
    int LatestNumber,
    int? LiveNumber,
    int? SubmittedNumber,
    int? PublishNumber,
    DateTime? PublishAt,
    DateTime? WithdrawAt,
    bool IsRetired,
    string? SuccessorKey,
    int? EmergencyNumber,
    Guid? OwnerId
)
{
    /// <summary>The entry's stamp after the change.</summary>
    public Guid Stamp { get; init; }

    public static EntryBefore Of(Entry entry) =>
        new(
            entry.Key,
            entry.LatestNumber,
            entry.LiveNumber,
            entry.SubmittedNumber,
            entry.PublishNumber,
            entry.PublishAt,
            entry.WithdrawAt,
            entry.RetiredAt is not null,
            entry.SuccessorKey,
            entry.EmergencyNumber,
            entry.OwnerId
        );

    /// <summary>
    /// Brings the entry back to how it was, by new revisions and milestones: nothing that happened is taken out of its
    /// history.
    /// </summary>
    public void PutBack(Entry entry, Act act)
    {
        var number = LatestNumber;
        if (entry.LatestNumber != LatestNumber)
            number = entry.Restore(LatestNumber, act).Number;
        if (entry.OwnerId != OwnerId)
            entry.GiveTo(OwnerId, act);
        PutBackPublic(entry, act);
        if (SubmittedNumber is { } submitted && entry.SubmittedNumber != submitted)
            entry.Submit(submitted == LatestNumber ? number : submitted, act);
        else if (SubmittedNumber is null && entry.SubmittedNumber is not null)
            entry.Return(act);
        PutBackPlans(entry, act);
    }

    private void PutBackPublic(Entry entry, Act act)
    {
        if (LiveNumber == entry.LiveNumber)
            return;
        if (LiveNumber is not { } live)
        {
            entry.Withdraw(act, SuccessorKey);
            return;
        }

        entry.Publish(live, act, emergency: EmergencyNumber is not null);
        if (IsRetired)
            entry.Retire(act);
    }

    // A time that has passed meanwhile would do at once what somebody meant for then.
    private void PutBackPlans(Entry entry, Act act)
    {
        if (PublishNumber is { } number && PublishAt is { } publish && entry.PublishAt is null && publish > act.At)
            entry.SchedulePublication(number, publish, act);
        if (WithdrawAt is { } withdraw && entry.WithdrawAt is null && withdraw > act.At)
            entry.ScheduleWithdrawal(withdraw, act);
    }
}
