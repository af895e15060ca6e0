using Microsoft.Extensions.Localization;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

public static class FieldWords
{
    /// <summary>What a field is called, with its language where it has one.</summary>
    public static string WithLanguage(Field field, IStringLocalizer<Words> words) =>
        field.Language is { } language ? words["{0}, {1}", Of(field, words), Of(language, words)] : Of(field, words);

    /// <summary>A field of a unit or of a guidance page, by its name.</summary>
    public static string Named(string name, IStringLocalizer<Words> words) =>
        FieldTable.Kinds.Select(kind => kind.Find(name)).FirstOrDefault(field => field is not null) is { } field
            ? WithLanguage(field, words)
            : name;

    public static string Of(Language language, IStringLocalizer<Words> words) =>
        words[language == Language.English ? "English text" : "French text"];

    public static string Of(Column column, IStringLocalizer<Words> words) => words[column.Label];

    public static string? Hint(Field field, IStringLocalizer<Words> words) =>
        field.Hint is { } hint ? words[hint].Value : null;

    /// <summary>A word to choose; as it is, where the field does not know it.</summary>
    public static string Choice(Field field, string word, IStringLocalizer<Words> words) =>
        field.Choices.FirstOrDefault(choice => choice.Word == word) is { } choice ? words[choice.Label] : word;

    public static string Of(FieldSection section, IStringLocalizer<Words> words) =>
        section switch
        {
            FieldSection.Names => words["Names"],
            FieldSection.Place => words["Place in the catalogue"],
            FieldSection.Summary => words["Lead and summary"],
            FieldSection.More => words["The “More…” part"],
            FieldSection.Applying => words["Applying, and who fits"],
            FieldSection.Calls => words["The calls"],
            FieldSection.Lists => words["Lists"],
            _ => words["Facts and sources"],
        };

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
        var (longest, range) = (column.Longest, column.Range);
        return fault.Problem switch
        {
            FieldProblem.Missing when column != field => words[
                "give the cell “{0}” too, or empty the whole line",
                Of(column, words)
            ],
            FieldProblem.Missing => words["fill this in"],
            FieldProblem.TooLong => words["at most {0} characters", longest],
            FieldProblem.NotOneLine => words["write it on one line"],
            FieldProblem.NotADate => words["give a date as year-month-day, year-month or year, such as 2018-05-23"],
            FieldProblem.NotANumber => words["give whole numbers from {0} to {1}", range.Least, range.Most],
            FieldProblem.NotAnAddress => words[
                "only lower-case letters a to z, digits and single hyphens, such as legal-advisor"
            ],
            FieldProblem.NotAUrl => words["give a web address that begins with https:// or http://"],
            FieldProblem.NotACycle => words["one line, in which the call opens, closes and is decided within one year"],
            FieldProblem.Taken => words["another entry has it already; choose another"],
            FieldProblem.NotAllowed when field.Control == FieldControl.Markdown => words[
                "a line <!--more--> cannot stand in a text; use the field for the “More…” part"
            ],
            FieldProblem.NotAllowed => words["only a unit belongs to a body; choose none"],
            _ => words["choose one of the list"],
        };
    }
}
