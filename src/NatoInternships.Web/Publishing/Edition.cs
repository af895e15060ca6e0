using System.Collections.Immutable;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Markdown;

namespace NatoInternships.Publishing;

/// <summary>The published catalogue in one language. An entry without a text in that language is not in it.</summary>
public sealed class Edition
{
    // Made anew with each publication: frozen dictionaries would cost more than all they ever gain.
    private readonly Dictionary<string, PublishedUnit> _unitsByKey;
    private readonly Dictionary<string, PublishedPage> _pagesByKey;
    private readonly LiveCatalogue _live;
    private readonly ILookup<string, PublishedUnit> _byParent;

    // The entries come in the order of their keys, which sorting keeps.
    internal Edition(
        Language language,
        LiveCatalogue live,
        Glossary glossary,
        IReadOnlyCollection<PublishedUnit> units,
        IReadOnlyCollection<PublishedPage> pages
    )
    {
        Language = language;
        _live = live;
        Glossary = glossary;
        Units = [.. units.Where(unit => unit.RetiredAt is null).OrderBy(unit => unit.Order)];
        Pages =
        [
            .. pages.Where(page => page.RetiredAt is null).OrderBy(page => page.Section).ThenBy(page => page.Order),
        ];
        _unitsByKey = units.ToDictionary(unit => unit.Key);
        _pagesByKey = pages.ToDictionary(page => page.Key);
        _byParent = Units.Where(unit => unit.Parent is not null).ToLookup(unit => unit.Parent!);
        Headquarters = [.. Units.Where(unit => unit is { Kind: UnitKind.Body, Apply: ApplicationRoute.Headquarters })];
        OtherBodies = [.. Units.Where(unit => unit is { Kind: UnitKind.Body, Apply: ApplicationRoute.Direct })];
        Programmes = [.. Units.Where(unit => unit.Kind == UnitKind.Programme)];
    }

    public Language Language { get; }

    /// <summary>The acronyms that its texts explain.</summary>
    internal Glossary Glossary { get; }

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

    /// <summary>NATO's own page about the internships: the first source of the home page that has an address.</summary>
    public string? Official =>
        Page("home")?.Sources.Select(source => source.Url).FirstOrDefault(url => url is not null);

    /// <summary>
    /// Every entry as the catalogue shows it: each body with its units, then the other bodies and programmes.
    /// </summary>
    public IEnumerable<PublishedUnit> InOrder =>
        Headquarters.SelectMany(body => UnitsOf(body).Prepend(body)).Concat(OtherBodies).Concat(Programmes);

    /// <summary>
    /// Everything that one can apply to, in the catalogue's order: the units of each body, or the body itself.
    /// </summary>
    public IEnumerable<PublishedUnit> Doors => Headquarters.Concat(OtherBodies).SelectMany(DoorsOf);

    /// <summary>The unit with this page, also one that is kept for reference only.</summary>
    public PublishedUnit? UnitAt(string path) =>
        Owned(path, _unitsByKey) is { } unit && unit.Path == path ? unit : null;

    public PublishedUnit? Unit(string key) =>
        _unitsByKey.GetValueOrDefault(key) is { RetiredAt: null } unit ? unit : null;

    /// <summary>The guidance page at this address, also one that is kept for reference only.</summary>
    public PublishedPage? PageAt(string path) =>
        Owned(path, _pagesByKey) is { } page && page.Path == path ? page : null;

    public PublishedPage? Page(string key) =>
        _pagesByKey.GetValueOrDefault(key) is { RetiredAt: null } page ? page : null;

    /// <summary>
    /// The address at which an entry is read, also one that is kept for reference only; for an introduction that of its
    /// room.
    /// </summary>
    public string? PathOf(string key) =>
        _unitsByKey.GetValueOrDefault(key)?.Path
        ?? (_pagesByKey.GetValueOrDefault(key) is { } page ? page.Path ?? PublicAddresses.Room(Language, key) : null);

    /// <summary>An entry as it was rendered, whatever its kind, and also one that is kept for reference only.</summary>
    internal PublishedEntry? Rendered(string key) =>
        _unitsByKey.GetValueOrDefault(key) ?? (PublishedEntry?)_pagesByKey.GetValueOrDefault(key);

    public IEnumerable<PublishedPage> PagesIn(GuidanceSection section) => Pages.Where(page => page.Section == section);

    public IReadOnlyList<PublishedUnit> UnitsOf(PublishedUnit body) => [.. _byParent[body.Key]];

    /// <summary>The doors of a body: its units, or the body itself where it hosts interns as one.</summary>
    public IReadOnlyList<PublishedUnit> DoorsOf(PublishedUnit body) =>
        UnitsOf(body) is { Count: > 0 } units ? units : [body];

    /// <summary>Whether one applies to it as one: not to a staff with units of its own, nor to a programme.</summary>
    public bool IsAppliedTo(PublishedUnit unit) => unit.Kind != UnitKind.Programme && !_byParent.Contains(unit.Key);

    public PublishedUnit? ParentOf(PublishedUnit unit) =>
        unit.Parent is { } parent ? _unitsByKey.GetValueOrDefault(parent) : null;

    /// <summary>
    /// The slug that a field of study, or another item of a list, has in another language: both texts of a unit list
    /// the same in the same order. Null where no unit has it in both.
    /// </summary>
    public string? SlugIn(Edition other, string slug, Func<PublishedUnit, ImmutableArray<string>> slugs) =>
        Units
            .Select(unit => (Key: unit.Key, Place: slugs(unit).IndexOf(slug)))
            .Where(found => found.Place >= 0)
            .Select(found => other.Unit(found.Key) is { } twin ? slugs(twin).ElementAtOrDefault(found.Place) : null)
            .FirstOrDefault(twin => twin is not null);

    // Of all languages: the path of a twin is none of this one.
    private T? Owned<T>(string path, Dictionary<string, T> byKey)
        where T : class => _live.OwnerOf(path) is { } key ? byKey.GetValueOrDefault(key) : null;
}
