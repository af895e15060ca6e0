using System.Text;
using NatoInternships.Languages;

namespace NatoInternships.Search;

/// <summary>A word of a text, as it is looked for.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many signs it takes there.</param>
/// <param name="Folded">Its letters and digits without case and accents.</param>
/// <param name="InCapitals">Whether it is written in capitals, as acronyms are.</param>
/// <param name="Of">How many words a sign joins to this one: those before it in the list. 1 of a single word.</param>
internal readonly record struct TextWord(int Start, int Length, string Folded, bool InCapitals, int Of = 1)
{
    public int End => Start + Length;

    // What a French article or an English ending leaves beside an apostrophe: l’OTAN, d’été, NATO’s.
    private static readonly HashSet<string> Clipped =
    [
        .. "c d j l m n s t qu jusqu lorsqu puisqu quoiqu re ve ll".Split(' '),
    ];

    /// <summary>
    /// The words of a text in their order. What a hyphen or an ampersand joins is there as its words, and behind them
    /// as one (e-mail: e, mail, email; PA&amp;SCAD: pa, scad, pascad).
    /// </summary>
    public static List<TextWord> In(string text)
    {
        List<TextWord> words = [];
        for (var (at, chain) = (0, 0); at < text.Length; )
        {
            if (!IsPart(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && IsPart(text[at]))
                at++;
            var word = Word(text, start, at);
            var beside = (Before: start > 0 ? text[start - 1] : ' ', After: at < text.Length ? text[at] : ' ');
            if (word.Folded.Length == 0 || IsClipped(text, word, beside))
                continue;
            words.Add(word);
            chain = chain > 0 && words[^2].End == start - 1 && IsJoiner(beside.Before) ? chain + 1 : 1;
            if (chain > 1 && !(IsJoiner(beside.After) && at + 1 < text.Length && IsPart(text[at + 1])))
            {
                words.Add(Joined(text, words, chain));
                chain = 0;
            }
        }

        return words;
    }

    private static TextWord Word(string text, int start, int end)
    {
        var written = text[start..end];
        // By far the most words; folding takes its time.
        if (Ascii.IsValid(written))
            return new TextWord(
                start,
                end - start,
                written.ToLowerInvariant(),
                written.Length > 1 && !written.Any(char.IsAsciiLetterLower)
            );
        var folded = string.Concat(Folding.Fold(written).Where(char.IsLetterOrDigit));
        return new TextWord(start, end - start, folded, folded.Length > 1 && !written.Any(char.IsLower));
    }

    private static TextWord Joined(string text, List<TextWord> words, int count)
    {
        var parts = words[^count..];
        var (start, end) = (parts[0].Start, parts[^1].End);
        return new TextWord(
            start,
            end - start,
            string.Concat(parts.Select(part => part.Folded)),
            !text[start..end].Any(char.IsLower),
            count
        );
    }

    private static bool IsClipped(string text, TextWord word, (char Before, char After) beside) =>
        Clipped.Contains(word.Folded)
        && (
            (IsApostrophe(beside.After) && word.End + 1 < text.Length && IsPart(text[word.End + 1]))
            || (IsApostrophe(beside.Before) && word.Start > 1 && IsPart(text[word.Start - 2]))
        );

    // Letters to Unicode, apostrophes to who types them.
    private const string LetterApostrophes = "ʼʹʻꞌ";

    // Marks and what cannot be seen stand inside words.
    private static bool IsPart(char sign) =>
        char.IsLetterOrDigit(sign) && !LetterApostrophes.Contains(sign)
        || !char.IsAscii(sign)
            && char.GetUnicodeCategory(sign)
                is System.Globalization.UnicodeCategory.NonSpacingMark
                    or System.Globalization.UnicodeCategory.Format;

    private static bool IsJoiner(char sign) =>
        sign is '&' or '-' || (!char.IsAscii(sign) && Folding.Fold(sign.ToString()) == "-");

    private static bool IsApostrophe(char sign) =>
        sign is '\'' or '’' || (!char.IsAscii(sign) && Folding.Fold(sign.ToString()) == "'");
}
