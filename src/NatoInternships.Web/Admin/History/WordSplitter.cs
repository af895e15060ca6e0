using System.Text.RegularExpressions;
using DiffPlex;

namespace NatoInternships.Admin.History;

/// <summary>
/// Parts a text into what people take for one word: a web address, a number, a word with its hyphens and apostrophes,
/// a French elision ("l’" of "l’avis"), a mark, a space. Put together again they are the text.
/// </summary>
internal sealed partial class WordSplitter : IChunker
{
    public static readonly WordSplitter Instance = new();

    /// <summary>How many words it makes of a text.</summary>
    public static int Count(string text) => Words().Count(text);

    public IReadOnlyList<string> Chunk(string text) => [.. Words().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(
        @"https?://[^\s()<>\t]+[^\s()<>\t.,;:!?]"
            + @"|\p{Nd}+([.,:]\p{Nd}+)*"
            + @"|([cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})"
            + @"|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(['’-][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*"
            + @"|\r?\n|[^\S\n]+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.",
        RegexOptions.IgnoreCase
            | RegexOptions.Singleline
            | RegexOptions.ExplicitCapture
            | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Words();
}
