using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Markdown;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Units;

public sealed record OtherBodiesPage(
    Language Language,
    PageMeta Meta,
    Edition Edition,
    PublishedPage? Intro,
    DateOnly Today
) : SitePage(Language, Meta)
{
    /// <summary>
    /// What comes next stands first: closing dates that are to come, the nearest first, then those that have passed,
    /// the latest first, then bodies of which none was found, and last what is no internship.
    /// </summary>
    public IEnumerable<PublishedUnit> ByNext =>
        Edition
            .OtherBodies.OrderBy(body =>
                body.LatestClosing is null ? 2
                : IsOver(body) ? 1
                : 0
            )
            .ThenBy(body => (body.LatestClosing?.LastDay.DayNumber ?? 0) * (IsOver(body) ? -1 : 1))
            .Concat(Edition.Programmes);

    /// <summary>Whether its latest closing date has passed.</summary>
    public bool IsOver(PublishedUnit body) => body.LatestClosing?.LastDay < Today;
}

/// <summary>One unit, body or programme with its place among the others.</summary>
public sealed record UnitView(Language Language, PageMeta Meta, Edition Edition, PublishedUnit Unit, YearLine? Year)
    : SitePage(Language, Meta)
{
    private const int Few = 3;

    public PublishedUnit? Body => Edition.ParentOf(Unit);

    /// <summary>The body whose chart shows where the unit sits: its own, or itself.</summary>
    public PublishedUnit ChartRoot => Body ?? Unit;

    public PublishedUnit? SharedWith => Unit.SharedWith is { } key ? Edition.Unit(key) : null;

    /// <summary>NATO's own page about interning there, or about the programme.</summary>
    public string? Official => (Unit.Links is [var link, ..] ? link.Url : null) ?? Edition.Official;

    /// <summary>The sections of the "More…" part that have no place of their own on the page.</summary>
    public IEnumerable<RenderedSection> FurtherSections =>
        Unit.Detail.Sections.Where(section => section.Id is not ("interns" or "profile" or "confusion"));

    public PublishedUnit? Previous => Neighbour(-1);

    public PublishedUnit? Next => Neighbour(1);

    /// <summary>
    /// The doors, in any body, whose fields of study overlap most with this one's (by Jaccard's measure).
    /// </summary>
    public IReadOnlyList<PublishedUnit> Related =>
        [
            .. Edition
                .Units.Where(other => other != Unit && Edition.IsAppliedTo(other))
                .Select(other => (Unit: other, Overlap: Overlap(other.Fields, Unit.Fields)))
                .Where(pair => pair.Overlap > 0)
                .OrderByDescending(pair => pair.Overlap)
                .Take(Few)
                .Select(pair => pair.Unit),
        ];

    private List<PublishedUnit> Row =>
        Unit switch
        {
            { Kind: UnitKind.Programme } => [],
            { Apply: ApplicationRoute.Direct } => [.. Edition.OtherBodies],
            { Kind: UnitKind.Unit } or { } when Edition.UnitsOf(Unit).Count == 0 =>
            [
                .. Edition.Headquarters.SelectMany(Edition.DoorsOf),
            ],
            _ => [.. Edition.Headquarters],
        };

    private static double Overlap(IReadOnlyList<string> one, IReadOnlyList<string> two) =>
        one.Intersect(two).Count() / (double)Math.Max(1, one.Union(two).Count());

    private PublishedUnit? Neighbour(int step)
    {
        var row = Row;
        var place = row.IndexOf(Unit);
        return place < 0 ? null : row.ElementAtOrDefault(place + step);
    }
}
