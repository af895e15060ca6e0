using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Languages;
using NatoInternships.LinkGuardian;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Links;

/// <summary>
/// What the page of links shows. Names of entries come from the public edition; what is no more than a draft shows its
/// key.
/// </summary>
public sealed record LinksPage(
    Language Language,
    string Title,
    IReadOnlyList<StandingLink> Links,
    LinkProgress? Progress,
    Edition? Edition,
    string? Done
) : DeskPage(Language, Title, DeskAddresses.Links(Language))
{
    public IEnumerable<StandingLink> Broken =>
        Links.Where(link => link.IsBroken).OrderBy(link => link.Check!.FirstFailedAt);

    public IEnumerable<StandingLink> Watched => Links.Where(link => link.IsWatched);

    public IEnumerable<StandingLink> Moved => Links.Where(link => link.HasMoved);

    public IEnumerable<StandingLink> Uncertain => Links.Where(link => link.IsUncertain);

    public int Unvisited => Links.Count(link => link.Check is null);

    /// <summary>When a link was last visited (UTC).</summary>
    public DateTime? LastAt => Links.Max(link => link.Check?.CheckedAt);

    public string NameOf(LinkPlace place) =>
        Edition?.Unit(place.Key)?.Name ?? Edition?.Page(place.Key)?.Name ?? place.Key;
}
