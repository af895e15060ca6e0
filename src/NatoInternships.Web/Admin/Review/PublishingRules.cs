using NatoInternships.Addresses;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Review;

/// <summary>
/// What must hold before the public may see a change, asked of rows as they are in the act that makes it.
/// </summary>
public sealed class PublishingRules(ReadinessPanel readiness, Forecast forecast)
{
    /// <summary>Publishing takes a second person, and content that is ready.</summary>
    public async Task<Refusal?> PublishAsync(Entry entry, int number, Act act) =>
        Newer(entry, number)
        ?? (
            entry.Numbered(number).ById is { } author && author == act.ById
                ? Refusal.OwnWork
                : await ReadyAsync(entry, number)
        );

    /// <summary>What is planned must hold now, and at its time (UTC), when other plans will have come first.</summary>
    public async Task<Refusal?> PlanPublicationAsync(Entry entry, int number, DateTime at, Act act) =>
        await PublishAsync(entry, number, act) is { } refusal ? refusal
        : entry.LiveNumber is null && entry.WithdrawAt <= at ? Refusal.OverBeforePublic
        : await forecast.WhyNotAsync(
            new PublicChange(at, entry is Unit ? LiveRow.UnitRow : "", entry.Key, entry.Numbered(number).Document),
            CancellationToken.None
        )
            is null
            ? null
        : Refusal.NotReadyThen;

    /// <summary>A withdrawal may be planned of what could be withdrawn now, or becomes public before it.</summary>
    public async Task<Refusal?> PlanWithdrawalAsync(Entry entry, DateTime at) =>
        entry is not { LiveNumber: null, PublishAt: { } publish } ? await WithdrawAsync(entry)
        : at <= publish ? Refusal.OverBeforePublic
        : null;

    public Refusal? Newer(Entry entry, int number) =>
        number < 1 || number > entry.LatestNumber ? Refusal.NoSuchRevision
        : number <= entry.LiveNumber ? Refusal.NothingNew
        : null;

    public async Task<Refusal?> ReadyAsync(Entry entry, int number) =>
        Ready(entry.Key, entry.Readable(entry.Numbered(number)), await readiness.FactsAsync(CancellationToken.None));

    public async Task<Refusal?> WithdrawAsync(Entry entry) =>
        Withdraw(entry.Key, entry.LiveNumber is not null, await readiness.FactsAsync(CancellationToken.None));

    /// <summary>Whether content may be public; none (null) where it cannot be read.</summary>
    public static Refusal? Ready(string key, EntryContent? content, CatalogueFacts facts) =>
        content is UnitContent { Kind: not UnitKind.Body } && facts.HasUnits(key) ? Refusal.HasUnits
        : content is null || ReadinessCheck.Of(key, content, facts).Any(finding => finding.Blocks) ? Refusal.NotReady
        : null;

    public static Refusal? Withdraw(string key, bool isLive, CatalogueFacts facts) =>
        !isLive ? Refusal.NotLive
        : facts.HasUnits(key) ? Refusal.HasUnits
        : null;
}
