using System.Globalization;
using System.Text;
using NatoInternships.Publishing;

namespace NatoInternships.Units;

/// <summary>
/// Narrows the catalogue to units that hold all of some words, or that suit a field of study (by its slug).
/// </summary>
public sealed class UnitFilter(string? words, string? field)
{
    private const int LongestQuery = 100;
    private readonly string[] _words = Fold(Cut(words)).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What the reader typed, trimmed to a sane length.</summary>
    public string Words { get; } = Cut(words).Trim();

    public string? Field { get; } = string.IsNullOrWhiteSpace(field) ? null : field.ToLowerInvariant();

    public bool IsEmpty => _words.Length == 0 && Field is null;

    public bool Matches(PublishedUnit unit)
    {
        if (Field is not null && !unit.Fields.Any(name => Slug(name) == Field))
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

    /// <summary>A name as it stands in an address: "Économie et finance" becomes <c>economie-et-finance</c>.</summary>
    public static string Slug(string name) =>
        string.Join('-', Fold(name).Split([' ', '-', '’', '\'', '&', ','], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Lower case without accents, so that "defense" finds "Défense".</summary>
    public static string Fold(string text) =>
        string.Concat(
            Whole(text)
                .Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                .Select(letter => char.IsWhiteSpace(letter) ? ' ' : char.ToLowerInvariant(letter))
        );

    // Both texts of a unit list its fields in the same order.
    private string? Twin(Edition other, Edition here) =>
        here
            .Units.Select(unit =>
                (Place: unit.Fields.Select(Slug).ToList().IndexOf(Field ?? ""), Twin: other.Unit(unit.Key))
            )
            .Where(pair => pair.Place >= 0 && pair.Place < pair.Twin?.Fields.Count)
            .Select(pair => Slug(pair.Twin!.Fields[pair.Place]))
            .FirstOrDefault();

    private bool Holds(IEnumerable<string> texts)
    {
        var text = Fold(string.Join('\n', texts));
        return _words.All(word => text.Contains(word, StringComparison.Ordinal));
    }

    // Half a surrogate pair and U+FFFE, which an address may well hold, cannot be normalised.
    private static string Whole(string text) =>
        Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)).Replace('\uFFFE', '\uFFFD');

    private static string Cut(string? text) => text is { Length: > LongestQuery } ? text[..LongestQuery] : text ?? "";
}
