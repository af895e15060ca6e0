namespace NatoInternships.Admin.Editing;

/// <summary>Lists and records as the text of a field, and back.</summary>
public static class FieldText
{
    public static string Lines(IEnumerable<string> items) => string.Join('\n', items);

    /// <summary>The items of a list; empty lines count for nothing.</summary>
    public static IReadOnlyList<string> Items(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One record as a line; empty cells at its end are left out.</summary>
    public static string Record(params string?[] cells) => string.Join(FieldSpec.Cell, cells).TrimEnd(FieldSpec.Cell);

    /// <summary>The records of a text, each with as many cells as there are columns.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Records(string text, int columns) =>
        [.. text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => Cells(line, columns))];

    private static string[] Cells(string line, int columns)
    {
        var cells = line.Split(FieldSpec.Cell);
        return [.. Enumerable.Range(0, columns).Select(place => place < cells.Length ? cells[place].Trim() : "")];
    }
}
