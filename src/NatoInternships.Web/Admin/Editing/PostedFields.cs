using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>The form of an entry as it was sent.</summary>
public static class PostedFields
{
    public static Typed Read(IFormCollection form, FieldTable table) =>
        new(
            table.All.ToDictionary(field => field.Name, field => Chosen(form, field)),
            FieldText.NumberIn(form["base"]) ?? 0,
            Note(form["why"].ToString())
        )
        {
            Stamp = form["stamp"].ToString(),
            Touched = [.. form["touched"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        };

    // Where both sides were shown to choose from, the form carries both.
    private static string Chosen(IFormCollection form, Field field) =>
        form["choose." + field.Name] == "theirs"
            ? form["theirs." + field.Name].ToString().ReplaceLineEndings("\n")
            : Of(form, field);

    // A form lets nobody type more; what makes more of it is cut, and never between the halves of a letter.
    private static string Note(string why)
    {
        var line = PlainText.Line(why, int.MaxValue)!;
        var end = Math.Min(line.Length, Act.LongestReason);
        return line[..(end > 0 && char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)];
    }

    private static string Of(IFormCollection form, Field field) =>
        field.Control switch
        {
            FieldControl.Flag => form[field.Name].Contains("true") ? "true" : "false",
            // A page that only carries a form along holds records as one text.
            FieldControl.Records when !form.ContainsKey(field.Name) => Records(form, field),
            _ => form[field.Name].ToString().ReplaceLineEndings("\n"),
        };

    // The rows of a record have the same names; their cells belong together by their order.
    private static string Records(IFormCollection form, Field field)
    {
        var columns = field.Columns.Select(column => form[$"{field.Name}.{column.Subject}"]).ToList();
        var rows = columns.Max(cells => cells.Count);
        return FieldText.Lines(
            Enumerable
                .Range(0, rows)
                .Select(row => FieldText.Record(columns.Select(cells => Cell(cells, row))))
                .Where(line => line.Length > 0)
        );
    }

    private static string Cell(Microsoft.Extensions.Primitives.StringValues cells, int row) =>
        row < cells.Count ? (cells[row] ?? "").ReplaceLineEndings(" ").Replace(FieldText.Cell, ' ').Trim() : "";
}
