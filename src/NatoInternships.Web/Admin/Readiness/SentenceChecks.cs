using NatoInternships.Languages;

namespace NatoInternships.Admin.Readiness;

/// <summary>Whether the text is easy to read: short sentences, short words.</summary>
internal static class SentenceChecks
{
    private const int ShownWords = 6;

    public static IEnumerable<Finding> Of(CandidateText text)
    {
        foreach (var field in text.Markdown)
        {
            foreach (
                var (line, words) in field.Passages.SelectMany(
                    passage => TextMeasures.Sentences(passage.Text),
                    (passage, sentence) => (passage.Line, TextMeasures.Words(sentence))
                )
            )
            {
                if (words.Count > Longest(text.Language))
                    yield return Finding.Better(
                        field.Name,
                        FindingKind.LongSentence,
                        string.Join(' ', words.Take(ShownWords)),
                        line,
                        words.Count
                    );
            }
        }

        if (Level(text) is { IsHard: true } level)
            yield return Finding.Better(Hardest(text).Name, FindingKind.HardToRead, number: level.Score);
    }

    /// <summary>Null where there is too little text to say.</summary>
    public static ReadingEase? Level(CandidateText text) => Level(text.Language, text.Markdown);

    // French needs more words for the same thing (articles, "de", "que").
    private static int Longest(Language language) => language == Language.French ? 35 : 30;

    private static ReadingEase? Level(Language language, IEnumerable<MarkdownField> fields) =>
        ReadingEase.Of(fields.SelectMany(field => field.Passages).Select(passage => passage.Text), language);

    private static MarkdownField Hardest(CandidateText text) =>
        text.Markdown.MinBy(field => Level(text.Language, [field])?.Score ?? int.MaxValue)!;
}
