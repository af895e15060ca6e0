using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Shared;

/// <summary>The table of public pages: which address, in which language, leads to which action.</summary>
public static class PublicRoutes
{
    public static void MapPublicPages(this WebApplication app)
    {
        Map(app, "root", "/", "Home", "Root");
        foreach (var language in Language.All)
        {
            Map(app, $"home.{language}", Addresses.Home(language), "Home", "Index");
            Map(app, $"catalogue.{language}", Addresses.Catalogue(language), "Units", "Catalogue");
            Map(app, $"other-bodies.{language}", Addresses.OtherBodies(language), "Units", "OtherBodies");
            Map(app, $"compare.{language}", Addresses.Compare(language), "Compare", "Index");
            Map(app, $"design.{language}", Addresses.Design(language), "Design", "Index");
            foreach (var kind in Enum.GetValues<UnitKind>())
                Map(app, $"{kind}.{language}", Addresses.Unit(language, kind, "{address}"), "Units", "Unit");
            Map(app, $"guidance.{language}", Addresses.Guidance(language, "{address}"), "Guidance", "Page");
        }
    }

    private static void Map(WebApplication app, string name, string pattern, string controller, string action) =>
        app.MapControllerRoute(name, pattern.TrimStart('/'), new { controller, action }).WithStaticAssets();
}
