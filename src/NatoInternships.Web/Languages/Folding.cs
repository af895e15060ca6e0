using System.Globalization;
using System.Text;

namespace NatoInternships.Languages;

/// <summary>
/// Names and words as people look for them: without case and accents, with the signs of any keyboard.
/// </summary>
public static class Folding
{
    /// <summary>A name as it stands in an address: "Économie et finance" becomes <c>economie-et-finance</c>.</summary>
    public static string Slug(string name) => Joined(name, char.IsLetterOrDigit);

    /// <summary>
    /// The same with letters a-z and digits alone, as the keys of entries, their addresses and anchors are written;
    /// empty where the name has none.
    /// </summary>
    public static string Address(string name) => Joined(name, char.IsAsciiLetterOrDigit);

    /// <summary>
    /// Lower case without accents, so that "defense" finds "Défense" and "l'otan" finds "l’OTAN". Quotation marks
    /// and what cannot be seen are left out.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Parted(Whole(text)))
        {
            if (Other(letter) is { } other)
                folded.Append(other);
            else if (IsKept(letter))
                folded.Append(char.IsWhiteSpace(letter) ? ' ' : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    /// <summary>The text with its accents composed (normal form C), as two writings of it are compared.</summary>
    public static string Composed(string text) => Whole(text).Normalize();

    private static string Joined(string name, Func<char, bool> isKept) =>
        string.Join(
            '-',
            string.Concat(Fold(name).Select(letter => isKept(letter) ? letter : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

    // Accents and ligatures of print (ﬁ) part from their letters. An acute accent alone would become a space.
    private static string Parted(string text) =>
        Ascii.IsValid(text) ? text : text.Replace('´', '\'').Normalize(NormalizationForm.FormKD);

    private static bool IsKept(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);

    /// <summary>What is typed for a sign or letter that many keyboards lack.</summary>
    private static string? Other(char letter) =>
        letter switch
        {
            '‘' or '’' or '‛' or 'ʼ' or 'ʹ' or 'ʻ' or 'ꞌ' or '′' or '`' or '‹' or '›' => "'",
            '"' or '“' or '”' or '„' or '‟' or '«' or '»' => "",
            // Unicode does not take these apart.
            'œ' or 'Œ' => "oe",
            'æ' or 'Æ' => "ae",
            'ß' or 'ẞ' => "ss",
            'þ' or 'Þ' => "th",
            'ł' or 'Ł' => "l",
            'ø' or 'Ø' => "o",
            'đ' or 'Đ' or 'ð' or 'Ð' => "d",
            'ħ' or 'Ħ' => "h",
            'ŧ' or 'Ŧ' => "t",
            'ı' => "i",
            '\u2212' => "-",
            _ => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation ? "-" : null,
        };

    // Half a surrogate pair and U+FFFE, which an address may well hold, cannot be normalised.
    private static string Whole(string text) =>
        Ascii.IsValid(text)
            ? text
            : Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)).Replace('\uFFFE', '\uFFFD');
}
