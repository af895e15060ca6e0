using System.Text.RegularExpressions;
using NatoInternships.Languages;

namespace NatoInternships.Search;

/// <summary>What was typed, as far as it is used.</summary>
/// <param name="Words">The text: on one line, cut where it was too long.</param>
/// <param name="IsCut">Whether more was typed.</param>
internal sealed partial record TypedWords(string Words, bool IsCut)
{
    public const int Longest = 200;

    public static TypedWords Of(string? text)
    {
        // What an address says that is no UTF-8 stays as it stands there: %ED%A0%80.
        var said = Undecoded().Replace(text?.Length > Longest * 20 ? text[..(Longest * 20)] : text ?? "", " ");
        var line = PlainText.Line(said, int.MaxValue)!;
        if (line.Length <= Longest)
            return new TypedWords(line, IsCut: false);
        var end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return new TypedWords(line[..end].TrimEnd(), IsCut: true);
    }

    [GeneratedRegex("%[0-9A-Fa-f]{2}", RegexOptions.None, 1000)]
    private static partial Regex Undecoded();
}

/// <summary>One thing that is looked for: a word, or several that belong together.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Stem">What all its forms have in common.</param>
/// <param name="Others">What may stand for it on the site, itself first.</param>
/// <param name="IsOptional">Whether a hit may do without it: a question word, or what the whole site is about.</param>
internal sealed record AskedGroup(string Typed, string Stem, IReadOnlyList<Alternative> Others, bool IsOptional);

/// <summary>A word, or several next to each other, that may stand for what was asked.</summary>
/// <param name="Terms">As the index has them.</param>
/// <param name="How">How it is like what was asked.</param>
/// <param name="Weight">What it counts for.</param>
/// <param name="InTwin">Whether it is looked for in what the other language says.</param>
internal sealed record Alternative(IReadOnlyList<string> Terms, Likeness How, float Weight, bool InTwin = false);
