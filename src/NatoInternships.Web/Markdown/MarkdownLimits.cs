using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NatoInternships.Markdown;

/// <summary>
/// How much a text may ask of its reader. The library throws at about 128 levels, some of them only when it writes, and
/// its work grows with the square of the signs that may begin something; nobody writes what comes near to that.
/// </summary>
public static class MarkdownLimits
{
    /// <summary>The most characters of a text.</summary>
    public const int Length = 20_000;

    /// <summary>How deep quotes, lists and emphasis may stand in one another; a list and its items are two.</summary>
    public const int Depth = 20;

    /// <summary>
    /// The most cells of tables: the library fills each row to the width of its header. What is counted is the widest
    /// line times all lines.
    /// </summary>
    public const int Cells = 5_000;

    /// <summary>The most asterisks, underscores and opening brackets.</summary>
    public const int Signs = 2_000;

    /// <summary>Why a text must not even be read; null where it may be.</summary>
    internal static MarkdownFault? FaultOf(string text) =>
        text.Length > Length ? MarkdownFault.TooLong
        : HasTooManySigns(text) ? MarkdownFault.TooManySigns
        : HasTooManyCells(text) ? MarkdownFault.TooManyCells
        : text.Split('\n').Any(line => Openings(line) > Depth) ? MarkdownFault.TooDeep
        : null;

    private static bool HasTooManySigns(string text) =>
        text.AsSpan().Count('*') + text.AsSpan().Count('_') + text.AsSpan().Count('[') > Signs;

    private static bool HasTooManyCells(string text)
    {
        var (lines, widest) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
            (lines, widest) = (lines + 1, Math.Max(widest, line.Count('|')));
        return widest * lines > Cells;
    }

    /// <summary>How many quotes and lists a line begins.</summary>
    private static int Openings(string line)
    {
        var (count, at) = (0, 0);
        while (at < line.Length)
        {
            var start = at;
            while (at < line.Length && char.IsAsciiDigit(line[at]))
                at++;
            if (at < line.Length && (at > start ? line[at] is '.' or ')' : line[at] is '>' or '-' or '*' or '+'))
                count++;
            else if (at > start || at == line.Length || !char.IsWhiteSpace(line[at]))
                break;
            at++;
        }

        return count;
    }

    // Without recursion: what is measured here may be far too deep for that.
    internal static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > Depth)
                return true;
            foreach (var inner in Inner(at.Part))
                open.Push((inner, at.Depth + 1));
        }

        return false;
    }

    private static IEnumerable<MarkdownObject> Inner(MarkdownObject part) =>
        part switch
        {
            ContainerBlock blocks => blocks,
            LeafBlock { Inline: { } inlines } => inlines,
            ContainerInline inlines => inlines,
            _ => [],
        };
}

/// <summary>Why a text is not read as Markdown.</summary>
public enum MarkdownFault
{
    TooLong,
    TooManySigns,
    TooManyCells,
    TooDeep,
}
