using static NatoInternships.Catalogue.Fields.FieldControl;
using static NatoInternships.Catalogue.Fields.FieldSection;

namespace NatoInternships.Catalogue.Fields;

/// <summary>The fields that every kind of entry has.</summary>
internal static class CommonFields
{
    public static readonly Field Order = new(
        "order",
        Number,
        Place,
        "Place in the order",
        "its place among its neighbours, the lowest first"
    )
    {
        Need = FieldNeed.Always,
        Range = (1, 10_000),
        Hint = "A whole number; the lowest comes first among its neighbours",
    };

    public static readonly Field AsOf = new(
        "asOf",
        Date,
        Facts,
        "As-of date",
        "the date at which the text held; left out where the sources are undated"
    )
    {
        Hint = "When the description held, by its source: 2018-05-23, 2018-05 or 2018",
    };

    public static readonly Field Name = new(
        "name",
        Line,
        Names,
        "Name",
        "the name, as official as it gets in this language"
    )
    {
        Need = FieldNeed.Always,
    };

    public static readonly Field Short = new("short", Line, Names, "Short name", "the name for charts and menus")
    {
        InDocuments = "menuName",
        Longest = 60,
        Hint = "For menus and the organisation chart",
    };

    public static readonly Field Address = new(
        "address",
        FieldControl.Address,
        Names,
        "Address of the page",
        "the last part of the page's address, in its language; the key if left out"
    )
    {
        Need = FieldNeed.Always,
        IsTranslated = false,
        Hint =
            "The last part of the address, in lower-case letters, digits and hyphens. A change leaves a "
            + "redirect behind, once it is published.",
    };

    public static readonly Field Lead = new(
        "lead",
        Line,
        FieldSection.Summary,
        "Lead sentence",
        "one sentence under the title, also the page's description in search results"
    )
    {
        Need = FieldNeed.InFiles,
        Longest = 250,
        Hint = "One sentence, under the title and in search results",
    };

    public static readonly Field Summary = new("summary", FieldControl.Markdown, FieldSection.Summary, "Summary", "");

    public static readonly Field Detail = new("detail", FieldControl.Markdown, More, "The “More…” part", "")
    {
        Hint = "Text only. Headings begin with two hash signs.",
    };

    public static readonly Field Sources = new("sources", Records, Facts, "Sources", "where the text comes from")
    {
        Columns =
        [
            new("title", Line, "Title") { Longest = 300, Required = true },
            new("url", Url, "Web address"),
            new("date", Date, "Date"),
        ],
    };
}
