using NatoInternships.Catalogue.Fields;
using NatoInternships.Markdown;

namespace NatoInternships.ContentImport;

/// <summary>Says what a content file was expected to hold in a field.</summary>
internal static class FieldSentences
{
    private const int MostRows = FieldChecks.MostRows;
    private const int MostCells = MarkdownLimits.Cells;
    private const int Deepest = MarkdownLimits.Depth;
    private const int MostSigns = MarkdownLimits.Signs;

    public static FormattableString Of(FieldFault fault, Field field)
    {
        var column = field.Columns.FirstOrDefault(cell => cell.Subject == fault.Column) ?? field;
        var (longest, (least, most)) = (column.Longest, column.Range);
        var choices = string.Join(", ", column.Choices.Select(choice => choice.Word));
        var placeholders = string.Join(", ", column.Placeholders.Select(Column.Braced));
        return (column.Control, fault.Problem) switch
        {
            (_, FieldProblem.TooManyCells) => $"expected tables of at most {MostCells} cells",
            (_, FieldProblem.TooManyRows) => $"expected at most {MostRows} of them",
            (_, FieldProblem.TooDeep) => $"expected quotes, lists and emphasis at most {Deepest} deep in one another",
            (_, FieldProblem.TooManySigns) => $"expected at most {MostSigns} asterisks, underscores and brackets",
            (FieldControl.Markdown, FieldProblem.TooLong) => $"expected at most {longest} characters",
            (_, FieldProblem.NotACountry) => $"expected codes of countries of two capital letters, such as BE",
            (FieldControl.List, _) =>
                $"expected texts of 1 to {longest} characters on one line, in double quotes where they hold a colon",
            (_, FieldProblem.TooLong or FieldProblem.NotOneLine) =>
                $"expected at most {longest} characters on one line",
            (_, FieldProblem.NotACycle) => $"expected opens, closes and choices to follow each other within a year",
            (_, FieldProblem.NotAPlaceholder) => $"expected in braces only {placeholders}",
            (FieldControl.Choice, _) => $"expected one of {choices}",
            (FieldControl.Flag, _) => $"expected true or false",
            (FieldControl.Number, _) => $"expected a whole number from {least} to {most}",
            (FieldControl.Numbers, FieldProblem.Missing) => $"is missing; give at least one month",
            (FieldControl.Numbers, _) => $"expected whole numbers from {least} to {most}",
            (FieldControl.Body, FieldProblem.Missing) => $"is missing; a unit names the key of its body",
            (FieldControl.Body, _) => $"only a unit has a parent",
            (FieldControl.Url, FieldProblem.Missing) => $"is missing; give an address",
            (_, FieldProblem.Missing) => $"is missing; give a text",
            (FieldControl.Url, _) => $"expected an address that begins with https:// or http://",
            (FieldControl.Date, _) => $"expected a date as yyyy, yyyy-MM or yyyy-MM-dd",
            _ => $"expected lower-case letters a-z, digits and single hyphens",
        };
    }
}
