using System.Text.RegularExpressions;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>Counts sentences and words of plain text, in English and French alike.</summary>
public static partial class TextMeasures
{
    /// <summary>
    /// A sentence ends at a full stop, question or exclamation mark or ellipsis, with any closing marks, where white
    /// space and a capital or digit follow; not after a title, a usual abbreviation or an initial.
    /// </summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [
            // With single spaces: the search would grow with the square of a run of them.
            .. SentenceEnd()
                .Split(PlainText.SingleSpaced(text))
                .Select(sentence => sentence.Trim())
                .Where(sentence => sentence.Length > 0),
        ];

    /// <summary>
    /// A word is what stands between white space and has a letter or digit: "l’OTAN" and "third-year" are one each.
    /// </summary>
    public static IReadOnlyList<string> Words(string text) =>
        [
            .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Any(char.IsLetterOrDigit)),
        ];

    [GeneratedRegex(
        """(?<=[.!?…]\s?[»”"')\]]{0,5})(?<!\b(\p{Lu}|Mr|Mrs|Ms|Dr|No|St|Nos|art|av|p|ex|cf)\.)"""
            + """\s(?=[«“"'(\[]?\s?[\p{Lu}\d])""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex SentenceEnd();
}
