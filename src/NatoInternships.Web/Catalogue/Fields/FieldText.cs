using System.Globalization;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Catalogue.Fields;

/// <summary>
/// The value of a field as one text, and back: a list has an item a line; records have one a line, with their cells
/// parted by tabs. Forms, merging, differences and spreadsheets work on it.
/// </summary>
public static class FieldText
{
    public const char Cell = '\t';
    public const string True = "true";
    public const string False = "false";

    public static string Of(Field field, FieldValue value) =>
        field.Control switch
        {
            FieldControl.List => Lines(value.Items),
            FieldControl.Records => Lines(value.Rows.Select(Record)),
            FieldControl.Flag => value.Text ?? True,
            _ => value.Text ?? "",
        };

    public static FieldValue Value(Field field, string text) =>
        field.Control switch
        {
            FieldControl.Markdown => FieldValue.Of(Markdown(text.ReplaceLineEndings("\n"))),
            FieldControl.List => FieldValue.List(Items(text.ReplaceLineEndings("\n"))),
            FieldControl.Records => new FieldValue(Records(text.ReplaceLineEndings("\n"), field.Columns.Count)),
            FieldControl.Flag when string.IsNullOrWhiteSpace(text) => FieldValue.Of(False),
            _ => FieldValue.Of(text.Trim()),
        };

    /// <summary>The text as it would stand in the form once it were saved, with its accents composed.</summary>
    public static string Plain(Field field, string text) => Folding.Composed(Of(field, Value(field, text)));

    public static string Lines(IEnumerable<string> items) => string.Join('\n', items);

    /// <summary>The items of a list; empty lines count for nothing.</summary>
    public static IReadOnlyList<string> Items(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One record as a line; empty cells at its end are left out.</summary>
    public static string Record(IEnumerable<string> cells) => string.Join(Cell, cells).TrimEnd(Cell);

    /// <summary>The records of a text, each with as many cells as there are columns.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Records(string text, int columns) =>
        [.. text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => Cells(line, columns))];

    public static int? NumberIn(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static PartialDate? DateIn(string? text) => PartialDate.TryParse(text, out var date) ? date : null;

    public static IReadOnlyList<int> NumbersIn(string? text) =>
        [.. (text ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(NumberIn).OfType<int>()];

    /// <summary>
    /// Markdown as typed, without the empty lines around it; the spaces before its first word stay.
    /// </summary>
    private static string Markdown(string text)
    {
        var end = text.TrimEnd();
        var start = end.Length - end.TrimStart().Length;
        return end[(end.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, start)) + 1)..];
    }

    private static string[] Cells(string line, int columns)
    {
        var cells = line.Split(Cell);
        return [.. Enumerable.Range(0, columns).Select(place => place < cells.Length ? cells[place].Trim() : "")];
    }
}
