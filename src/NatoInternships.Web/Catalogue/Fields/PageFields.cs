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

    private static readonly IReadOnlyList<Field> Shared =
    [
        new(
            "section",
            FieldControl.Choice,
            Place,
            "Section",
            "what the page is about: applying, or the site; `intro` is the introduction of a room (`home`, "
                + "`catalogue`, `other-bodies`), which has no page of its own"
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
            "the glossary; pages link the first unexplained mention of an acronym of letters and digits here"
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
    ];

    public static readonly FieldTable Table = new("guidance", Blank, Shared, Texts);

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
