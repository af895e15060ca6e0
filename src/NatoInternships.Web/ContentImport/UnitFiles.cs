using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using YamlDotNet.RepresentationModel;

namespace NatoInternships.ContentImport;

/// <summary>
/// The files of <c>content/units</c>: shared fields stand in the English file, each language has its own text.
/// </summary>
public static class UnitFiles
{
    public const string Folder = "units";

    public static UnitContent Read(ContentFile english, ContentFile? french)
    {
        var front = english.Front;
        var content = new UnitContent
        {
            Kind = front.Choice<UnitKind>("kind"),
            Parent = front.TextOrNull("parent"),
            Order = front.Number("order", 1, 10_000),
            Apply = front.Choice<ApplicationRoute>("apply"),
            ApplyUrl = front.UrlOrNull("applyUrl"),
            AsOf = front.Date("asOf"),
            SharedWith = front.TextOrNull("sharedWith"),
            English = ReadText(english),
            French = french is null ? null : ReadText(french),
        };
        if (content.Kind == UnitKind.Unit && content.Parent is null)
            front.Fault("parent", $"is missing; a unit names the key of its body");
        if (content.Kind != UnitKind.Unit && content.Parent is not null)
            front.Fault("parent", $"only a unit has a parent");
        return content;
    }

    public static YamlMappingNode WriteShared(UnitContent content) =>
        new YamlMappingNode()
            .With("kind", FrontMatter.Word(content.Kind))
            .With("parent", content.Parent)
            .With("order", content.Order)
            .With("apply", FrontMatter.Word(content.Apply))
            .With("applyUrl", content.ApplyUrl)
            .With("asOf", content.AsOf?.ToString())
            .With("sharedWith", content.SharedWith);

    public static YamlMappingNode WriteText(YamlMappingNode node, string key, UnitText text) =>
        node.With("name", text.Name)
            .With("officialName", text.OfficialName ? "true" : "false")
            .With("short", text.MenuName)
            .With("acronym", text.Acronym)
            .With("address", text.Address == key ? null : text.Address)
            .With("aliases", text.Aliases)
            .With("lead", text.Lead)
            .With("place", text.Place)
            .With("fields", text.Fields)
            .With(
                "facts",
                text.Facts,
                fact =>
                    new YamlMappingNode().With("term", fact.Term).With("value", fact.Value).With("source", fact.Source)
            )
            .With("links", text.Links, link => new YamlMappingNode().With("title", link.Title).With("url", link.Url))
            .With("sources", text.Sources, CommonFields.WriteSource)
            .With("sinceThen", text.SinceThen);

    private static UnitText ReadText(ContentFile file)
    {
        var front = file.Front;
        var text = new UnitText
        {
            Name = front.Text("name"),
            OfficialName = front.Flag("officialName", missing: true),
            MenuName = front.TextOrNull("short", 60),
            Acronym = front.TextOrNull("acronym", 20),
            Address = CommonFields.Address(file),
            Aliases = front.Texts("aliases"),
            Lead = front.Text("lead", 250),
            Place = front.TextOrNull("place"),
            Fields = front.Texts("fields", 80),
            Facts = front.Records(
                "facts",
                fact => new Fact(fact.Text("term", 80), fact.Text("value", 500), fact.TextOrNull("source", 300))
            ),
            Links = front.Records("links", link => new Link(link.Text("title"), link.Url("url"))),
            Sources = front.Records("sources", CommonFields.Source),
            SinceThen = front.Texts("sinceThen", 600),
            Summary = file.Summary,
            Detail = file.Detail,
        };
        front.RefuseUnknown();
        return text;
    }
}
