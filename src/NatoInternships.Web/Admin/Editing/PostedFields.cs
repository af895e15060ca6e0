namespace NatoInternships.Admin.Editing;

/// <summary>The fields of an entry in a form that was sent, as typed.</summary>
public static class PostedFields
{
    public static IReadOnlyDictionary<string, string> Of(IFormCollection form, IReadOnlyList<FieldSpec> specs) =>
        specs.ToDictionary(spec => spec.Name, spec => Of(form, spec));

    private static string Of(IFormCollection form, FieldSpec spec) => spec.Control switch
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
        return FieldText.Lines(Enumerable.Range(0, rows).Select(row => FieldText.Record([.. columns.Select(cells => Cell(cells, row))])).Where(line => line.Length > 0));
    }

    private static string Cell(Microsoft.Extensions.Primitives.StringValues cells, int row) =>
        row < cells.Count ? (cells[row] ?? "").ReplaceLineEndings(" ").Replace(FieldSpec.Cell, ' ').Trim() : "";
}
