using System.Text;

namespace NatoInternships.Languages;

/// <summary>
/// Sets soft hyphens (U+00AD) in the long words of a heading, so that a narrow column breaks them between syllables and
/// nowhere else. Not all browsers know the syllables of both languages; these rules hold well enough for either, since
/// only the middle of a long word is broken.
/// </summary>
public static class SoftHyphens
{
    private const char Soft = '\u00AD';
    private const int LongWord = 13;
    private const int ShortestPart = 5;
    private const string Vowels = "aeiouyàâäæéèêëîïôöœùûü";

    // Sounds that begin a syllable together.
    private static readonly HashSet<string> Onsets =
    [
        .. "bl br ch cl cr dr fl fr gl gn gr ph pl pr qu sh th tr vr wh".Split(' '),
    ];

    public static string In(string text)
    {
        var result = new StringBuilder();
        for (var (at, end) = (0, 0); at < text.Length; at = end)
        {
            end = at + 1;
            while (end < text.Length && char.IsLetter(text[at]) && char.IsLetter(text[end]))
                end++;
            Append(result, text[at..end]);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (word.Length >= LongWord && at >= ShortestPart && word.Length - at >= ShortestPart && Begins(word, at))
                result.Append(Soft);
            result.Append(word[at]);
        }
    }

    // A syllable begins with one consonant, or with two that belong together, before a vowel.
    private static bool Begins(string word, int at)
    {
        var isPair = Onsets.Contains(word.Substring(at, 2).ToLowerInvariant());
        var isEndOfPair = Onsets.Contains(word.Substring(at - 1, 2).ToLowerInvariant());
        return !IsVowel(word[at]) && !isEndOfPair && IsVowel(word[isPair ? at + 2 : at + 1]);
    }

    private static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter));
}
