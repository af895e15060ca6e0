using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

namespace NatoInternships.Tests.Catalogue.Fields;

/// <summary>The fields of content files as tables in Markdown.</summary>
internal static class FieldDocumentation
{
    private const string Header = "| field | | form | what it says |\n| --- | --- | --- | --- |\n";

    /// <summary>The table of what both languages share, and that of the texts.</summary>
    public static IEnumerable<string> Of(FieldTable table) =>
        new[] { false, true }.Select(isText =>
            Header
            + string.Concat(
                table
                    .All.Where(field =>
                        field.Language == (isText ? Language.English : null) && field.Control != FieldControl.Markdown
                    )
                    .Select(Row)
            )
        );

    private static string Row(Field field) => $"| `{field.InFiles}` |{Need(field)} | {Form(field)} | {field.About} |\n";

    // A file that names no address has the key for one.
    private static string Need(Field field) =>
        field.Need == FieldNeed.Never || field.Control == FieldControl.Address ? "" : " required";

    private static string Form(Field field) =>
        field.Control switch
        {
            FieldControl.Choice => "one of " + Names(field.Choices.Select(choice => choice.Word)),
            FieldControl.Flag => "`true` or `false`; `true` if left out",
            FieldControl.Number => $"whole number from {field.Range.Least} to {field.Range.Most}",
            FieldControl.Date => "date",
            FieldControl.Url => "web address",
            FieldControl.Body => "key",
            FieldControl.Address => "lower-case letters, digits and single hyphens",
            FieldControl.List => $"list of texts of at most {field.Longest} characters",
            FieldControl.Records => (field.IsSingle ? "group of " : "rows of ") + Cells(field),
            _ => $"text of at most {field.Longest} characters",
        };

    private static string Cells(Field field)
    {
        var needed = Names(field.Columns.Where(column => column.Required).Select(column => column.Subject));
        var known = Names(field.Columns.Where(column => !column.Required).Select(column => column.Subject));
        return known.Length == 0 ? needed : $"{needed} and, if known, {known}";
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));
}
