using static NatoInternships.Catalogue.Fields.FieldControl;
using static NatoInternships.Catalogue.Fields.FieldSection;

namespace NatoInternships.Catalogue.Fields;

/// <summary>The fields of a guidance page.</summary>
public static class PageFields
{
    private static readonly GuidanceContent Blank = new()
    {
        Section = default,
        Order = 0,
        English = new GuidanceText
        {
            Name = "",
            Address = "",
            Lead = "",
        },
    };

    private static readonly IReadOnlyList<Choice> Cases =
    [
        Case(RuleCase.AgeMet, "Age: met"),
        Case(RuleCase.AgeClosingMonth, "Age: birthday in the closing month"),
        Case(RuleCase.AgeLater, "Age: birthday after the call"),
        Case(RuleCase.AgeLaterClosingMonth, "Age: birthday in the closing month of a later year"),
        Case(RuleCase.CitizenshipMember, "Citizenship: a member country"),
        Case(RuleCase.CitizenshipOther, "Citizenship: another country"),
        Case(RuleCase.StudiesEarly, "Studies: not far enough yet"),
        Case(RuleCase.StudiesAdvanced, "Studies: far enough"),
        Case(RuleCase.StudiesRecentDegree, "Studies: recent degree"),
        Case(RuleCase.StudiesOlderDegree, "Studies: older degree"),
        Case(RuleCase.LanguageEnglish, "Languages: English"),
        Case(RuleCase.LanguageFrench, "Languages: French"),
        Case(RuleCase.LanguageBoth, "Languages: both"),
        Case(RuleCase.LanguageNeither, "Languages: neither yet"),
    ];

    private static readonly IReadOnlyList<Field> Shared =
    [
        new(
            "section",
            FieldControl.Choice,
            Place,
            "Section",
            "what the page is about: applying, or the site; `intro` is the introduction of a room (`home`, "
                + "`catalogue`, `other-bodies`, `search`), which has no page of its own"
        )
        {
            Need = FieldNeed.Always,
            Choices =
            [
                new("guidance", "Guidance for applicants"),
                new("about", "About this site"),
                new("intro", "Introduction of a part of the site"),
            ],
        },
        CommonFields.Order,
        CommonFields.AsOf,
        new(
            "cycle",
            Records,
            Calls,
            "Rhythm of the yearly call",
            "the rhythm of the yearly call in months, on the page about the year: final choices are made by "
                + "`choices`, interns start in the year after, and a placement lasts `months`"
        )
        {
            IsSingle = true,
            Hint = "Months as numbers, 1 to 12; the months of the start with spaces between them; the length in months",
            Columns =
            [
                Month("opens", "Opens"),
                Month("closes", "Closes"),
                Month("choices", "Choices made"),
                new("starts", Numbers, "Starts")
                {
                    Longest = 40,
                    Required = true,
                    Range = (1, 12),
                },
                Month("months", "Length") with
                {
                    Range = (1, 24),
                },
            ],
            Rule = Year,
        },
        new("calls", Records, Calls, "Past calls", "past calls, on the page about the year")
        {
            Columns =
            [
                new("year", Number, "Year")
                {
                    Longest = 4,
                    Required = true,
                    Range = (2004, 2100),
                },
                new("opens", Date, "Opens"),
                new("closes", Date, "Closes"),
                new("source", Line, "Source") { Longest = 300, Required = true },
                new("note", Line, "Note") { Longest = 300 },
            ],
        },
        new(
            "minimumAge",
            Number,
            Check,
            "Minimum age",
            "the age on the closing date that the programme asks for, on the page about who can apply"
        )
        {
            Range = (16, 40),
            Hint = "In years, on the day the call closes. The self-check judges by it.",
        },
    ];

    private static readonly IReadOnlyList<Field> Texts =
    [
        CommonFields.Name with
        {
            InFiles = "title",
            About = "the page's title",
        },
        CommonFields.Short,
        CommonFields.Address,
        CommonFields.Lead with
        {
            Longest = 300,
            About = "the short answer, also the page's description",
        },
        CommonFields.Summary,
        CommonFields.Detail,
        CommonFields.Sources,
        new(
            "terms",
            Records,
            Lists,
            "Acronyms to explain",
            "the glossary; pages link the first mention of an acronym here"
        )
        {
            Columns =
            [
                new("acronym", Line, "Acronym") { Longest = 20, Required = true },
                new("meaning", Line, "Meaning") { Longest = 300, Required = true },
            ],
        },
        new(
            "members",
            Records,
            Lists,
            "Member countries",
            "the member countries, by their ISO 3166-1 alpha-2 codes, on the page about who can apply"
        )
        {
            Columns =
            [
                new("code", Line, "Country code") { Longest = 2, Required = true },
                new("name", Line, "Name") { Longest = 80, Required = true },
            ],
        },
        new(
            "answers",
            Records,
            Check,
            "Answers of the self-check",
            "what the self-check answers, on the page about who can apply: one row for each `case`, which is one of "
                + $"{string.Join(", ", Cases.Select(each => $"`{each.Word}`"))}. `said` goes on after “You said”; "
                + "those of the studies are also the choices of the form. In braces stand "
                + $"{string.Join(", ", RuleAnswer.Placeholders.Select(name => $"`{{{name}}}`"))}. A page without "
                + "`minimumAge`, members or one of the cases has no self-check"
        )
        {
            Hint =
                "One row for each case; without all of them the page has no self-check. What stands in braces is "
                + "filled in for each person: {born}, {age}, {birthday}, {closes}, {year}, {nextYear}, {country}, "
                + "{count}. A link to the other bodies follows what to do instead about citizenship and studies.",
            Columns =
            [
                new("case", FieldControl.Choice, "Case") { Required = true, Choices = Cases },
                Answer("said", "You said"),
                Answer("says", "What the rule says"),
                Answer("instead", "What you can do", isRequired: false),
                Answer("source", "Source"),
            ],
        },
        new(
            "synonyms",
            FieldControl.List,
            Lists,
            "Words that mean the same",
            "rows of words that mean the same to the search, with commas between them: `salary, stipend, pay`; a row "
                + "is about what the same row is about in the other language"
        )
        {
            Longest = 400,
            Hint =
                "For the search: a line for each meaning, its words with commas between them. The same line in the "
                + "other language is its translation.",
        },
    ];

    public static readonly FieldTable Table = new("guidance", Blank, Shared, Texts);

    private static Choice Case(RuleCase found, string label) => new(RuleCaseNames.Of(found), label);

    private static Column Answer(string subject, string label, bool isRequired = true) =>
        new(subject, Line, label)
        {
            Longest = 300,
            Required = isRequired,
            Placeholders = RuleAnswer.Placeholders,
        };

    private static Column Month(string subject, string label) =>
        new(subject, Number, label)
        {
            Longest = 2,
            Required = true,
            Range = (1, 12),
        };

    private static FieldFault? Year(EntryContent content) =>
        content is GuidanceContent { Cycle.IsSound: false }
            ? new FieldFault("cycle", FieldProblem.NotACycle, Column: "closes")
            : null;
}
