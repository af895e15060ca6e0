using System.Globalization;
using System.Text;

namespace NatoInternships.Languages;

/// <summary>Text as people type and paste it, made safe to show beside others.</summary>
public static class PlainText
{
    /// <summary>
    /// In normal form C, with the ligatures of print taken apart (ﬁ), without control characters, what cannot be seen
    /// and marks that turn the direction of writing (Unicode TR 36). Letters of every script stay, and white space as
    /// it is; half a surrogate pair becomes U+FFFD.
    /// </summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            if (IsKept(rune) && (!IsJoiner(rune) || CanBeJoined(before)))
                kept.Append(IsLigature(rune) ? letter.Normalize(NormalizationForm.FormKC) : letter);
            before = rune;
        }

        return kept.ToString().Normalize();
    }

    /// <summary>The same on one line, with single spaces and no U+FFFD. Null where it is too long.</summary>
    public static string? Line(string? text, int longest)
    {
        var clean = Clean(text ?? "").Replace("\uFFFD", "", StringComparison.Ordinal);
        var line = SingleSpaced(clean);
        return line.Length <= longest ? line : null;
    }

    /// <summary>The same of a text of several lines, which stay apart; however long.</summary>
    public static string Lines(string? text) =>
        string.Join('\n', (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => Line(line, int.MaxValue)))
            .Trim();

    /// <summary>A text with one space for each run of white space, and none around it.</summary>
    public static string SingleSpaced(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A person's name: a line with at least one letter. Null where it is none.</summary>
    public static string? PersonName(string? text, int longest) =>
        Line(text, longest) is { } line && line.EnumerateRunes().Any(Rune.IsLetter) ? line : null;

    /// <summary>
    /// An e-mail address as accounts are told apart by it (Identity's normal form); of what is no text at all, what
    /// remains of it.
    /// </summary>
    public static string Account(string? text) =>
        string.Concat((text ?? "").Trim().EnumerateRunes().Where(rune => IsKept(rune) && rune != Rune.ReplacementChar))
            .Normalize()
            .ToUpperInvariant();

    private static bool IsKept(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => Rune.IsWhiteSpace(rune),
            UnicodeCategory.Format => IsJoiner(rune),
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => false,
            // Fillers of the Korean script: letters by name, and nothing to see.
            _ => rune.Value is not (0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0),
        };

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    // The two joiners shape words in Persian and Indic scripts, and emoji. Latin, Greek and Cyrillic letters only hide
    // them.
    private static bool CanBeJoined(Rune before) => before.Value >= 0x0590;

    private static bool IsLigature(Rune rune) => rune.Value is >= 0xFB00 and <= 0xFB06;
}
