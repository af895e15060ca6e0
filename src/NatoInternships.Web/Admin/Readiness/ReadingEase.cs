using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>
/// How easy a text is to read, from 0 (very hard) to 100 (very easy). English by Rudolf Flesch, "A new readability
/// yardstick", Journal of Applied Psychology 32 (1948); French by Liliane Kandel and Abraham Moles, "Application de
/// l’indice de Flesch à la langue française", Cahiers d’études de radio-télévision 19 (1958).
/// </summary>
public sealed record ReadingEase(Language Language, int Score)
{
    /// <summary>Below this many words the formulas say nothing; Flesch took samples of a hundred.</summary>
    public const int FewestWords = 40;

    /// <summary>
    /// Flesch calls texts below 30 very difficult, fit for scientific journals. Ours are full of long official names,
    /// so that a plain text about a division lands near 30; what is well below is hard on its own account.
    /// </summary>
    public bool IsHard => Score < 20;

    /// <summary>Flesch’s own seven steps, which Kandel and Moles kept.</summary>
    public ReadingStep Step =>
        Score switch
        {
            >= 90 => ReadingStep.VeryEasy,
            >= 80 => ReadingStep.Easy,
            >= 70 => ReadingStep.FairlyEasy,
            >= 60 => ReadingStep.Plain,
            >= 50 => ReadingStep.FairlyHard,
            >= 30 => ReadingStep.Hard,
            _ => ReadingStep.VeryHard,
        };

    /// <returns>Null where there is too little text.</returns>
    public static ReadingEase? Of(IEnumerable<string> passages, Language language)
    {
        var sentences = passages
            .SelectMany(TextMeasures.Sentences)
            .Select(TextMeasures.Words)
            .Where(words => words.Count > 0)
            .ToList();
        var words = sentences.Sum(sentence => sentence.Count);
        if (words < FewestWords)
            return null;
        var perSentence = (double)words / sentences.Count;
        var perWord =
            (double)sentences.SelectMany(sentence => sentence).Sum(word => Syllables.Count(word, language)) / words;
        var score =
            language == Language.French
                ? 207 - (1.015 * perSentence) - (73.6 * perWord)
                : 206.835 - (1.015 * perSentence) - (84.6 * perWord);
        return new ReadingEase(language, (int)Math.Round(Math.Clamp(score, 0, 100)));
    }
}

public enum ReadingStep
{
    VeryEasy,
    Easy,
    FairlyEasy,
    Plain,
    FairlyHard,
    Hard,
    VeryHard,
}
