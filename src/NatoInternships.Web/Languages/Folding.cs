using System.Globalization;
using System.Text;

namespace NatoInternships.Languages;

/// <summary>Names and words as people look for them: without case and accents.</summary>
public static class Folding
{
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

    // Half a surrogate pair and U+FFFE, which an address may well hold, cannot be normalised.
    private static string Whole(string text) =>
        Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)).Replace('\uFFFE', '\uFFFD');
}
