using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Units;

/// <summary>
/// Narrows the catalogue to units that hold all of some words, or that suit a field of study (by its slug).
/// </summary>
public sealed class UnitFilter(string? words, string? field)
{
    private const int LongestQuery = 100;
    private readonly string[] _words = Folding.Fold(Cut(words)).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What the reader typed, trimmed to a sane length.</summary>
    public string Words { get; } = Cut(words).Trim();

    public string? Field { get; } = string.IsNullOrWhiteSpace(field) ? null : field.ToLowerInvariant();

    public bool IsEmpty => _words.Length == 0 && Field is null;

    public bool Matches(PublishedUnit unit)
    {
        if (Field is not null && !unit.Fields.Any(name => Folding.Slug(name) == Field))
            return false;
        return Holds([unit.SearchText]);
    }

    /// <summary>
    /// How far a match lies from what was asked: 0 where its name or acronym says it, 1 where a field of study does,
    /// else 2.
    /// </summary>
    public int Distance(PublishedUnit unit) =>
        _words.Length == 0 || Holds([unit.Name, unit.ShortName, unit.Acronym ?? "", .. unit.Aliases]) ? 0
        : Holds(unit.Fields) ? 1
        : 2;

    /// <summary>
    /// The same filter for the catalogue in the other language, as a query; a field that it does not know is left out.
    /// </summary>
    public QueryString Query(Edition other, Edition here)
    {
        var query = Words.Length > 0 ? QueryString.Create("q", Words) : QueryString.Empty;
        return Twin(other, here) is { } twin ? query.Add("field", twin) : query;
    }

    // Both texts of a unit list its fields in the same order.
    private string? Twin(Edition other, Edition here) =>
        here
            .Units.Select(unit =>
                (Place: unit.Fields.Select(Folding.Slug).ToList().IndexOf(Field ?? ""), Twin: other.Unit(unit.Key))
            )
            .Where(pair => pair.Place >= 0 && pair.Place < pair.Twin?.Fields.Count)
            .Select(pair => Folding.Slug(pair.Twin!.Fields[pair.Place]))
            .FirstOrDefault();

    private bool Holds(IEnumerable<string> texts)
    {
        var text = Folding.Fold(string.Join('\n', texts));
        return _words.All(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static string Cut(string? text) => text is { Length: > LongestQuery } ? text[..LongestQuery] : text ?? "";
}
