using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Admin.Editing;

/// <summary>
/// Brings two edits of a list or of records together, row by row: each side adds, changes and removes its own rows.
/// </summary>
public static class RowMerging
{
    /// <summary>
    /// The rows of both sides; null where both changed the same row, or one put the rows into another order.
    /// </summary>
    public static string? Of(string before, string mine, string theirs)
    {
        var (old, my, their) = (Rows(before), Rows(mine), Rows(theirs));
        var gone = old.Except(my).ToHashSet();
        if (
            HasTwins(old)
            || HasTwins(my)
            || HasTwins(their)
            || !gone.IsSubsetOf(their)
            || !IsInOrder(old, my)
            || !IsInOrder(old, their)
        )
            return null;
        var rows = their.ToList();
        for (var place = 0; place < my.Count; place++)
        {
            if (!rows.Contains(my[place]) && !old.Contains(my[place]))
                rows.Insert(After(rows, my.Take(place)), my[place]);
        }

        return FieldText.Lines(rows.Where(row => !gone.Contains(row)));
    }

    // The cells of a record stay as they are, empty ones too.
    private static IReadOnlyList<string> Rows(string text) =>
        [.. text.Split('\n').Where(row => !string.IsNullOrWhiteSpace(row))];

    // Behind the nearest row above that both have.
    private static int After(List<string> rows, IEnumerable<string> above) =>
        above.Reverse().Select(row => rows.IndexOf(row)).FirstOrDefault(place => place >= 0, -1) + 1;

    private static bool HasTwins(IReadOnlyList<string> rows) => rows.Distinct().Count() < rows.Count;

    private static bool IsInOrder(IReadOnlyList<string> old, IReadOnlyList<string> rows) =>
        old.Where(rows.Contains).SequenceEqual(rows.Where(old.Contains));
}
