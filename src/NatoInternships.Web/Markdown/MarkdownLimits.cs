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

    /// <summary>The most asterisks, underscores and opening brackets.</summary>
    public const int Signs = 2_000;

    /// <summary>Whether a text is so long or so full of signs that it must not even be read.</summary>
    internal static bool IsTooMuch(string text) => text.Length > Length || HasTooManySigns(text);

    internal static bool HasTooManySigns(string text) =>
        text.AsSpan().Count('*') + text.AsSpan().Count('_') + text.AsSpan().Count('[') > Signs;

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
    TooDeep,
}
