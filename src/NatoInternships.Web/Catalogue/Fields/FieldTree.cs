using System.Text.Json.Nodes;

namespace NatoInternships.Catalogue.Fields;

/// <summary>The value of a field in the tree of a content's document, and back.</summary>
internal static class FieldTree
{
    public static FieldValue Read(Field field, JsonNode? node) =>
        (field.Control, node) switch
        {
            (_, null) => FieldValue.None,
            (FieldControl.List, JsonArray items) => FieldValue.List(items.Select(item => item!.ToString())),
            (FieldControl.Records, JsonArray rows) => new([.. rows.Select(row => Cells(field, row!))]),
            (FieldControl.Records, _) => new([Cells(field, node)]),
            _ => FieldValue.Of(Cell(field, node)),
        };

    public static JsonNode? Write(Field field, FieldValue value) =>
        field.Control switch
        {
            FieldControl.List => new JsonArray([.. value.Items.Select(item => JsonValue.Create(item))]),
            FieldControl.Records when field.IsSingle => Record(field, value.Rows[0]),
            FieldControl.Records => new JsonArray([.. value.Rows.Select(row => Record(field, row))]),
            _ => Cell(field, value.Text!),
        };

    private static List<string> Cells(Field field, JsonNode row) =>
        [.. field.Columns.Select(column => Cell(column, row[column.Subject]))];

    private static string Cell(Column column, JsonNode? node) =>
        (column.Control, node) switch
        {
            (_, null) => "",
            (FieldControl.Numbers, JsonArray numbers) => string.Join(' ', numbers),
            (FieldControl.Choice, _) => node.ToString().ToLowerInvariant(),
            _ => node.ToString(),
        };

    private static JsonObject Record(Field field, IReadOnlyList<string> row) =>
        new(
            field
                .Columns.Zip(row)
                .Where(cell => cell.Second.Length > 0)
                .Select(cell => KeyValuePair.Create(cell.First.Subject, Cell(cell.First, cell.Second)))
        );

    private static JsonNode? Cell(Column column, string text) =>
        column.Control switch
        {
            FieldControl.Number => FieldText.NumberIn(text),
            FieldControl.Numbers => new JsonArray([.. FieldText.NumbersIn(text).Select(n => JsonValue.Create(n))]),
            FieldControl.Flag => text == FieldText.True,
            _ => text,
        };
}
