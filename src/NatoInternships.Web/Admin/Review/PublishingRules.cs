using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Review;

/// <summary>
/// What must hold of an entry before the public may see a change, asked of rows as they are in the act that makes it.
/// </summary>
public sealed class PublishingRules(ReadinessPanel readiness, Forecast forecast)
{
    /// <summary>Publishing takes a second person, and a revision that may be public.</summary>
    public async Task<Refusal?> PublishAsync(Entry entry, int number, Act act) =>
        Newer(entry, number)
        ?? (
            entry.Numbered(number).ById is { } author && author == act.ById
                ? Refusal.OwnWork
                : await ReadyAsync(entry, number, act)
        );

    /// <summary>Whether a newer revision than the public one may be public now.</summary>
    public async Task<Refusal?> ReadyAsync(Entry entry, int number, Act act) =>
        Newer(entry, number) ?? await WhyNotAsync(Publication(entry, number, act.At));

    public async Task<Refusal?> WithdrawAsync(Entry entry, Act act) =>
        LiveRow.Of(entry) is { } row
            ? await WhyNotAsync(new PublicChange(act.At, row, Withdraws: true))
            : Refusal.NotLive;

    /// <summary>What is planned must hold now, and at its time (UTC), when other plans will have come first.</summary>
    public async Task<Refusal?> PlanPublicationAsync(Entry entry, int number, DateTime at, Act act) =>
        await PublishAsync(entry, number, act) is { } refusal ? refusal
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
