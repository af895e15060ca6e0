using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Compare;

/// <summary>
/// The units that an address asks to compare, by the last part of their addresses, their keys or their acronyms.
/// </summary>
/// <param name="Units">The units found, at most three, each once, in the order asked for.</param>
/// <param name="Unknown">What was asked for and is not in the catalogue.</param>
/// <param name="NotApplied">What was asked for and takes no applications as one: a staff with units of its own, or a
/// programme.</param>
/// <param name="TooMany">Whether more than three were asked for.</param>
public sealed record UnitChoice(
    IReadOnlyList<PublishedUnit> Units,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<PublishedUnit> NotApplied,
    bool TooMany
)
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
        var units = found.Select(pair => pair.Unit).OfType<PublishedUnit>().Distinct().ToLookup(edition.IsAppliedTo);
        return new UnitChoice(
            [.. units[true].Take(Most)],
            [.. found.Where(pair => pair.Unit is null).Select(pair => pair.Name).Take(Most)],
            [.. units[false].Take(Most)],
            units[true].Skip(Most).Any()
        );
    }

    /// <summary>The same units in another language, where they are in it.</summary>
    public IEnumerable<PublishedUnit> In(Edition other) =>
        Units.Select(unit => other.Unit(unit.Key)).OfType<PublishedUnit>();

    private static PublishedUnit? Find(string name, Edition edition) =>
        edition.Units.FirstOrDefault(unit => unit.Anchor == name)
        ?? edition.Unit(name)
        ?? edition.Units.FirstOrDefault(unit =>
            unit.Acronym is { } acronym && Folding.Fold(acronym) == Folding.Fold(name)
        );
}
