namespace NatoInternships.Admin.Editing;

/// <summary>
/// In which order and under which headings the form shows the fields. A subject with two languages stands as a pair.
/// </summary>
public static class FormLayout
{
    public static readonly IReadOnlyList<FormPart> Parts =
    [
        new(FormHeading.Names, ["name", "officialName", "acronym", "short", "address", "aliases"]),
        new(FormHeading.Place, ["kind", "parent", "sharedWith", "section", "order", "place"]),
        new(FormHeading.Summary, ["lead", "summary"]),
        new(FormHeading.More, ["detail"]),
        new(FormHeading.Applying, ["apply", "applyUrl", "fields"]),
        new(FormHeading.Calls, ["cycle", "calls"]),
        new(FormHeading.Lists, ["terms", "members"]),
        new(FormHeading.Facts, ["asOf", "facts", "sinceThen", "links", "sources"]),
    ];

    /// <summary>The parts of an entry's form: in each the fields of a row, one or a pair.</summary>
    public static IEnumerable<(FormHeading Heading, IReadOnlyList<IReadOnlyList<FieldSpec>> Rows)> Of(
        IReadOnlyList<FieldSpec> specs
    ) => Parts.Select(part => (part.Heading, Rows(part, specs))).Where(part => part.Item2.Count > 0);

    private static IReadOnlyList<IReadOnlyList<FieldSpec>> Rows(FormPart part, IReadOnlyList<FieldSpec> specs) =>
        [
            .. part
                .Subjects.Select(subject => specs.Where(spec => spec.Subject == subject).ToList())
                .Where(row => row.Count > 0),
        ];
}

public sealed record FormPart(FormHeading Heading, IReadOnlyList<string> Subjects);

public enum FormHeading
{
    Names,
    Place,
    Summary,
    More,
    Applying,
    Calls,
    Lists,
    Facts,
}
