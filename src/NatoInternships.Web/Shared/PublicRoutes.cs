using NatoInternships.Addresses;
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
            Map(app, $"home.{language}", PublicAddresses.Home(language), "Home", "Index");
            Map(app, $"catalogue.{language}", PublicAddresses.Catalogue(language), "Finder", "Catalogue");
            Map(app, $"search.{language}", PublicAddresses.Search(language), "Search", "Search");
            Map(app, $"suggestions.{language}", PublicAddresses.Suggestions(language), "Search", "Suggestions");
            Map(app, $"fit.{language}", PublicAddresses.Fit(language), "Finder", "Fit");
            Map(app, $"other-bodies.{language}", PublicAddresses.OtherBodies(language), "Units", "OtherBodies");
            Map(app, $"compare.{language}", PublicAddresses.Compare(language), "Compare", "Index");
            Map(app, $"plan.{language}", PublicAddresses.Plan(language), "MyPlan", "Index");
            Map(app, $"design.{language}", PublicAddresses.Design(language), "Design", "Index");
            foreach (var kind in Enum.GetValues<UnitKind>())
                Map(app, $"{kind}.{language}", PublicAddresses.Unit(language, kind, "{address}"), "Units", "Unit");
            Map(app, $"guidance.{language}", PublicAddresses.Guidance(language, "{address}"), "Guidance", "Page");
        }
    }

    private static void Map(WebApplication app, string name, string pattern, string controller, string action) =>
        app.MapControllerRoute(name, pattern.TrimStart('/'), new { controller, action }).WithStaticAssets();
}
