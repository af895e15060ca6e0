using NatoInternships.Catalogue;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>
/// The files of <c>content/guidance</c>: shared fields stand in the English file, each language has its own text.
/// </summary>
public static class GuidanceFiles
{
    public const string Folder = "guidance";

    public static GuidanceContent Read(ContentFile english, ContentFile? french) =>
        new()
        {
            Section = english.Front.Choice<GuidanceSection>("section"),
            Order = english.Front.Number("order", 1, 10_000),
            AsOf = english.Front.Date("asOf"),
            Cycle = english.Front.Record("cycle", ReadCycle),
            Calls = english.Front.Records("calls", ReadCall),
            English = ReadText(english),
            French = french is null ? null : ReadText(french),
        };

    public static YamlMappingNode WriteShared(GuidanceContent content) =>
        new YamlMappingNode()
            .With("section", FrontMatter.Word(content.Section))
            .With("order", content.Order)
            .With("asOf", content.AsOf?.ToString())
            .With("cycle", content.Cycle is { } cycle ? WriteCycle(cycle) : null)
            .With("calls", content.Calls, WriteCall);

    public static YamlMappingNode WriteText(YamlMappingNode node, string key, GuidanceText text) =>
        node.With("title", text.Name)
            .With("short", text.MenuName)
            .With("address", text.Address == key ? null : text.Address)
            .With("lead", text.Lead)
            .With("sources", text.Sources, CommonFields.WriteSource)
            .With(
                "terms",
                text.Terms,
                term => new YamlMappingNode().With("acronym", term.Acronym).With("meaning", term.Meaning)
            )
            .With(
                "members",
                text.Members,
                member => new YamlMappingNode().With("code", member.Code).With("name", member.Name)
            );

    private static GuidanceText ReadText(ContentFile file)
    {
        var front = file.Front;
        var text = new GuidanceText
        {
            Name = front.Text("title"),
            MenuName = front.TextOrNull("short", 60),
            Address = CommonFields.Address(file),
            Lead = front.Text("lead", 300),
            Sources = front.Records("sources", CommonFields.Source),
            Terms = front.Records("terms", term => new Term(term.Text("acronym", 20), term.Text("meaning", 300))),
            Members = front.Records("members", member => new Member(member.Text("code", 2), member.Text("name", 80))),
            Summary = file.Summary,
            Detail = file.Detail,
        };
        front.RefuseUnknown();
        return text;
    }

    private static CallCycle ReadCycle(FrontMatter front)
    {
        var cycle = new CallCycle(
            front.Number("opens", 1, 12),
            front.Number("closes", 1, 12),
            front.Number("choices", 1, 12),
            front.Numbers("starts", 1, 12),
            front.Number("months", 1, 24)
        );
        if (cycle.Starts.Count == 0)
            front.Fault("starts", $"is missing; give at least one month");
        else if (!cycle.IsSound)
            front.Fault("closes", $"expected opens, closes and choices to follow each other within a year");
        return cycle;
    }

    private static YamlMappingNode WriteCycle(CallCycle cycle) =>
        new YamlMappingNode()
            .With("opens", cycle.Opens)
            .With("closes", cycle.Closes)
            .With("choices", cycle.Choices)
            .With("starts", cycle.Starts, month => new YamlScalarNode(FormattableString.Invariant($"{month}")))
            .With("months", cycle.Months);

    private static PastCall ReadCall(FrontMatter front) =>
        new(
            front.Number("year", 2004, 2100),
            front.Text("source", 300),
            front.Date("opens"),
            front.Date("closes"),
            front.TextOrNull("note", 300)
        );

    private static YamlMappingNode WriteCall(PastCall call) =>
        new YamlMappingNode()
            .With("year", call.Year)
            .With("opens", call.Opens?.ToString())
            .With("closes", call.Closes?.ToString())
            .With("source", call.Source)
            .With("note", call.Note);
}
