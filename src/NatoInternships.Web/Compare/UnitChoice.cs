using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Shared;
using NatoInternships.Units;

namespace NatoInternships.Compare;

/// <summary>
/// The units that an address asks to compare, by the last part of their addresses, their keys or their acronyms.
/// </summary>
/// <param name="Units">The units found, at most three, each once, in the order asked for.</param>
/// <param name="Unknown">What was asked for and is not in the catalogue.</param>
/// <param name="TooMany">Whether more than three were asked for.</param>
public sealed record UnitChoice(IReadOnlyList<PublishedUnit> Units, IReadOnlyList<string> Unknown, bool TooMany)
{
    public const int Most = 3;
    private const int LongestName = 100;

    public static UnitChoice Of(IEnumerable<string?> names, Edition edition)
    {
        var asked = names
            .Select(name => name?.Trim() ?? "")
            .Where(name => name.Length is > 0 and <= LongestName)
            .Distinct()
            .ToList();
        var found = asked.Select(name => (Name: name, Unit: Find(name, edition))).ToList();
        var units = found.Select(pair => pair.Unit).OfType<PublishedUnit>().Distinct().ToList();
        return new UnitChoice(
            [.. units.Take(Most)],
            [.. found.Where(pair => pair.Unit is null).Select(pair => pair.Name).Take(Most)],
            units.Count > Most
        );
    }

    /// <summary>The address that compares these units, which one can keep and share.</summary>
    public static string Address(Language language, IEnumerable<PublishedUnit> units) =>
        Addresses.Compare(language)
        + string.Concat(units.Select((unit, place) => $"{(place == 0 ? '?' : '&')}unit={unit.Anchor}"));

    private static PublishedUnit? Find(string name, Edition edition) =>
        edition.Units.FirstOrDefault(unit => unit.Anchor == name)
        ?? edition.Unit(name)
        ?? edition.Units.FirstOrDefault(unit =>
            unit.Acronym is { } acronym && UnitFilter.Fold(acronym) == UnitFilter.Fold(name)
        );
}
