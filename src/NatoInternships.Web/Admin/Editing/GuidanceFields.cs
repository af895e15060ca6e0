using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

/// <summary>The fields of a guidance page.</summary>
public static class GuidanceFields
{
    private static readonly Column Month = new("opens", FieldControl.Number, 2, Required: true) { Range = (1, 12) };

    public static readonly IReadOnlyList<FieldSpec> Specs =
    [
        new("section", FieldControl.Choice) { Choices = ["guidance", "about", "intro"], Required = true },
        CommonFields.Order,
        CommonFields.AsOf,
        new("cycle", FieldControl.Records)
        {
            Columns =
            [
                Month,
                Month with
                {
                    Name = "closes",
                },
                Month with
                {
                    Name = "choices",
                },
                new("starts", FieldControl.Numbers, 40, Required: true) { Range = (1, 12) },
                new("months", FieldControl.Number, 2, Required: true) { Range = (1, 24) },
            ],
        },
        new("calls", FieldControl.Records)
        {
            Columns =
            [
                new("year", FieldControl.Number, 4, Required: true) { Range = (2004, 2100) },
                new("opens", FieldControl.Date),
                new("closes", FieldControl.Date),
                new("source", FieldControl.Line, 300, Required: true),
                new("note", FieldControl.Line, 300),
            ],
        },
        .. Language.All.SelectMany(language => Of(language.Code)),
    ];

    public static GuidanceContent Read(FieldReader reader) =>
        new()
        {
            Section = reader.Choice<GuidanceSection>("section"),
            Order = reader.Number("order"),
            AsOf = reader.Date("asOf"),
            Cycle = ReadCycle(reader),
            Calls = reader.Records(
                "calls",
                cells => new PastCall(
                    FieldReader.NumberIn(cells[0]) ?? 0,
                    cells[3] ?? "",
                    FieldReader.DateIn(cells[1]),
                    FieldReader.DateIn(cells[2]),
                    cells[4]
                )
            ),
            English = ReadText(reader, "en"),
            French = reader.Has("fr") ? ReadText(reader, "fr") : null,
        };

    public static IReadOnlyDictionary<string, string> Write(GuidanceContent content)
    {
        var fields = new Dictionary<string, string>
        {
            ["section"] = content.Section.ToString().ToLowerInvariant(),
            ["cycle"] = content.Cycle is { } cycle
                ? FieldText.Record(
                    Text(cycle.Opens),
                    Text(cycle.Closes),
                    Text(cycle.Choices),
                    string.Join(' ', cycle.Starts.Select(Text)),
                    Text(cycle.Months)
                )
                : "",
            ["calls"] = FieldText.Lines(
                content.Calls.Select(call =>
                    FieldText.Record(
                        Text(call.Year),
                        call.Opens?.ToString(),
                        call.Closes?.ToString(),
                        call.Source,
                        call.Note
                    )
                )
            ),
        };
        CommonFields.WriteShared(fields, content);
        foreach (var language in Language.All)
        {
            var text = content.Text(language);
            CommonFields.WriteText(fields, language.Code, text);
            fields[$"{language}.terms"] = FieldText.Lines(
                (text?.Terms ?? []).Select(term => FieldText.Record(term.Acronym, term.Meaning))
            );
            fields[$"{language}.members"] = FieldText.Lines(
                (text?.Members ?? []).Select(member => FieldText.Record(member.Code, member.Name))
            );
        }

        return fields;
    }

    private static IEnumerable<FieldSpec> Of(string language) =>
        [
            CommonFields.Name(language),
            CommonFields.Short(language),
            CommonFields.Address(language),
            new($"{language}.lead", FieldControl.Line, 300),
            CommonFields.Summary(language),
            CommonFields.Detail(language),
            new($"{language}.terms", FieldControl.Records)
            {
                Columns =
                [
                    new("acronym", FieldControl.Line, 20, Required: true),
                    new("meaning", FieldControl.Line, 300, Required: true),
                ],
            },
            new($"{language}.members", FieldControl.Records)
            {
                Columns =
                [
                    new("code", FieldControl.Line, 2, Required: true),
                    new("name", FieldControl.Line, 80, Required: true),
                ],
            },
            CommonFields.Sources(language),
        ];

    private static GuidanceText ReadText(FieldReader reader, string language) =>
        new()
        {
            Name = reader.Text($"{language}.name"),
            MenuName = reader.TextOrNull($"{language}.short"),
            Address = reader.Text($"{language}.address"),
            Lead = reader.Text($"{language}.lead"),
            Summary = reader.Markdown($"{language}.summary"),
            Detail = reader.Markdown($"{language}.detail"),
            Terms = reader.Records($"{language}.terms", cells => new Term(cells[0] ?? "", cells[1] ?? "")),
            Members = reader.Records($"{language}.members", cells => new Member(cells[0] ?? "", cells[1] ?? "")),
            Sources = CommonFields.ReadSources(reader, $"{language}.sources"),
        };

    private static CallCycle? ReadCycle(FieldReader reader)
    {
        var cycles = reader.Records(
            "cycle",
            cells => new CallCycle(
                FieldReader.NumberIn(cells[0]) ?? 0,
                FieldReader.NumberIn(cells[1]) ?? 0,
                FieldReader.NumberIn(cells[2]) ?? 0,
                FieldReader.NumbersIn(cells[3]),
                FieldReader.NumberIn(cells[4]) ?? 0
            )
        );
        if (cycles.Count > 1 || (cycles is [{ IsSound: false }] && !reader.Faults.Any(fault => fault.Field == "cycle")))
            reader.Fault("cycle", FieldProblem.NotACycle);
        return cycles is [var cycle, ..] ? cycle : null;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
