using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>The fields of a unit, a body or a programme.</summary>
public static class UnitFields
{
    public static readonly IReadOnlyList<FieldSpec> Specs =
    [
        new("kind", FieldControl.Choice) { Choices = ["body", "unit", "programme"], Required = true },
        new("parent", FieldControl.Body, Entry.LongestKey),
        CommonFields.Order,
        new("apply", FieldControl.Choice) { Choices = ["headquarters", "direct"], Required = true },
        new("applyUrl", FieldControl.Url, 500),
        CommonFields.AsOf,
        new("sharedWith", FieldControl.Body, Entry.LongestKey),
        .. Language.All.SelectMany(language => Of(language.Code)),
    ];

    public static UnitContent Read(FieldReader reader)
    {
        var content = new UnitContent
        {
            Kind = reader.Choice<UnitKind>("kind"),
            Parent = reader.TextOrNull("parent"),
            Order = reader.Number("order"),
            Apply = reader.Choice<ApplicationRoute>("apply"),
            ApplyUrl = reader.TextOrNull("applyUrl"),
            AsOf = reader.Date("asOf"),
            SharedWith = reader.TextOrNull("sharedWith"),
            English = ReadText(reader, "en"),
            French = reader.Has("fr") ? ReadText(reader, "fr") : null,
        };
        if (reader.Faults.Any(fault => fault.Field == "kind"))
            return content;
        if (content.Kind == UnitKind.Unit && content.Parent is null)
            reader.Fault("parent", FieldProblem.Missing);
        if (content.Kind != UnitKind.Unit && content.Parent is not null)
            reader.Fault("parent", FieldProblem.NotAllowed);
        return content;
    }

    public static IReadOnlyDictionary<string, string> Write(UnitContent content)
    {
        var fields = new Dictionary<string, string>
        {
            ["kind"] = content.Kind.ToString().ToLowerInvariant(),
            ["parent"] = content.Parent ?? "",
            ["apply"] = content.Apply.ToString().ToLowerInvariant(),
            ["applyUrl"] = content.ApplyUrl ?? "",
            ["sharedWith"] = content.SharedWith ?? "",
        };
        CommonFields.WriteShared(fields, content);
        foreach (var language in Language.All)
            WriteText(fields, language.Code, content.Text(language));
        return fields;
    }

    private static IEnumerable<FieldSpec> Of(string language) =>
        [
            CommonFields.Name(language),
            new($"{language}.officialName", FieldControl.Flag),
            CommonFields.Short(language),
            new($"{language}.acronym", FieldControl.Line, 20),
            CommonFields.Address(language),
            new($"{language}.aliases", FieldControl.List),
            new($"{language}.lead", FieldControl.Line, 250),
            new($"{language}.place", FieldControl.Line),
            new($"{language}.fields", FieldControl.List, 80),
            CommonFields.Summary(language),
            CommonFields.Detail(language),
            new($"{language}.sinceThen", FieldControl.List, 600),
            new($"{language}.facts", FieldControl.Records)
            {
                Columns =
                [
                    new("term", FieldControl.Line, 80, Required: true),
                    new("value", FieldControl.Line, 500, Required: true),
                    new("source", FieldControl.Line, 300),
                ],
            },
            new($"{language}.links", FieldControl.Records)
            {
                Columns =
                [
                    new("title", FieldControl.Line, Required: true),
                    new("url", FieldControl.Url, 500, Required: true),
                ],
            },
            CommonFields.Sources(language),
        ];

    private static UnitText ReadText(FieldReader reader, string language) =>
        new()
        {
            Name = reader.Text($"{language}.name"),
            OfficialName = reader.Flag($"{language}.officialName"),
            MenuName = reader.TextOrNull($"{language}.short"),
            Acronym = reader.TextOrNull($"{language}.acronym"),
            Address = reader.Text($"{language}.address"),
            Aliases = reader.List($"{language}.aliases"),
            Lead = reader.Text($"{language}.lead"),
            Place = reader.TextOrNull($"{language}.place"),
            Fields = reader.List($"{language}.fields"),
            Summary = reader.Markdown($"{language}.summary"),
            Detail = reader.Markdown($"{language}.detail"),
            SinceThen = reader.List($"{language}.sinceThen"),
            Facts = reader.Records($"{language}.facts", cells => new Fact(cells[0] ?? "", cells[1] ?? "", cells[2])),
            Links = reader.Records($"{language}.links", cells => new Link(cells[0] ?? "", cells[1] ?? "")),
            Sources = CommonFields.ReadSources(reader, $"{language}.sources"),
        };

    private static void WriteText(Dictionary<string, string> fields, string language, UnitText? text)
    {
        CommonFields.WriteText(fields, language, text);
        fields[$"{language}.officialName"] = text is { OfficialName: false } ? "false" : "true";
        fields[$"{language}.acronym"] = text?.Acronym ?? "";
        fields[$"{language}.aliases"] = FieldText.Lines(text?.Aliases ?? []);
        fields[$"{language}.place"] = text?.Place ?? "";
        fields[$"{language}.fields"] = FieldText.Lines(text?.Fields ?? []);
        fields[$"{language}.sinceThen"] = FieldText.Lines(text?.SinceThen ?? []);
        fields[$"{language}.facts"] = FieldText.Lines(
            (text?.Facts ?? []).Select(fact => FieldText.Record(fact.Term, fact.Value, fact.Source))
        );
        fields[$"{language}.links"] = FieldText.Lines(
            (text?.Links ?? []).Select(link => FieldText.Record(link.Title, link.Url))
        );
    }
}
