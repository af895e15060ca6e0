using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Editors;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Review;

/// <summary>
/// What must hold of an entry before the public may see a change, asked of rows as they are in the act that makes it.
/// </summary>
public sealed class PublishingRules(ReadinessPanel readiness, Forecast forecast)
{
    /// <summary>
    /// Publishing takes a second person, and a revision that was handed in and may be public.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="number">Its revision.</param>
    /// <param name="unasked">Whether it is published knowingly though nobody handed it in.</param>
    /// <param name="act">Who approves, or that the timetable does what somebody planned, and when.</param>
    public async Task<Refusal?> PublishAsync(Entry entry, int number, bool unasked, Act act) =>
        Newer(entry, number) ?? Approval(entry, number, unasked, act) ?? await ReadyAsync(entry, number, act);

    /// <summary>
    /// Why a revision may not be approved, whatever it says. Of what the timetable does, who planned it is asked about
    /// anew: another revision may be public by then, and with it whose words become public.
    /// </summary>
    public static Refusal? Approval(Entry entry, int number, bool unasked, Act act) =>
        entry.IsOwnWork(number, entry.Approver(number, act)) ? Refusal.OwnWork
        : unasked || entry.IsHandedIn(number) ? null
        : Refusal.NotHandedIn;

    /// <summary>
    /// Why somebody may not delete an entry. Only what was never public goes, and not what is about to be; a publisher
    /// deletes it, or who wrote every revision of it.
    /// </summary>
    public static Refusal? Deletion(Entry entry, Editor me) =>
        entry.WasPublic ? Refusal.WasPublic
        : entry.PlannedPublication is not null ? Refusal.IsPlanned
        : me.Role.May(Permission.Publish) || entry.Revisions.All(revision => revision.ById == me.Id) ? null
        : Refusal.OthersWork;

    /// <summary>Hands a revision in, unless it waits already, or could not be published.</summary>
    public async Task<Refusal?> HandInAsync(Entry entry, int number, Act act)
    {
        if (entry.Submission?.Number == number)
            return null;
        if (await WhyNotHandedInAsync(entry, number, act.At) is { } refusal)
            return refusal;
        entry.Submit(number, act);
        return null;
    }

    /// <summary>Nothing is handed in that could not be published, alone or with what else waits.</summary>
    public async Task<Refusal?> WhyNotHandedInAsync(Entry entry, int number, DateTime at)
    {
        if (Newer(entry, number) is { } refusal)
            return refusal;
        var (facts, change) = (await readiness.FactsAsync(CancellationToken.None), Publication(entry, number, at));
        if (facts.WhyNot(change) is null)
            return null;
        var together = facts.Public.After(await forecast.WaitingAsync(at, CancellationToken.None));
        return (facts with { Public = together }).WhyNot(change) is null ? null : Refusal.Incomplete;
    }

    /// <summary>Whether a newer revision than the public one may be public now.</summary>
    public async Task<Refusal?> ReadyAsync(Entry entry, int number, Act act) =>
        Newer(entry, number) ?? await WhyNotAsync(Publication(entry, number, act.At));

    public async Task<Refusal?> WithdrawAsync(Entry entry, Act act) =>
        LiveRow.Of(entry) is { } row
            ? await WhyNotAsync(new PublicChange(act.At, row, Withdraws: true))
            : Refusal.NotLive;

    /// <summary>What is planned must hold now, and at its time (UTC), when other plans will have come first.</summary>
    public async Task<Refusal?> PlanPublicationAsync(Entry entry, int number, bool unasked, DateTime at, Act act) =>
        await PublishAsync(entry, number, unasked, act) is { } refusal ? refusal
        : entry.Live is null && entry.WithdrawAt <= at ? Refusal.OverBeforePublic
        : await forecast.WhyNotAsync(Publication(entry, number, at), CancellationToken.None) is null ? null
        : Refusal.NotReadyThen;

    /// <summary>A withdrawal may be planned of what could be withdrawn now, or becomes public before it.</summary>
    public async Task<Refusal?> PlanWithdrawalAsync(Entry entry, DateTime at, Act act) =>
        entry is not { Live: null, PlannedPublication: { } planned } ? await WithdrawAsync(entry, act)
        : at <= planned.At ? Refusal.OverBeforePublic
        : null;

    public static Refusal? Newer(Entry entry, int number) =>
        number < 1 || number > entry.LatestNumber ? Refusal.NoSuchRevision
        : number <= entry.Live?.Number ? Refusal.NothingNew
        : null;

    private static PublicChange Publication(Entry entry, int number, DateTime at) =>
        new(at, LiveRow.Of(entry, entry.Numbered(number), at));

    private async Task<Refusal?> WhyNotAsync(PublicChange change) =>
        (await readiness.FactsAsync(CancellationToken.None)).WhyNot(change)?.Reason;
}
