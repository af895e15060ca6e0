using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Review;

/// <summary>What must hold before the public may see a change, asked of rows as they are in the act that makes it.</summary>
public sealed class PublishingRules(CatalogueContext context, CatalogueHolder holder, ReadinessPanel readiness)
{
    /// <summary>Publishing takes a second person, and content that is ready.</summary>
    public async Task<Refusal?> PublishAsync(Entry entry, int number, Act act) =>
        Newer(entry, number) ?? (entry.Numbered(number).ById is { } author && author == act.ById ? Refusal.OwnWork : await ReadyAsync(entry, number));

    /// <summary>What was published in an emergency is looked at by somebody who neither wrote nor published it.</summary>
    public static bool MayReview(Entry entry, Guid? editor) => entry.EmergencyNumber is { } number
        && entry.Numbered(number).ById != editor
        && entry.Milestones.Where(milestone => milestone.Kind == MilestoneKind.PublishedInEmergency).MaxBy(milestone => milestone.At)?.ById != editor;

    public Refusal? Newer(Entry entry, int number) =>
        number < 1 || number > entry.LatestNumber ? Refusal.NoSuchRevision
        : number <= entry.LiveNumber ? Refusal.NothingNew
        : null;

    public async Task<Refusal?> ReadyAsync(Entry entry, int number)
    {
        var content = entry.Read(entry.Numbered(number));
        if (content is UnitContent { Kind: not UnitKind.Body } && await HasUnitsAsync(entry))
            return Refusal.HasUnits;
        return ReadinessCheck.Of(entry.Key, content, await readiness.FactsAsync(CancellationToken.None)).Any(finding => finding.Blocks) ? Refusal.NotReady : null;
    }

    public async Task<Refusal?> WithdrawAsync(Entry entry) =>
        entry.LiveNumber is null ? Refusal.NotLive : await HasUnitsAsync(entry) ? Refusal.HasUnits : null;

    private async Task<bool> HasUnitsAsync(Entry entry)
    {
        if (!IsLiveBody(entry))
            return false;
        var published = await context.NewestAsync(holder, CancellationToken.None);
        return published.English.Unit(entry.Key) is { } body && published.English.UnitsOf(body).Count > 0;
    }

    // A damaged body is in no public list, and neither are its units.
    private static bool IsLiveBody(Entry entry) => entry.Readable(entry.Live) is UnitContent { Kind: UnitKind.Body };
}
