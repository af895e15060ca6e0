namespace NatoInternships.Search;

/// <summary>Sentences of a text, and as much of one as a list of results has room for.</summary>
internal static class Excerpts
{
    private const int Longest = 160;
    private const int BeforeMatch = 60;
    private const char Ellipsis = '…';

    /// <summary>The sentence that has most of what was asked; the first one where none has anything.</summary>
    public static string Best(IEnumerable<ReadText> texts)
    {
        var (best, match, most) = ("", 0, -1f);
        foreach (var text in texts)
        {
            foreach (var sentence in Sentences(text.Text))
            {
                var (start, end) = (sentence.Start.Value, sentence.End.Value);
                var found = text.Found.FindAll(one => one.Start >= start && one.Start < end);
                var score = found.GroupBy(one => one.Group).Sum(group => group.Max(one => one.Weight));
                if (score > most)
                    (best, match, most) = (
                        text.Text[sentence],
                        found.Count == 0 ? 0 : found.MaxBy(one => one.Weight)!.Start - start,
                        score
                    );
            }
        }

        return Cut(best, match);
    }

    public static IEnumerable<Range> Sentences(string passage)
    {
        var start = 0;
        for (var at = 1; at < passage.Length - 1; at++)
        {
            if (IsEnd(passage[at - 1]) && char.IsWhiteSpace(passage[at]) && IsStart(passage[at + 1]))
            {
                yield return start..at;
                start = at + 1;
            }
        }

        yield return start..passage.Length;
    }

    /// <summary>A sentence, cut at words around where it matches.</summary>
    public static string Cut(string sentence, int match)
    {
        if (sentence.Length <= Longest)
            return sentence;
        var start = match < Longest - BeforeMatch ? 0 : After(sentence, match - BeforeMatch);
        var end = Math.Min(sentence.Length, start + Longest - 4);
        if (end < sentence.Length)
            end = Before(sentence, start, end);
        var (before, after) = (start > 0 ? $"{Ellipsis} " : "", end < sentence.Length ? $" {Ellipsis}" : "");
        return before + sentence[start..end].Trim() + after;
    }

    private static bool IsEnd(char sign) => sign is '.' or '!' or '?';

    private static bool IsStart(char sign) => char.IsUpper(sign) || char.IsDigit(sign) || sign is '«' or '“' or '"';

    // A word of many letters is cut; half of a pair never stands alone.
    private static int After(string sentence, int at)
    {
        var start = at;
        while (start < at + 30 && !char.IsWhiteSpace(sentence[start - 1]))
            start++;
        return start < at + 30 ? start
            : char.IsLowSurrogate(sentence[at]) ? at + 1
            : at;
    }

    private static int Before(string sentence, int start, int end)
    {
        var at = end;
        while (at > start && !char.IsWhiteSpace(sentence[at]))
            at--;
        return at > start ? at
            : char.IsHighSurrogate(sentence[end - 1]) ? end - 1
            : end;
    }
}
