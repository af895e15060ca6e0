using System.Runtime.InteropServices;

namespace NatoInternships.Admin.History;

/// <summary>
/// Words [OldStart, OldEnd) of the old text that gave way to the words [NewStart, NewEnd) of the new one.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Change(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public bool IsAddition => OldStart == OldEnd;

    public bool IsRemoval => NewStart == NewEnd;

    public Change Moved(int words) => new(OldStart + words, OldEnd + words, NewStart + words, NewEnd + words);

    /// <summary>
    /// The same change at the place where it reads best: what was only added or removed may often begin earlier or
    /// later, and begins at best with a line or a sentence.
    /// </summary>
    /// <param name="words">The words of the text that has the change in it.</param>
    /// <param name="first">The first word that may take part, by the place in those words.</param>
    /// <param name="last">The place behind the last word that may.</param>
    public Change Settled(IReadOnlyList<string> words, int first, int last)
    {
        var (start, end) = IsAddition ? (NewStart, NewEnd) : (OldStart, OldEnd);
        var (least, most) = (0, 0);
        while (start + least > first && words[start + least - 1] == words[end + least - 1])
            least--;
        while (end + most < last && words[start + most] == words[end + most])
            most++;
        return Moved(
            Enumerable
                .Range(least, most - least + 1)
                .OrderByDescending(by => Worth(words, start + by))
                .ThenBy(Math.Abs)
                .First()
        );
    }

    private static int Worth(IReadOnlyList<string> words, int start)
    {
        if (start == 0 || words[start - 1].Contains('\n', StringComparison.Ordinal))
            return 3;
        if (!string.IsNullOrWhiteSpace(words[start - 1]))
            return 0;
        return start > 1 && words[start - 2] is "." or "!" or "?" or ":" or "…" ? 2 : 1;
    }
}
