using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace NatoInternships.Admin.History;

/// <summary>
/// The difference of two texts as people read it: by whole words, in few stretches, the old words before the new ones.
/// </summary>
public static class WordDiff
{
    /// <summary>What is the same and longer than this is folded, but for the words beside a change.</summary>
    private const int LongestSame = 400;

    private const int Beside = 120;

    /// <summary>
    /// The words, marks and spaces of both texts that are compared one by one. The work grows with their square where
    /// all differ; beyond this, paragraphs are compared.
    /// </summary>
    private const int MostWords = 8_000;

    /// <summary>The paragraphs of both texts; beyond this, one text stands for the other as a whole.</summary>
    private const int MostLines = 2_000;

    /// <summary>
    /// The pieces in their order. Without the removed ones they make the new text, without the added ones the old one,
    /// but for what is folded.
    /// </summary>
    public static IReadOnlyList<Piece> Of(string before, string after)
    {
        var diff = Diff(before.ReplaceLineEndings("\n"), after.ReplaceLineEndings("\n"));
        var (old, now) = (diff.PiecesOld, diff.PiecesNew);
        var changes = Joined(
            [
                .. diff.DiffBlocks.Select(block => new Change(
                    block.DeleteStartA,
                    block.DeleteStartA + block.DeleteCountA,
                    block.InsertStartB,
                    block.InsertStartB + block.InsertCountB
                )),
            ],
            old,
            now
        );
        return Pieces(Settled(changes, old, now), old, now);
    }

    private static DiffResult Diff(string before, string after)
    {
        IChunker chunker =
            WordSplitter.Count(before) + WordSplitter.Count(after) <= MostWords ? WordSplitter.Instance
            : before.AsSpan().Count('\n') + after.AsSpan().Count('\n') <= MostLines
                ? LineEndingsPreservingChunker.Instance
            : WholeText.Instance;
        return Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker);
    }

    /// <summary>
    /// Changes with less between them than they change are one: words that two sentences happen to share tell nothing.
    /// </summary>
    private static List<Change> Joined(
        IReadOnlyList<Change> changes,
        IReadOnlyList<string> old,
        IReadOnlyList<string> now
    )
    {
        var joined = new List<Change>();
        foreach (var change in changes)
        {
            if (
                joined.Count > 0
                && Text(now, joined[^1].NewEnd, change.NewStart) is var between
                && !between.Contains('\n', StringComparison.Ordinal)
                && between.Length <= Math.Min(Size(joined[^1]), Size(change))
            )
                joined[^1] = new Change(joined[^1].OldStart, change.OldEnd, joined[^1].NewStart, change.NewEnd);
            else
                joined.Add(change);
        }

        return joined;

        int Size(Change change) =>
            Math.Max(
                Text(old, change.OldStart, change.OldEnd).Length,
                Text(now, change.NewStart, change.NewEnd).Length
            );
    }

    private static List<Change> Settled(
        IReadOnlyList<Change> changes,
        IReadOnlyList<string> old,
        IReadOnlyList<string> now
    )
    {
        var settled = new List<Change>();
        for (var at = 0; at < changes.Count; at++)
        {
            var (change, before) = (changes[at], settled.Count > 0 ? settled[^1] : default);
            var after =
                at + 1 < changes.Count ? changes[at + 1] : new Change(old.Count, old.Count, now.Count, now.Count);
            settled.Add(
                change switch
                {
                    { IsAddition: true } => change.Settled(now, before.NewEnd, after.NewStart),
                    { IsRemoval: true } => change.Settled(old, before.OldEnd, after.OldStart),
                    _ => change,
                }
            );
        }

        return settled;
    }

    private static List<Piece> Pieces(
        IReadOnlyList<Change> changes,
        IReadOnlyList<string> old,
        IReadOnlyList<string> now
    )
    {
        var pieces = new List<Piece>();
        var done = 0;
        foreach (var change in changes)
        {
            AddSame(Text(now, done, change.NewStart), isLast: false);
            Add(PieceKind.Removed, Text(old, change.OldStart, change.OldEnd));
            Add(PieceKind.Added, Text(now, change.NewStart, change.NewEnd));
            done = change.NewEnd;
        }

        AddSame(Text(now, done, now.Count), isLast: true);
        return pieces;

        void Add(PieceKind kind, string text)
        {
            if (text.Length > 0)
                pieces.Add(new Piece(kind, text));
        }

        void AddSame(string text, bool isLast)
        {
            if (text.Length <= LongestSame)
            {
                Add(PieceKind.Same, text);
                return;
            }

            if (pieces.Count > 0)
                Add(PieceKind.Same, text[..Cut(text, Beside)]);
            Add(PieceKind.Folded, "…");
            if (!isLast)
                Add(PieceKind.Same, text[Cut(text, text.Length - Beside)..]);
        }
    }

    /// <summary>The place of the first space from here on; here, where there is none near.</summary>
    private static int Cut(string text, int from) =>
        text.AsSpan(from, Beside / 2).IndexOfAny(' ', '\n') is >= 0 and var space ? from + space : from;

    private static string Text(IReadOnlyList<string> words, int start, int end) =>
        string.Concat(words.Skip(start).Take(end - start));

    private sealed class WholeText : IChunker
    {
        public static readonly WholeText Instance = new();

        public IReadOnlyList<string> Chunk(string text) => [text];
    }
}
