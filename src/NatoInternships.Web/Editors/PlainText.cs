using System.Globalization;
using System.Text;

namespace NatoInternships.Editors;

/// <summary>Text as people type it, made safe to show beside others.</summary>
public static class PlainText
{
    /// <summary>
    /// In normal form C, with single spaces, without control characters, half surrogates and marks that turn the
    /// direction of writing (Unicode TR 36); letters of every script, and what joins them, stay. Null where it is
    /// longer than allowed.
    /// </summary>
    public static string? Line(string? text, int longest)
    {
        var kept = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes().Where(IsKept))
            kept.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        var line = string.Join(' ', kept.ToString().Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= longest ? line : null;
    }

    /// <summary>The same of a text of several lines, which stay apart; however long.</summary>
    public static string Lines(string? text) =>
        string.Join('\n', (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => Line(line, int.MaxValue)))
            .Trim();

    /// <summary>A person's name: a line with at least one letter. Null where it is none.</summary>
    public static string? PersonName(string? text) =>
        Line(text, Editor.LongestName) is { } line && line.EnumerateRunes().Any(Rune.IsLetter) ? line : null;

    /// <summary>
    /// An e-mail address as accounts are told apart by it (Identity's normal form); of what is no text at all, what
    /// remains of it.
    /// </summary>
    public static string Account(string? text) =>
        string.Concat((text ?? "").Trim().EnumerateRunes().Where(IsKept)).Normalize().ToUpperInvariant();

    private static bool IsKept(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => Rune.IsWhiteSpace(rune),
            // The two joiners shape words in Persian and Indic scripts.
            UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => false,
            _ => true,
        };
}
