using System.Collections.Frozen;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Publishing;

/// <summary>The published catalogue in one language. An entry without a text in that language is not in it.</summary>
public sealed class Edition
{
    private readonly FrozenDictionary<string, PublishedUnit> _unitsByPath;
    private readonly FrozenDictionary<string, PublishedUnit> _unitsByKey;
    private readonly FrozenDictionary<string, PublishedPage> _pagesByPath;
    private readonly FrozenDictionary<string, PublishedPage> _pagesByKey;
    private readonly ILookup<string, PublishedUnit> _byParent;

    internal Edition(
        Language language,
        IReadOnlyCollection<PublishedUnit> units,
        IReadOnlyCollection<PublishedPage> pages
    )
    {
        Language = language;
        Units =
        [
            .. units
                .Where(unit => unit.RetiredAt is null)
                .OrderBy(unit => unit.Order)
                .ThenBy(unit => unit.Key, StringComparer.Ordinal),
        ];
        Pages =
        [
            .. pages
                .Where(page => page.RetiredAt is null)
                .OrderBy(page => page.Section)
                .ThenBy(page => page.Order)
                .ThenBy(page => page.Key, StringComparer.Ordinal),
        ];
        _unitsByPath = units.ToFrozenDictionary(unit => unit.Path);
        _unitsByKey = units.ToFrozenDictionary(unit => unit.Key);
        _pagesByPath = pages.Where(page => page.Path is not null).ToFrozenDictionary(page => page.Path!);
        _pagesByKey = pages.ToFrozenDictionary(page => page.Key);
        _byParent = Units.Where(unit => unit.Parent is not null).ToLookup(unit => unit.Parent!);
        Headquarters = [.. Units.Where(unit => unit is { Kind: UnitKind.Body, Apply: ApplicationRoute.Headquarters })];
        OtherBodies = [.. Units.Where(unit => unit is { Kind: UnitKind.Body, Apply: ApplicationRoute.Direct })];
        Programmes = [.. Units.Where(unit => unit.Kind == UnitKind.Programme)];
    }

    public Language Language { get; }

    /// <summary>Every unit, body and programme that takes interns.</summary>
    public IReadOnlyList<PublishedUnit> Units { get; }

    public IReadOnlyList<PublishedPage> Pages { get; }

    /// <summary>The bodies whose interns apply through NATO Headquarters, in the catalogue's order.</summary>
    public IReadOnlyList<PublishedUnit> Headquarters { get; }

    /// <summary>The bodies that take applications themselves.</summary>
    public IReadOnlyList<PublishedUnit> OtherBodies { get; }

    public IReadOnlyList<PublishedUnit> Programmes { get; }

    /// <summary>The rhythm of the yearly call, from the page about the year.</summary>
    public CallCycle? Cycle => Pages.Select(page => page.Cycle).FirstOrDefault(cycle => cycle is not null);

    /// <summary>
    /// Every entry as the catalogue shows it: each body with its units, then the other bodies and programmes.
    /// </summary>
    public IEnumerable<PublishedUnit> InOrder =>
        Headquarters.SelectMany(body => UnitsOf(body).Prepend(body)).Concat(OtherBodies).Concat(Programmes);

    /// <summary>The unit with this page, also one that is kept for reference only.</summary>
    public PublishedUnit? UnitAt(string path) => _unitsByPath.GetValueOrDefault(path);

    public PublishedUnit? Unit(string key) =>
        _unitsByKey.GetValueOrDefault(key) is { RetiredAt: null } unit ? unit : null;

    /// <summary>The guidance page at this address, also one that is kept for reference only.</summary>
    public PublishedPage? PageAt(string path) => _pagesByPath.GetValueOrDefault(path);

    public PublishedPage? Page(string key) =>
        _pagesByKey.GetValueOrDefault(key) is { RetiredAt: null } page ? page : null;

    /// <summary>
    /// The address at which an entry is read, also one that is kept for reference only; for an introduction that of its
    /// room.
    /// </summary>
    public string? PathOf(string key) =>
        _unitsByKey.GetValueOrDefault(key)?.Path
        ?? (_pagesByKey.GetValueOrDefault(key) is { } page ? page.Path ?? PublicAddresses.Room(Language, key) : null);

    public IEnumerable<PublishedPage> PagesIn(GuidanceSection section) => Pages.Where(page => page.Section == section);

    public IReadOnlyList<PublishedUnit> UnitsOf(PublishedUnit body) => [.. _byParent[body.Key]];

    /// <summary>The doors of a body: its units, or the body itself where it hosts interns as one.</summary>
    public IReadOnlyList<PublishedUnit> DoorsOf(PublishedUnit body) =>
        UnitsOf(body) is { Count: > 0 } units ? units : [body];

    public PublishedUnit? ParentOf(PublishedUnit unit) =>
        unit.Parent is { } parent ? _unitsByKey.GetValueOrDefault(parent) : null;
}
