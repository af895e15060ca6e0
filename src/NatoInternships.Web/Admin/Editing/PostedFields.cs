using NatoInternships.Catalogue;
using NatoInternships.Editors;

namespace NatoInternships.Admin.Editing;

/// <summary>The form of an entry as it was sent.</summary>
public static class PostedFields
{
    public static Typed Read(IFormCollection form, IReadOnlyList<FieldSpec> specs) =>
        new(
            specs.ToDictionary(spec => spec.Name, spec => Chosen(form, spec)),
            FieldReader.NumberIn(form["base"]) ?? 0,
            Note(form["why"].ToString())
        )
        {
            Stamp = form["stamp"].ToString(),
            Touched = [.. form["touched"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        };

    // Where both sides were shown to choose from, the form carries both.
    private static string Chosen(IFormCollection form, FieldSpec spec) =>
        form["choose." + spec.Name] == "theirs"
            ? form["theirs." + spec.Name].ToString().ReplaceLineEndings("\n")
            : Of(form, spec);

    private static string Note(string why) => PlainText.Line(why, Act.LongestReason) ?? why[..Act.LongestReason];

    private static string Of(IFormCollection form, FieldSpec spec) =>
        spec.Control switch
        {
            FieldControl.Flag => form[spec.Name].Contains("true") ? "true" : "false",
            // A page that only carries a form along holds records as one text.
            FieldControl.Records when !form.ContainsKey(spec.Name) => Records(form, spec),
            _ => form[spec.Name].ToString().ReplaceLineEndings("\n"),
        };

    // The rows of a record have the same names; their cells belong together by their order.
    private static string Records(IFormCollection form, FieldSpec spec)
    {
        var columns = spec.Columns.Select(column => form[$"{spec.Name}.{column.Name}"]).ToList();
        var rows = columns.Max(cells => cells.Count);
        return FieldText.Lines(
            Enumerable
                .Range(0, rows)
                .Select(row => FieldText.Record([.. columns.Select(cells => Cell(cells, row))]))
                .Where(line => line.Length > 0)
        );
    }

    private static string Cell(Microsoft.Extensions.Primitives.StringValues cells, int row) =>
        row < cells.Count ? (cells[row] ?? "").ReplaceLineEndings(" ").Replace(FieldSpec.Cell, ' ').Trim() : "";
}
