using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Admin.TextSearch;

/// <summary>A field in which something was found, with the words around it.</summary>
public sealed record FoundText(Field Field, string Before, string Match, string After)
{
    private const int Around = 70;

    /// <summary>The first word of a text that is one of those sought, with what stands around it.</summary>
    public static FoundText? In(Field field, string text, Predicate<string> isSought)
    {
        for (var start = Next(text, 0, isSpace: false); start < text.Length; )
        {
            var end = Next(text, start, isSpace: true);
            if (isSought(text[start..end]))
                return new FoundText(field, TextBefore(text, start), text[start..end], TextAfter(text, end));
            start = Next(text, end, isSpace: false);
        }

        return null;
    }

    private static string TextBefore(string text, int end)
    {
        var start = end <= Around ? 0 : Next(text, end - Around, isSpace: true);
        return (start == 0 ? "" : "…") + OnOneLine(text[start..end]);
    }

    private static string TextAfter(string text, int start)
    {
        var end = text.Length - start <= Around ? text.Length : text.LastIndexOf(' ', start + Around, Around);
        return end <= start ? "…" : OnOneLine(text[start..end]) + (end == text.Length ? "" : "…");
    }

    private static int Next(string text, int from, bool isSpace)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]) != isSpace)
            from++;
        return from;
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ").Replace(FieldText.Cell, ' ');
}
