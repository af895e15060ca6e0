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

    public static FieldValue Of(string? text) =>
        string.IsNullOrEmpty(text)
            ? None
            : new([
                [text],
            ]);

    public static FieldValue List(IEnumerable<string> items) => new([.. items.Select(item => new[] { item })]);
}
