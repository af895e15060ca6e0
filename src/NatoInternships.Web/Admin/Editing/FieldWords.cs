using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

public static class FieldWords
{
    /// <summary>What a field is called, with its language where it has one.</summary>
    public static string WithLanguage(FieldSpec spec, IStringLocalizer<Words> words) =>
        spec.Language is { } language ? words["{0}, {1}", Of(spec, words), Of(language, words)] : Of(spec, words);

    /// <summary>A field of a unit or of a guidance page, by its name.</summary>
    public static string Named(string name, IStringLocalizer<Words> words) =>
        EntryFields
            .Specs(isUnit: true)
            .Concat(EntryFields.Specs(isUnit: false))
            .FirstOrDefault(spec => spec.Name == name)
            is { } spec
            ? WithLanguage(spec, words)
            : name;

    public static string Of(Language language, IStringLocalizer<Words> words) =>
        words[language == Language.English ? "English text" : "French text"];

    public static string Of(FieldSpec spec, IStringLocalizer<Words> words) =>
        spec.Subject switch
        {
            "name" => words["Name"],
            "officialName" => words["The name is official"],
            "acronym" => words["Acronym"],
            "short" => words["Short name"],
            "address" => words["Address of the page"],
            "aliases" => words["Other names"],
            "kind" => words["Kind"],
            "parent" => words["Body"],
            "sharedWith" => words["Shared with"],
            "section" => words["Section"],
            "order" => words["Place in the order"],
            "place" => words["City or site"],
            "lead" => words["Lead sentence"],
            "summary" => words["Summary"],
            "detail" => words["The “More…” part"],
            "apply" => words["How one applies"],
            "applyUrl" => words["Page on which one applies"],
            "fields" => words["Fields of study"],
            "cycle" => words["Rhythm of the yearly call"],
            "calls" => words["Past calls"],
            "terms" => words["Acronyms to explain"],
            "members" => words["Member countries"],
            "asOf" => words["As-of date"],
            "facts" => words["Facts"],
            "sinceThen" => words["Known since then"],
            "links" => words["Links to other sites"],
            _ => words["Sources"],
        };

    public static string? Hint(FieldSpec spec, IStringLocalizer<Words> words) =>
        spec.Subject switch
        {
            "short" => words["For menus and the organisation chart"].Value,
            "address" => words[
                "The last part of the address, in lower-case letters, digits and hyphens. A change leaves a "
                    + "redirect behind, once it is published."
            ].Value,
            "aliases" => words["Older and other names that people search for, one a line"].Value,
            "parent" => words["Only a unit belongs to a body"].Value,
            "order" => words["A whole number; the lowest comes first among its neighbours"].Value,
            "lead" => words["One sentence, under the title and in search results"].Value,
            "fields" => words["One a line, as on other entries, so that they can be found together"].Value,
            "asOf" => words["When the description held, by its source: 2018-05-23, 2018-05 or 2018"].Value,
            "sinceThen" => words["What became known after the as-of date, one sentence a line"].Value,
            "detail" => words["Text only. Headings begin with two hash signs."].Value,
            "cycle" => words[
                "Months as numbers, 1 to 12; the months of the start with spaces between them; the length in months"
            ].Value,
            _ => null,
        };

    public static string Of(Column column, IStringLocalizer<Words> words) =>
        column.Name switch
        {
            "term" => words["Term"],
            "value" => words["Value"],
            "source" => words["Source"],
            "title" => words["Title"],
            "url" => words["Web address"],
            "date" => words["Date"],
            "acronym" => words["Acronym"],
            "meaning" => words["Meaning"],
            "code" => words["Country code"],
            "name" => words["Name"],
            "year" => words["Year"],
            "opens" => words["Opens"],
            "closes" => words["Closes"],
            "choices" => words["Choices made"],
            "starts" => words["Starts"],
            "months" => words["Length"],
            _ => words["Note"],
        };

    public static string Choice(string choice, IStringLocalizer<Words> words) =>
        choice switch
        {
            "body" => words["Body (has units, or hosts interns as one)"],
            "unit" => words["Unit of a body"],
            "programme" => words["Programme beside the internships"],
            "headquarters" => words["Through NATO Headquarters, in the yearly call"],
            "direct" => words["To the body itself"],
            "guidance" => words["Guidance for applicants"],
            "about" => words["About this site"],
            _ => words["Introduction of a part of the site"],
        };

    public static string Of(FormHeading heading, IStringLocalizer<Words> words) =>
        heading switch
        {
            FormHeading.Names => words["Names"],
            FormHeading.Place => words["Place in the catalogue"],
            FormHeading.Summary => words["Lead and summary"],
            FormHeading.More => words["The “More…” part"],
            FormHeading.Applying => words["Applying, and who fits"],
            FormHeading.Calls => words["The calls"],
            FormHeading.Lists => words["Lists"],
            _ => words["Facts and sources"],
        };

    /// <summary>What is wrong and what to do, in one sentence that names the field.</summary>
    public static string Of(FieldFault fault, FieldSpec spec, IStringLocalizer<Words> words)
    {
        var where = WithLanguage(spec, words);
        if (fault.Row is { } row)
            where = words["{0}, line {1}", where, row];
        return words["{0}: {1}", where, Advice(fault, spec, words)];
    }

    private static string Advice(FieldFault fault, FieldSpec spec, IStringLocalizer<Words> words)
    {
        var column = spec.Columns.FirstOrDefault(cell => cell.Name == fault.Column);
        var (longest, range) = (column?.Longest ?? spec.Longest, column?.Range ?? spec.Range);
        return fault.Problem switch
        {
            FieldProblem.Missing when column is not null => words[
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
            FieldProblem.NotAllowed when spec.Control == FieldControl.Markdown => words[
                "a line <!--more--> cannot stand in a text; use the field for the “More…” part"
            ],
            FieldProblem.NotAllowed => words["only a unit belongs to a body; choose none"],
            _ => words["choose one of the list"],
        };
    }
}
