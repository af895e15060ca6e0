using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Admin.Editing;

/// <summary>
/// Brings two edits of the same revision together, field by field: what only one side changed is taken from there, rows
/// of lists come together, and what both changed differently is for a person to choose.
/// </summary>
/// <param name="Fields">The merged fields; where both sides differ, mine.</param>
/// <param name="Conflicts">The names of the fields to choose.</param>
public sealed record Merging(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<string> Conflicts)
{
    public static Merging Of(
        FieldTable table,
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> mine,
        IReadOnlyDictionary<string, string> theirs
    )
    {
        var merged = table
            .All.Select(field =>
                (field.Name, Text: Of(field, Text(before, field), Text(mine, field), Text(theirs, field)))
            )
            .ToList();
        return new Merging(
            merged.ToDictionary(field => field.Name, field => field.Text ?? mine.GetValueOrDefault(field.Name, "")),
            [.. merged.Where(field => field.Text is null).Select(field => field.Name)]
        );
    }

    private static string? Of(Field field, string before, string mine, string theirs) =>
        mine == before || mine == theirs ? theirs
        : theirs == before ? mine
        : field.Control is FieldControl.List or FieldControl.Records ? RowMerging.Of(before, mine, theirs)
        : null;

    private static string Text(IReadOnlyDictionary<string, string> fields, Field field) =>
        fields.GetValueOrDefault(field.Name, "");
}
