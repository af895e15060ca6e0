using NatoInternships.Catalogue;
using NatoInternships.Guidance;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Units;

/// <summary>The catalogue, whole or narrowed by a filter.</summary>
public sealed record CataloguePage(Language Language, PageMeta Meta, Edition Edition, PublishedPage? Intro, UnitFilter Filter) : SitePage(Language, Meta)
{
    public IReadOnlyList<PublishedUnit> Matches => [.. Edition.Units.Where(Filter.Matches)];

    /// <summary>The name of the field of study that the filter names by its slug.</summary>
    public string? FieldName => Edition.Units.SelectMany(unit => unit.Fields).FirstOrDefault(name => UnitFilter.Slug(name) == Filter.Field);
}

public sealed record OtherBodiesPage(Language Language, PageMeta Meta, Edition Edition, PublishedPage? Intro) : SitePage(Language, Meta);

/// <summary>One unit, body or programme with its place among the others.</summary>
public sealed record UnitView(Language Language, PageMeta Meta, Edition Edition, PublishedUnit Unit, CallOutlook? Outlook) : SitePage(Language, Meta)
{
    private const int Few = 3;

    public PublishedUnit? Body => Edition.ParentOf(Unit);

    /// <summary>The body whose chart shows where the unit sits: its own, or itself.</summary>
    public PublishedUnit ChartRoot => Body ?? Unit;

    public PublishedUnit? SharedWith => Unit.SharedWith is { } key ? Edition.Unit(key) : null;

    public PublishedUnit? Previous => Neighbour(-1);

    public PublishedUnit? Next => Neighbour(1);

    /// <summary>Units, in other places of the catalogue too, that share the most fields of study with this one.</summary>
    public IReadOnlyList<PublishedUnit> Related => [.. Edition.Units
        .Where(other => other != Unit)
        .Select(other => (Unit: other, Shared: other.Fields.Intersect(Unit.Fields).Count()))
        .Where(pair => pair.Shared > 0)
        .OrderByDescending(pair => pair.Shared)
        .Take(Few)
        .Select(pair => pair.Unit)];

    private List<PublishedUnit> Row => Unit switch
    {
        { Kind: UnitKind.Programme } => [],
        { Apply: ApplicationRoute.Direct } => [.. Edition.OtherBodies],
        { Kind: UnitKind.Unit } or { } when Edition.UnitsOf(Unit).Count == 0 => [.. Edition.Headquarters.SelectMany(Edition.DoorsOf)],
        _ => [.. Edition.Headquarters],
    };

    private PublishedUnit? Neighbour(int step)
    {
        var row = Row;
        var place = row.IndexOf(Unit);
        return place < 0 ? null : row.ElementAtOrDefault(place + step);
    }
}
