using System.Text.RegularExpressions;
using NatoInternships.Addresses;
using NatoInternships.Markdown;

namespace NatoInternships.Catalogue.Fields;

/// <summary>Says all that is wrong with the value of a field, wherever it comes from.</summary>
public static partial class FieldChecks
{
    /// <summary>The most items of a list, and the most records.</summary>
    public const int MostRows = 1_000;

    /// <summary>A line of this mark alone parts summary and detail in a content file.</summary>
    public const string MoreMark = "<!--more-->";

    /// <summary>The mark as people type it: with blanks in it and after it.</summary>
    [GeneratedRegex(@"^<!--[ \t]*more[ \t]*-->[ \t]*$", RegexOptions.Multiline, 1000)]
    public static partial Regex MoreLine();

    /// <param name="field">The field.</param>
    /// <param name="value">What stands in it.</param>
    /// <param name="isDraft">Whether gaps are allowed that no content file may have.</param>
    public static IEnumerable<FieldFault> Of(Field field, FieldValue value, bool isDraft)
    {
        if (field.Control is not (FieldControl.List or FieldControl.Records))
            return Problems(field, value.Text ?? "", field.IsRequired(isDraft))
                // Only the first mark of a file parts its text.
                .Where(problem =>
                    isDraft || (field.Control, problem) is not (FieldControl.Markdown, FieldProblem.NotAllowed)
                )
                .Select(problem => new FieldFault(field.Name, problem));
        if (value.Rows.Count > MostRows)
            return [new FieldFault(field.Name, FieldProblem.TooManyRows)];
        var faults = value.Rows.SelectMany((row, place) => Of(field, row, place + 1));
        return field.IsSingle && value.Rows.Count > 1
            ? faults.Append(new FieldFault(field.Name, FieldProblem.NotACycle))
            : faults;
    }

    private static IEnumerable<FieldFault> Of(Field field, IReadOnlyList<string> row, int number) =>
        field.Control == FieldControl.List
            ? Problems(field, row[0], isRequired: true).Select(problem => new FieldFault(field.Name, problem, number))
            : field
                .Columns.Zip(row)
                .SelectMany(cell =>
                    Problems(cell.First, cell.Second, cell.First.Required)
                        .Select(problem => new FieldFault(field.Name, problem, number, cell.First.Subject))
                );

    private static IEnumerable<FieldProblem> Problems(Column column, string text, bool isRequired)
    {
        if (text.Length == 0 && isRequired)
            yield return FieldProblem.Missing;
        if (text.Length == 0)
            yield break;
        // Nothing else is done with what is too long.
        if (text.Length > column.Longest)
            yield return FieldProblem.TooLong;
        else if (column.Control != FieldControl.Markdown && text.Any(char.IsControl))
            yield return FieldProblem.NotOneLine;
        else if (Malformed(column, text) is { } problem)
            yield return problem;
    }

    private static FieldProblem? Malformed(Column column, string text) =>
        column.Control switch
        {
            FieldControl.Line when HasOtherBraces(column, text) => FieldProblem.NotAPlaceholder,
            FieldControl.Markdown when MarkdownReader.FaultOf(text) is { } fault => Problem(fault),
            FieldControl.Markdown when MoreLine().IsMatch(text) => FieldProblem.NotAllowed,
            FieldControl.Date when FieldText.DateIn(text) is null => FieldProblem.NotADate,
            FieldControl.Number when !IsIn(column, FieldText.NumberIn(text)) => FieldProblem.NotANumber,
            FieldControl.Numbers
                when FieldText.NumbersIn(text) is not { Count: > 0 } numbers
                    || numbers.Any(number => !IsIn(column, number))
                    || NumberSigns().IsMatch(text) => FieldProblem.NotANumber,
            FieldControl.Flag when text is not (FieldText.True or FieldText.False) => FieldProblem.NotAChoice,
            FieldControl.Choice when column.Choices.All(choice => choice.Word != text) => FieldProblem.NotAChoice,
            // Uri takes "https://nato.int/page (in English)" for an address.
            FieldControl.Url
                when text.Any(char.IsWhiteSpace)
                    || !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http") =>
                FieldProblem.NotAUrl,
            FieldControl.Address when !PublicAddresses.IsWellFormed(text) => FieldProblem.NotAnAddress,
            _ => null,
        };

    private static FieldProblem Problem(MarkdownFault fault) =>
        fault switch
        {
            MarkdownFault.TooLong => FieldProblem.TooLong,
            MarkdownFault.TooManySigns => FieldProblem.TooManySigns,
            MarkdownFault.TooManyCells => FieldProblem.TooManyCells,
            _ => FieldProblem.TooDeep,
        };

    private static bool HasOtherBraces(Column column, string text) =>
        column.Placeholders.Count > 0
        && column
            .Placeholders.Aggregate(
                text,
                (rest, name) => rest.Replace(Column.Braced(name), "", StringComparison.Ordinal)
            )
            .AsSpan()
            .ContainsAny('{', '}');

    private static bool IsIn(Column column, int? number) => number >= column.Range.Least && number <= column.Range.Most;

    [GeneratedRegex("[^0-9 ,;]", RegexOptions.None, 1000)]
    private static partial Regex NumberSigns();
}

/// <summary>What is wrong with a field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Row">The record or item, counted from 1.</param>
/// <param name="Column">The name of the record's cell.</param>
public sealed record FieldFault(string Field, FieldProblem Problem, int? Row = null, string? Column = null);

public enum FieldProblem
{
    Missing,
    TooLong,
    NotOneLine,
    NotADate,
    NotANumber,
    NotAChoice,
    NotAnAddress,
    NotAUrl,
    NotACycle,
    NotACountry,
    NotAPlaceholder,
    NotAllowed,
    Taken,
    TooDeep,
    TooManySigns,
    TooManyCells,
    TooManyRows,
}
