using NatoInternships.Languages;

namespace NatoInternships.Catalogue.Fields;

/// <summary>
/// What stands in a field, as rows of cells: a text is one row of one cell, a list has a row for each item, and each
/// record is a row. An empty cell is one that is left out.
/// </summary>
public sealed record FieldValue(IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static readonly FieldValue None = new([]);

    /// <summary>The one text; null where there is none.</summary>
    public string? Text => Rows is [[{ Length: > 0 } text]] ? text : null;

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<string> Items => [.. Rows.Select(row => row[0])];

    /// <summary>Without what cannot be seen, and without the rows in which nothing else stood.</summary>
    public FieldValue Cleaned() =>
        new([
            .. Rows.Select(Cleaned)
                .Zip(Rows)
                .Where(pair => !IsEmptied(pair.First, pair.Second))
                .Select(pair => pair.First),
        ]);

    private static bool IsEmptied(IReadOnlyList<string> row, IReadOnlyList<string> before) =>
        row.All(cell => cell.Length == 0) && before.Any(cell => cell.Length > 0);

    private static string[] Cleaned(IReadOnlyList<string> row) => [.. row.Select(Cleaned)];

    // What cannot be seen may have hidden a space at the edge.
    private static string Cleaned(string cell)
    {
        var clean = PlainText.Clean(cell);
        return clean.Length == cell.Length ? clean : clean.Trim();
    }

    public static FieldValue Of(string? text) =>
        string.IsNullOrEmpty(text)
            ? None
            : new([
                [text],
            ]);

    public static FieldValue List(IEnumerable<string> items) => new([.. items.Select(item => new[] { item })]);
}
