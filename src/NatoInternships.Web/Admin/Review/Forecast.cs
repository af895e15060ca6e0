using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;
using NatoInternships.Time;

namespace NatoInternships.Admin.Review;

/// <summary>What the timetable will do: the rule asked of each plan in turn, by what will be public then.</summary>
public sealed class Forecast(CatalogueContext context, ReadinessPanel readiness)
{
    /// <summary>Every plan until an instant (UTC).</summary>
    public async Task<IReadOnlyList<Foreseen>> UntilAsync(DateTime until, CancellationToken cancel) =>
        await ForeseeAsync(await context.ChangesAsync(until, cancel), cancel);

    /// <summary>What waits for a publisher, as if all of it were published at an instant (UTC).</summary>
    public async Task<IReadOnlyList<PublicChange>> WaitingAsync(DateTime at, CancellationToken cancel)
    {
        var waiting = await context
            .Entries.AsNoTracking()
            .Where(entry => entry.Submission!.Number > 0)
            .Select(entry => new
            {
                Entry = entry,
                Submitted = entry.Revisions.First(revision => revision.Number == entry.Submission!.Number),
            })
            .ToListAsync(cancel);
        return [.. waiting.Select(row => new PublicChange(at, LiveRow.Of(row.Entry, row.Submitted, at)))];
    }

    /// <summary>
    /// Why a publication could not come after all that is planned until then; null where nothing hinders it.
    /// </summary>
    public async Task<Refusal?> WhyNotAsync(PublicChange publication, CancellationToken cancel)
    {
        var others = (await context.ChangesAsync(publication.At, cancel)).Where(change =>
            change.Withdraws || change.Key != publication.Key
        );
        var foreseen = await ForeseeAsync(others.Append(publication).InOrder(), cancel);
        return foreseen.Single(plan => plan.Change == publication).Refusal;
    }

    private async Task<IReadOnlyList<Foreseen>> ForeseeAsync(
        IReadOnlyList<PublicChange> changes,
        CancellationToken cancel
    )
    {
        if (changes.Count == 0)
            return [];
        var facts = await readiness.FactsAsync(cancel);
        var all = new List<Foreseen>();
        foreach (var change in changes)
        {
            facts = facts with { Today = DateOnly.FromDateTime(BrusselsTime.Of(change.At)) };
            var refusal = facts.WhyNot(change)?.Reason;
            all.Add(new Foreseen(change, refusal));
            if (refusal is null)
                facts = facts with { Public = facts.Public.After([change]) };
        }

        return all;
    }
}

/// <summary>Something planned, and why it will not happen; null where it will.</summary>
public sealed record Foreseen(PublicChange Change, Refusal? Refusal);
