using NatoInternships.Addresses;
using static NatoInternships.Catalogue.Fields.FieldControl;
using static NatoInternships.Catalogue.Fields.FieldSection;

namespace NatoInternships.Catalogue.Fields;

/// <summary>The fields of a unit, a body or a programme.</summary>
public static class UnitFields
{
    private static readonly UnitContent Blank = new()
    {
        Kind = default,
        Order = 0,
        Apply = default,
        English = new UnitText
        {
            Name = "",
            Address = "",
            Lead = "",
        },
    };

    private static readonly IReadOnlyList<Column> DutyColumns =
    [
        new("text", Line, "Text") { Longest = 160, Required = true },
        new("date", Date, "Date"),
    ];

    private static readonly IReadOnlyList<Field> Shared =
    [
        new(
            "kind",
            FieldControl.Choice,
            Place,
            "Kind",
            "a staff, agency or command; a division or office of a body; something beside the internships"
        )
        {
            Need = FieldNeed.Always,
            Choices =
            [
                new("body", "Body (has units, or hosts interns as one)"),
                new("unit", "Unit of a body"),
                new("programme", "Programme beside the internships"),
            ],
        },
        new("parent", Body, Place, "Body", "the key of the body that a unit belongs to")
        {
            Hint = "Only a unit belongs to a body",
            Rule = Parent,
        },
        CommonFields.Order,
        new(
            "apply",
            FieldControl.Choice,
            Applying,
            "How one applies",
            "through NATO Headquarters in the yearly call, or to the body itself"
        )
        {
            Need = FieldNeed.Always,
            Choices =
            [
                new("headquarters", "Through NATO Headquarters, in the yearly call"),
                new("direct", "To the body itself"),
            ],
        },
        new("applyUrl", Url, Applying, "Page on which one applies", "the page on which one applies, if it lasts"),
        CommonFields.AsOf,
        new(
            "latestNotice",
            Date,
            Facts,
            "Latest vacancy found",
            "the date of the latest vacancy notice that was found, as exact as is known"
        ),
        new(
            "latestClosing",
            Date,
            Applying,
            "Latest closing date found",
            "the closing date of the latest call of the body's own that was found"
        ),
        new("sharedWith", Body, Place, "Shared with", "the key of another body that shares it, by a source"),
        new(
            "countries",
            List,
            Place,
            "Countries",
            "the countries in which it is, as ISO 3166-1 alpha-2 codes (`BE`); their names are those of the member "
                + "countries on the page about who can apply; left out where the country is not known"
        )
        {
            Hint = "Two capital letters a country, one a line, such as BE; empty where it is not known",
            Longest = 2,
            Rule = Countries,
        },
    ];

    private static readonly IReadOnlyList<Field> Texts =
    [
        CommonFields.Name,
        new(
            "officialName",
            Flag,
            Names,
            "The name is official",
            "`false` where the name is our own translation; the page says so"
        )
        {
            IsTranslated = false,
        },
        CommonFields.Short,
        new("acronym", Line, Names, "Acronym", "exactly the official acronym; none is invented") { Longest = 20 },
        CommonFields.Address,
        new("aliases", List, Names, "Other names", "older and other names and acronyms, for search")
        {
            Hint = "Older and other names that people search for, one a line",
        },
        CommonFields.Lead,
        new("line", Line, Names, "In one line", "what is done there, for lists; the lead if left out")
        {
            Longest = 64,
            Hint = "What is done there, without the name; lists show it",
        },
        CommonFields.Summary,
        CommonFields.Detail,
        new(
            "tasks",
            Records,
            Applying,
            "What interns do",
            "what interns do, three to five rows; one without a date is marked as our reading"
        )
        {
            Columns = DutyColumns,
        },
        new(
            "skills",
            Records,
            Applying,
            "What interns bring",
            "what interns bring, as a page or notice asked; one without a date is marked as our reading"
        )
        {
            Columns = DutyColumns,
        },
        new("place", Line, Place, "City or site", "where it is"),
        new(
            "fields",
            List,
            Applying,
            "Fields of study",
            "fields of study that fit; shown as \"our reading of the tasks\""
        )
        {
            Longest = 80,
            Hint = "One a line, as on other entries, so that they can be found together",
        },
        new(
            "interests",
            Records,
            Applying,
            "What may draw people",
            "what may draw people, for “Which unit fits me?”: an interest, named as on other entries, and why the "
                + "unit has it, as the end of a sentence; in the same order in both languages"
        )
        {
            Hint = "Named as on other entries; the reason goes on after a colon: it works on cyber policy",
            Columns =
            [
                new("name", Line, "Interest") { Longest = 60, Required = true },
                new("because", Line, "Reason") { Longest = 160, Required = true },
            ],
        },
        new("facts", Records, Facts, "Facts", "short facts that deserve a row of their own")
        {
            Columns =
            [
                new("term", Line, "Term") { Longest = 80, Required = true },
                new("value", Line, "Value") { Longest = 500, Required = true },
                new("source", Line, "Source") { Longest = 300 },
            ],
        },
        new("links", Records, Facts, "Links to other sites", "pages elsewhere about the unit")
        {
            Columns =
            [
                new("title", Line, "Title") { Required = true },
                new("url", Url, "Web address") { Required = true },
            ],
        },
        CommonFields.Sources,
        new(
            "sinceThen",
            List,
            Facts,
            "Known since then",
            "what became known after the as-of date, one sentence each with its year"
        )
        {
            Longest = 600,
            Hint = "What became known after the as-of date, one sentence a line",
        },
        new(
            "notFound",
            List,
            Facts,
            "Looked for and not found",
            "what was looked for and not found, a word or two each"
        )
        {
            Longest = 80,
            Hint = "A word or two a line, such as the pay",
        },
    ];

    public static readonly FieldTable Table = new("units", Blank, Shared, Texts);

    private static FieldFault? Parent(EntryContent content) =>
        content is not UnitContent unit || unit.Parent is not null == (unit.Kind == UnitKind.Unit)
            ? null
            : new FieldFault("parent", unit.Parent is null ? FieldProblem.Missing : FieldProblem.NotAllowed);

    private static FieldFault? Countries(EntryContent content)
    {
        var row = content is UnitContent unit ? unit.Countries.ToList().FindIndex(code => !CountryCodes.Has(code)) : -1;
        return row < 0 ? null : new FieldFault("countries", FieldProblem.NotACountry, row + 1);
    }
}
