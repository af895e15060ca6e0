using NatoInternships.Catalogue.Fields;

namespace NatoInternships.ContentImport;

/// <summary>A content file taken apart: its front matter, and its two texts with the line each begins on.</summary>
internal sealed record FileParts(string FrontMatter, (string Text, int Line) Summary, (string Text, int Line) Detail)
{
    public const string Fence = "---";

    /// <summary>How YAML itself ends a document.</summary>
    private const string End = "...";

    /// <summary>
    /// The parts of a text with line feeds only; null where no front matter stands between its two lines. Blanks after
    /// a line of hyphens, or no line end after the last one, are what nobody sees.
    /// </summary>
    public static FileParts? Of(string text)
    {
        if (Line(text, 0) is not (Fence, var start) || Closing(text, start) is not var (end, body))
            return null;
        var mark = FieldChecks.MoreLine().Match(text, body);
        var summary = Part(text, body, mark.Success ? mark.Index : text.Length);
        var detail = mark.Success ? Part(text, mark.Index + mark.Length, text.Length) : ("", summary.Line);
        return new FileParts(text[start..end], summary, detail);
    }

    /// <summary>Where the front matter ends, and where the text after it begins.</summary>
    private static (int End, int Body)? Closing(string text, int start)
    {
        for (var at = start; at < text.Length; )
        {
            var (line, next) = Line(text, at);
            if (line is Fence or End)
                return (at, next);
            at = next;
        }

        return null;
    }

    private static (string Text, int Next) Line(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? (text[start..].TrimEnd(), text.Length) : (text[start..end].TrimEnd(), end + 1);
    }

    /// <summary>A part of a file without the empty lines around it.</summary>
    private static (string Text, int Line) Part(string text, int start, int end)
    {
        var first = end - text.AsSpan(start, end - start).TrimStart().Length;
        // The spaces before the first word stay: they have a meaning in Markdown.
        var lineStart = first == 0 ? 0 : text.LastIndexOf('\n', first - 1) + 1;
        return (text[Math.Max(lineStart, start)..end].TrimEnd(), text.AsSpan(0, lineStart).Count('\n') + 1);
    }
}
