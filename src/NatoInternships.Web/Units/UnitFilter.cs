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

    public bool Matches(PublishedUnit unit) =>
        (Field is null || unit.FieldSlugs.Contains(Field)) && AreAllIn(unit.SearchText);

    /// <summary>
    /// How far a match lies from what was asked: 0 where its name or acronym says it, 1 where a field of study does,
    /// else 2.
    /// </summary>
    public int Distance(PublishedUnit unit) =>
        _words.Length == 0 || AreAllIn(unit.NamesText) ? 0
        : AreAllIn(unit.FieldsText) ? 1
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
            .Units.Where(unit => Field is not null && unit.FieldSlugs.Contains(Field))
            .Select(unit => other.Unit(unit.Key)?.FieldSlugs.ElementAtOrDefault(unit.FieldSlugs.IndexOf(Field!)))
            .FirstOrDefault(twin => twin is not null);

    // The text is folded, as the words are.
    private bool AreAllIn(string text) =>
        Array.TrueForAll(_words, word => text.Contains(word, StringComparison.Ordinal));

    private static string Cut(string? text) => text is { Length: > LongestQuery } ? text[..LongestQuery] : text ?? "";
}
