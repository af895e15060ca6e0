namespace NatoInternships.Search;

/// <summary>
/// Puts together what each word found where no hit has all: those with more words first, then those of each word by
/// turns, so that no word pushes another out.
/// </summary>
internal static class Halves
{
    private const int FirstPage = 10;

    public static List<RankedHit> Together(
        IReadOnlyList<List<RankedHit>> halves,
        IReadOnlyList<float> rarities,
        Comparison<RankedHit> compare
    )
    {
        Dictionary<long, (uint Words, float Score)> hits = [];
        foreach (var (at, half) in halves.Index())
        {
            foreach (var hit in half)
            {
                var (words, score) = hits.GetValueOrDefault(hit.Number);
                hits[hit.Number] = (words | (1u << at), score + hit.Score);
            }
        }

        var buckets = hits.GroupBy(hit => hit.Value.Words)
            .OrderByDescending(bucket => uint.PopCount(bucket.Key))
            .ThenByDescending(bucket => rarities.Where((_, at) => (bucket.Key & (1u << at)) != 0).Sum())
            .Select(bucket => (Words: bucket.Key, Hits: Sorted(bucket)))
            .ToList();
        return WithAllOnTheFirstPage([.. ByTurns(buckets)]);

        List<(uint, RankedHit)> Sorted(IGrouping<uint, KeyValuePair<long, (uint, float Score)>> bucket)
        {
            var sorted = bucket.Select(hit => new RankedHit(hit.Key, hit.Value.Score)).ToList();
            sorted.Sort(compare);
            return [.. sorted.Select(hit => (bucket.Key, hit))];
        }
    }

    private static IEnumerable<(uint Words, RankedHit Hit)> ByTurns(
        List<(uint Words, List<(uint, RankedHit)> Hits)> buckets
    )
    {
        foreach (var equal in buckets.GroupBy(bucket => uint.PopCount(bucket.Words)))
        {
            var most = equal.Max(bucket => bucket.Hits.Count);
            for (var turn = 0; turn < most; turn++)
            {
                foreach (var (_, hits) in equal.Where(bucket => bucket.Hits.Count > turn))
                    yield return hits[turn];
            }
        }
    }

    private static List<RankedHit> WithAllOnTheFirstPage(List<(uint Words, RankedHit Hit)> hits)
    {
        var there = hits.Take(FirstPage).Aggregate(0u, (words, hit) => words | hit.Words);
        for (var (at, place) = (FirstPage, FirstPage - 1); at < hits.Count && place > 0; at++)
        {
            if ((hits[at].Words & ~there) == 0)
                continue;
            var late = hits[at];
            hits.RemoveAt(at);
            hits.Insert(place--, late);
            there |= late.Words;
        }

        return [.. hits.Select(hit => hit.Hit)];
    }
}
