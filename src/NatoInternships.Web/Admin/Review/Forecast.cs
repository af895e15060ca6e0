using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Admin.Review;

/// <summary>What the timetable will do: its rules asked of each plan in turn, by what will be public then.</summary>
public sealed class Forecast(CatalogueContext context, ReadinessPanel readiness)
{
    /// <summary>Every plan until an instant (UTC).</summary>
    public async Task<IReadOnlyList<Foreseen>> UntilAsync(DateTime until, CancellationToken cancel) =>
        await ForeseeAsync(await context.ChangesAsync(until, cancel), cancel);

    /// <summary>
    /// Why a publication could not come after all that is planned until then; null where nothing hinders it.
    /// </summary>
    public async Task<Refusal?> WhyNotAsync(PublicChange publication, CancellationToken cancel)
    {
        var before = (await context.ChangesAsync(publication.At, cancel)).Where(change =>
            change.Withdraws || change.Key != publication.Key
        );
        return (await ForeseeAsync([.. before, publication], cancel))[^1].Refusal;
    }

    private async Task<IReadOnlyList<Foreseen>> ForeseeAsync(
        IReadOnlyList<PublicChange> changes,
        CancellationToken cancel
    )
    {
        if (changes.Count == 0)
            return [];
        var facts = await readiness.FactsAsync(cancel);
        // What is kept with a notice can be withdrawn too, though no list has it.
        var live = await context
            .Entries.Where(entry => entry.WithdrawAt != null && entry.LiveNumber != null)
            .Select(entry => entry.Key)
            .ToHashSetAsync(cancel);
        var all = new List<Foreseen>();
        foreach (var change in changes)
        {
            facts = facts with { Today = DateOnly.FromDateTime(BrusselsTime.Of(change.At)) };
            var refusal = change.Withdraws
                ? PublishingRules.Withdraw(change.Key, live.Contains(change.Key), facts)
                : PublishingRules.Ready(change.Key, change.Row!.Readable(), facts);
            all.Add(new Foreseen(change, refusal));
            if (refusal is not null)
                continue;
            facts = facts.After(change);
            if (!change.Withdraws)
                live.Add(change.Key);
            else
                live.Remove(change.Key);
        }

        return all;
    }
}

/// <summary>Something planned, and why it will not happen; null where it will.</summary>
public sealed record Foreseen(PublicChange Change, Refusal? Refusal);
