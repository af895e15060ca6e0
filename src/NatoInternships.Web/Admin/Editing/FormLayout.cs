using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Admin.Editing;

/// <summary>In which parts the form shows the fields. A field with two languages stands as a pair.</summary>
public static class FormLayout
{
    /// <summary>The parts of an entry's form: in each the fields of a row, one or a pair.</summary>
    public static IEnumerable<(FieldSection Section, IReadOnlyList<IReadOnlyList<Field>> Rows)> Of(FieldTable table) =>
        table
            .All.GroupBy(field => field.Section)
            .OrderBy(part => part.Key)
            .Select(part =>
                (
                    part.Key,
                    (IReadOnlyList<IReadOnlyList<Field>>)
                        [.. part.GroupBy(field => field.Subject).Select(row => row.ToList())]
                )
            );
}
