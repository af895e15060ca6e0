using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Bulk;

/// <summary>
/// How an entry was before it was changed together with others, and what shows that nobody touched it since. All times
/// are UTC.
/// </summary>
public sealed record EntryBefore(
    string Key,
    int LatestNumber,
    Live? Live,
    Submission? Submission,
    PlannedPublication? PlannedPublication,
    DateTime? WithdrawAt,
    Withdrawal? Withdrawal,
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
            entry.Live,
            entry.Submission,
            entry.PlannedPublication,
            entry.WithdrawAt,
            entry.Withdrawal,
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
        if (Submission is { Number: var submitted } && entry.Submission?.Number != submitted)
            entry.Submit(submitted == LatestNumber ? number : submitted, act);
        else if (Submission is null && entry.Submission is not null)
            entry.Return(act);
        PutBackPlans(entry, act);
    }

    private void PutBackPublic(Entry entry, Act act)
    {
        if (Live?.Number == entry.Live?.Number)
            return;
        if (Live is null)
        {
            entry.Withdraw(act, Withdrawal?.SuccessorKey);
            return;
        }

        entry.Publish(Live.Number, act, emergency: EmergencyNumber is not null);
        if (EmergencyNumber is { } first)
            entry.AwaitReview(first);
        if (Live.RetiredAt is not null)
            entry.Retire(act);
    }

    // A time that has passed meanwhile would do at once what somebody meant for then.
    private void PutBackPlans(Entry entry, Act act)
    {
        if (PlannedPublication is { } plan && entry.PlannedPublication is null && plan.At > act.At)
            entry.SchedulePublication(plan.Number, plan.At, act);
        if (WithdrawAt is { } withdraw && entry.WithdrawAt is null && withdraw > act.At)
            entry.ScheduleWithdrawal(withdraw, act);
    }
}
