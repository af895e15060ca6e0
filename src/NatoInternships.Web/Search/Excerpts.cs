namespace NatoInternships.Search;

/// <summary>Sentences of a text, and as much of one as a list of results has room for.</summary>
internal static class Excerpts
{
    private const int Longest = 160;
    private const char Ellipsis = '…';

    public static IEnumerable<string> Sentences(string passage)
    {
        var start = 0;
        for (var at = 1; at < passage.Length - 1; at++)
        {
            if (
                passage[at - 1] is not ('.' or '!' or '?')
                || !char.IsWhiteSpace(passage[at])
                || !IsStart(passage[at + 1])
            )
                continue;
            yield return passage[start..at];
            start = at + 1;
        }

        if (start < passage.Length)
            yield return passage[start..];
    }

    /// <summary>A sentence, cut at words around where it matches.</summary>
    public static string Cut(string sentence, int match)
    {
        if (sentence.Length <= Longest)
            return sentence;
        var start = match < Longest - 30 ? 0 : After(sentence, match - 60);
        var end = Math.Min(sentence.Length, start + Longest - 2);
        if (end < sentence.Length)
            end = Before(sentence, start, end);
        return (start > 0 ? $"{Ellipsis} " : "")
            + sentence[start..end].Trim()
            + (end < sentence.Length ? $" {Ellipsis}" : "");
    }

    private static bool IsStart(char sign) => char.IsUpper(sign) || char.IsDigit(sign) || sign is '«' or '“' or '"';

    private static int After(string sentence, int at)
    {
        while (at < sentence.Length && !char.IsWhiteSpace(sentence[at - 1]))
            at++;
        return at;
    }

    // A word of many letters is cut; half of a pair never stands alone.
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
