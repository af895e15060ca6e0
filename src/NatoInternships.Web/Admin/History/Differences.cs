using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Editing;
using NatoInternships.Languages;

namespace NatoInternships.Admin.History;

/// <summary>A field that was changed, and how.</summary>
public sealed record FieldDifference(FieldSpec Field, IReadOnlyList<Piece> Pieces);

/// <summary>The difference of two contents of one entry, field by field.</summary>
public static class Differences
{
    /// <summary>
    /// The fields that differ: first what both languages share, then English, then French, each in the order of the
    /// form.
    /// </summary>
    public static IReadOnlyList<FieldDifference> Of(
        bool isUnit,
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> after,
        IStringLocalizer<Words> words
    ) =>
        [
            .. EntryFields
                .Specs(isUnit)
                .Where(spec => Value(spec, before) != Value(spec, after))
                .Select(spec => Of(spec, Value(spec, before), Value(spec, after), words)),
        ];

    /// <summary>The difference of one field.</summary>
    public static FieldDifference Of(FieldSpec spec, string before, string after, IStringLocalizer<Words> words) =>
        spec.Control switch
        {
            // Half a date or half an address is no word: these change as a whole.
            FieldControl.Flag
            or FieldControl.Choice
            or FieldControl.Date
            or FieldControl.Number
            or FieldControl.Url
            or FieldControl.Address
            or FieldControl.Body => new FieldDifference(
                spec,
                Whole(Readable(spec, before, words), Readable(spec, after, words))
            ),
            _ => new FieldDifference(spec, WordDiff.Of(Readable(spec, before, words), Readable(spec, after, words))),
        };

    private static string Value(FieldSpec spec, IReadOnlyDictionary<string, string> fields) =>
        fields.GetValueOrDefault(spec.Name, "").ReplaceLineEndings("\n");

    private static IReadOnlyList<Piece> Whole(string before, string after) =>
        [
            .. new[] { new Piece(PieceKind.Removed, before), new Piece(PieceKind.Added, after) }.Where(piece =>
                piece.Text.Length > 0
            ),
        ];

    private static string Readable(FieldSpec spec, string text, IStringLocalizer<Words> words) =>
        spec.Control switch
        {
            FieldControl.Flag => words[text == "true" ? "Yes" : "No"],
            FieldControl.Choice when spec.Choices.Contains(text) => FieldWords.Choice(text, words),
            FieldControl.Records => FieldText.Lines(
                FieldText
                    .Records(text, spec.Columns.Count)
                    .Select(cells => string.Join(" – ", cells.Where(cell => cell.Length > 0)))
            ),
            _ => text,
        };
}
