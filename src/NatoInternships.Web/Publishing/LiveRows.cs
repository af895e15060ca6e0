namespace NatoInternships.Publishing;

/// <summary>
/// Live rows in the order of their keys. To sort all of them costs more than all that follows, so it is kept.
/// </summary>
internal static class LiveRows
{
    private static readonly IComparer<LiveRow> ByKey = Comparer<LiveRow>.Create(
        (one, other) => string.CompareOrdinal(one.Key, other.Key)
    );

    public static List<LiveRow> InOrder(this IEnumerable<LiveRow> rows)
    {
        List<LiveRow> all = [.. rows];
        if (all.Zip(all.Skip(1)).Any(pair => ByKey.Compare(pair.First, pair.Second) > 0))
            all.Sort(ByKey);
        return all;
    }

    /// <summary>The same rows, in order, with others in the place of some.</summary>
    public static List<LiveRow> With(
        this IReadOnlyList<LiveRow> rows,
        IReadOnlySet<string> changed,
        IEnumerable<LiveRow> others
    )
    {
        List<LiveRow> all = [.. rows.Where(row => !changed.Contains(row.Key))];
        foreach (var other in others)
            all.Insert(~all.BinarySearch(other, ByKey), other);
        return all;
    }
}
