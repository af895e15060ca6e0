using NatoInternships.Languages;

namespace NatoInternships.Shared;

/// <summary>What every page hands to the layout. A view without one does not render.</summary>
public abstract record SitePage(Language Language, PageMeta Meta);

/// <summary>What search engines and browser tabs see of a page.</summary>
/// <param name="Title">The page's own title, without the site's name.</param>
/// <param name="Description">One sentence for search results.</param>
/// <param name="Path">The canonical path; null on error pages, which have none.</param>
/// <param name="OtherPath">The same page in the other language; null where there is none.</param>
/// <param name="Indexed">False keeps search engines from listing the page.</param>
/// <param name="Switch">Where the language switch leads, if that carries more than the path: a search, a choice of
/// units.</param>
/// <param name="Card">The picture for shared links, by the kind of page: a file of <c>wwwroot/cards</c>.</param>
public sealed record PageMeta(
    string Title,
    string Description,
    string? Path,
    string? OtherPath,
    bool Indexed = true,
    string? Switch = null,
    string Card = PageMeta.GuidanceCard
)
{
    public const string HomeCard = "home";
    public const string CatalogueCard = "catalogue";
    public const string UnitCard = "unit";
    public const string GuidanceCard = "guidance";
}
