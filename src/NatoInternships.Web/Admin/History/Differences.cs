using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Editing;
using NatoInternships.Catalogue.Fields;
using NatoInternships.Languages;

namespace NatoInternships.Admin.History;

/// <summary>A field that was changed, and how.</summary>
public sealed record FieldDifference(Field Field, IReadOnlyList<Piece> Pieces);

/// <summary>The difference of two contents of one entry, field by field.</summary>
public static class Differences
{
    /// <summary>
    /// The fields that differ: first what both languages share, then English, then French, each in the order of
    /// their table.
    /// </summary>
    public static IReadOnlyList<FieldDifference> Of(
        FieldTable table,
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> after,
        IStringLocalizer<Words> words,
        CancellationToken cancel
    ) =>
        [
            .. table
                .All.Where(field => Value(field, before) != Value(field, after))
                .Select(field => Of(field, Value(field, before), Value(field, after), words, cancel)),
        ];

    /// <summary>The difference of one field.</summary>
    public static FieldDifference Of(
        Field field,
        string before,
        string after,
        IStringLocalizer<Words> words,
        CancellationToken cancel
    )
    {
        cancel.ThrowIfCancellationRequested();
        return field.Control switch
        {
            // Half a date or half an address is no word: these change as a whole.
            FieldControl.Flag
            or FieldControl.Choice
            or FieldControl.Date
            or FieldControl.Number
            or FieldControl.Url
            or FieldControl.Address
            or FieldControl.Body => new FieldDifference(
                field,
                Whole(Readable(field, before, words), Readable(field, after, words))
            ),
            _ => new FieldDifference(field, WordDiff.Of(Readable(field, before, words), Readable(field, after, words))),
        };
    }

    private static string Value(Field field, IReadOnlyDictionary<string, string> fields) =>
        fields.GetValueOrDefault(field.Name, "").ReplaceLineEndings("\n");

    private static IReadOnlyList<Piece> Whole(string before, string after) =>
        [
            .. new[] { new Piece(PieceKind.Removed, before), new Piece(PieceKind.Added, after) }.Where(piece =>
                piece.Text.Length > 0
            ),
        ];

    private static string Readable(Field field, string text, IStringLocalizer<Words> words) =>
        field.Control switch
        {
            FieldControl.Flag => words[text == "true" ? "Yes" : "No"],
            FieldControl.Choice => FieldWords.Choice(field, text, words),
            FieldControl.Records => FieldText.Lines(
                FieldText
                    .Records(text, field.Columns.Count)
                    .Select(cells => field.Columns.Zip(cells, (column, cell) => FieldWords.Choice(column, cell, words)))
                    .Select(cells => string.Join(" – ", cells.Where(cell => cell.Length > 0)))
            ),
            _ => text,
        };
}
