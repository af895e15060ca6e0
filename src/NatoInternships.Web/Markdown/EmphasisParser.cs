using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace NatoInternships.Markdown;

/// <summary>
/// Stars also begin and end emphasis where a letter touches them on one side and a sign on the other, as in
/// <c>**Langues :**français</c> and <c>stagiaire**(s)**</c>. CommonMark lets them stand as stars there, since it
/// cannot tell a beginning from an end; the sign mostly can.
/// </summary>
internal sealed class EmphasisParser : EmphasisInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (before, further) = (slice.PeekCharExtra(-1), slice.PeekCharExtra(-2));
        if (!base.Match(processor, ref slice))
            return false;
        if (processor.Inline is EmphasisDelimiterInline { DelimiterChar: '*' } stars)
        {
            var (after, next) = (slice.CurrentChar, slice.PeekChar());
            if (char.IsLetterOrDigit(after) && IsSign(before) && !Opens(before, inFront: further))
                stars.Type |= DelimiterType.Close;
            if (char.IsLetterOrDigit(before) && IsSign(after) && !Closes(after, behind: next))
                stars.Type |= DelimiterType.Open;
        }

        return true;
    }

    // The start and the end of a text are given as NUL.
    private static bool IsSign(char letter) =>
        letter is not ('\0' or '*' or '_') && !char.IsLetterOrDigit(letter) && !char.IsWhiteSpace(letter);

    /// <summary>Whether a sign belongs to the word behind it.</summary>
    private static bool Opens(char sign, char inFront) =>
        IsOpening(sign) || (sign is '"' or '\'' && !char.IsLetterOrDigit(inFront));

    /// <summary>Whether a sign belongs to the word in front of it: it closes something, or a space follows.</summary>
    private static bool Closes(char sign, char behind) =>
        !IsOpening(sign)
        && (
            behind == '\0'
            || char.IsWhiteSpace(behind)
            || char.GetUnicodeCategory(sign)
                is UnicodeCategory.ClosePunctuation
                    or UnicodeCategory.FinalQuotePunctuation
        );

    private static bool IsOpening(char sign) =>
        char.GetUnicodeCategory(sign) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;
}
