using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Publishing;

namespace NatoInternships.Tests.Publishing;

/// <summary>Entries that say only what a test is about.</summary>
internal static class Samples
{
    public static readonly DateTime Noon = new(2026, 11, 23, 11, 0, 0, DateTimeKind.Utc);

    public static UnitContent Body(string address = "a-body") =>
        Unit(address) with
        {
            Kind = UnitKind.Body,
            Parent = null,
        };

    public static UnitContent Unit(string address = "a-unit", string name = "A unit", string summary = "") =>
        new()
        {
            Kind = UnitKind.Unit,
            Parent = "a-body",
            Order = 1,
            Apply = ApplicationRoute.Headquarters,
            English = new UnitText
            {
                Name = name,
                Address = address,
                Lead = name,
                Summary = summary,
            },
            French = new UnitText
            {
                Name = name,
                Address = address,
                Lead = name,
                Summary = summary,
            },
        };

    public static GuidanceContent Page(string address = "a-page", string title = "A page") =>
        new()
        {
            Section = GuidanceSection.Guidance,
            Order = 1,
            English = new GuidanceText
            {
                Name = title,
                Address = address,
                Lead = title,
            },
            French = new GuidanceText
            {
                Name = title,
                Address = address,
                Lead = title,
            },
        };

    public static LiveRow Row(string key, EntryContent content, DateTime? retiredAt = null) =>
        Row(key, content, content.ToDocument(), Noon, retiredAt);

    public static LiveRow Row(
        string key,
        EntryContent content,
        string? document,
        DateTime? since,
        DateTime? retiredAt = null
    ) => new(content is UnitContent ? "unit" : "guidance", key, since, document, retiredAt);

    public static PublishedCatalogue Published(params LiveRow[] rows) => CatalogueBuilder.Build(1, Noon, rows, []);
}
