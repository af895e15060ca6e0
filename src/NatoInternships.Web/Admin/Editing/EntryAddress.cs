using System.Globalization;
using System.Text;

namespace NatoInternships.Admin.Editing;

public static class EntryAddress
{
    private const int Longest = 80;

    /// <summary>
    /// The last part of a page's address, made from a name: without accents, in lower case, words joined by hyphens.
    /// </summary>
    public static string From(string? name)
    {
        var letters = (name ?? "")
            .Replace('’', ' ')
            .Replace('\'', ' ')
            .Replace("œ", "oe", StringComparison.OrdinalIgnoreCase)
            .Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        var address = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return address.Length <= Longest ? address : address[..Longest].TrimEnd('-');
    }
}
