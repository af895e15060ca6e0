using Microsoft.Extensions.Localization;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;
using NatoInternships.Markdown;

namespace NatoInternships.Admin.Editing;

public static class FieldWords
{
    /// <summary>What a field is called, with its language where it has one.</summary>
    public static string WithLanguage(Field field, IStringLocalizer<Words> words) =>
        field.Language is { } language
            ? words["{0}, {1}", words[field.Label], Of(language, words)]
            : words[field.Label];

    /// <summary>A field of a unit or of a guidance page, by its name.</summary>
    public static string Named(string name, IStringLocalizer<Words> words) =>
        FieldTable.Kinds.Select(kind => kind.Find(name)).FirstOrDefault(field => field is not null) is { } field
            ? WithLanguage(field, words)
            : name;

    public static string Of(Language language, IStringLocalizer<Words> words) =>
        words[language == Language.English ? "English text" : "French text"];

    /// <summary>A word to choose; as it is, where the field or cell does not know it.</summary>
    public static string Choice(Column column, string word, IStringLocalizer<Words> words) =>
        column.Choices.FirstOrDefault(choice => choice.Word == word) is { } choice ? words[choice.Label] : word;

    /// <summary>What is wrong and what to do, in one sentence that names the field.</summary>
    public static string Of(FieldFault fault, Field field, IStringLocalizer<Words> words)
    {
        var where = WithLanguage(field, words);
        if (fault.Row is { } row)
            where = words["{0}, line {1}", where, row];
        return words["{0}: {1}", where, Advice(fault, field, words)];
    }

    private static string Advice(FieldFault fault, Field field, IStringLocalizer<Words> words)
    {
        var column = field.Columns.FirstOrDefault(cell => cell.Subject == fault.Column) ?? field;
        return fault.Problem switch
        {
            FieldProblem.Missing when column != field => words[
                "give the cell “{0}” too, or empty the whole line",
                words[column.Label]
            ],
            FieldProblem.NotAPlaceholder => words.Of(
                fault.Problem,
                string.Join(", ", column.Placeholders.Select(Column.Braced))
            ),
            FieldProblem.NotAllowed when field.Control == FieldControl.Markdown => words[
                "a line <!--more--> cannot stand in a text; use the field for the “More…” part"
            ],
            FieldProblem.TooDeep => words.Of(fault.Problem, MarkdownLimits.Depth),
            FieldProblem.TooManyRows => words.Of(fault.Problem, FieldChecks.MostRows),
            FieldProblem.TooManyCells => words.Of(fault.Problem, MarkdownLimits.Cells),
            FieldProblem.TooManySigns => words.Of(fault.Problem, MarkdownLimits.Signs),
            _ => words.Of(fault.Problem, column.Longest, column.Range.Least, column.Range.Most),
        };
    }
}
