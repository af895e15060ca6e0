using System.Text.RegularExpressions;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>
/// Counts syllables by a simple rule: a group of vowels is one, at least one a word. In English a final e that is not
/// heard (also in -es and -ed) counts for none. In French a final e, es is mute, the u of qu and of gu before e or i
/// is no vowel, é begins a syllable of its own before another vowel, and a diaeresis parts a group. The rule is off by
/// one in some words, which evens out over a text.
/// </summary>
public static partial class Syllables
{
    /// <summary>No word has more letters; what does is counted by its first ones.</summary>
    private const int LongestWord = 60;

    public static int Count(string word, Language language)
    {
        var letters = NotLetter().Replace(word[..Math.Min(word.Length, LongestWord)].ToLowerInvariant(), " ");
        var groups = language == Language.French ? French(letters) : English(letters);
        return Math.Max(1, groups);
    }

    private static int English(string word) => EnglishVowels().Count(EnglishMute().Replace(word, ""));

    private static int French(string word) =>
        FrenchVowels().Count(FrenchMute().Replace(FrenchSilentU().Replace(word, ""), ""));

    [GeneratedRegex(@"[^\p{L}]+", RegexOptions.None, 1000)]
    private static partial Regex NotLetter();

    // "-le" after a consonant is heard (table), and so are -es after a hiss (courses) and -ed after t or d (wanted).
    [GeneratedRegex(
        @"(?<=[aeiouy].*)(?:(?<![^aeiouy\s]l)e|(?<![sxzcg]|sh|ch)es|(?<![td])ed)(?=\s|$)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex EnglishMute();

    [GeneratedRegex("[aeiouyàâäçéèêëîïôöùûü]+", RegexOptions.None, 1000)]
    private static partial Regex EnglishVowels();

    [GeneratedRegex(@"(?<=q)u|(?<=g)u(?=[eéèêiy])", RegexOptions.None, 1000)]
    private static partial Regex FrenchSilentU();

    [GeneratedRegex(@"(?<=[\p{L}]{2})es?(?=\s|$)", RegexOptions.None, 1000)]
    private static partial Regex FrenchMute();

    [GeneratedRegex("[aeiouyàâèêîôùûœæ]*[éaeiouyàâèêîôùûœæ]|[ëïüö]", RegexOptions.None, 1000)]
    private static partial Regex FrenchVowels();
}
