using Microsoft.Extensions.Localization;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>Says what is suggested in the words of a language.</summary>
internal sealed class SuggestionWriter(
    Edition edition,
    string typed,
    IStringLocalizer<Words> words,
    Func<string, string> address
)
{
    private const int Shortest = 2;

    private readonly string[] _typed = Folding.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public SuggestionList Write(SearchIndex index)
    {
        var suggested = typed.Length < Shortest ? new Suggestions([], [], []) : index.Suggest(edition.Language, typed);
        SuggestionGroup[] groups =
        [
            new(words.Of("HitKinds", HitKind.Unit), [.. suggested.Units.Select(Unit)]),
            new(words["Fields of study"], [.. suggested.Fields.Select(Field).OfType<SuggestionLine>()]),
            new(words["Questions and guidance"], [.. suggested.Answers.Select(Answer)]),
        ];
        var count = groups.Sum(group => group.Lines.Count);
        var status = words[
            count == 1 ? "One suggestion. Use the arrow keys." : "{0} suggestions. Use the arrow keys.",
            count
        ];
        return new SuggestionList(count == 0 ? "" : status, [.. groups.Where(group => group.Lines.Count > 0)]);
    }

    private SuggestionLine Unit(Suggestion unit) =>
        new(
            address(unit.Path!),
            unit.Value,
            Typed(unit.Text),
            Note(unit, unit.Of),
            unit.Of is null ? null : words["unit of:"].Value
        );

    private SuggestionLine? Field(Suggestion field)
    {
        var reading = new Reading(ReadingKind.Field, TextOf(field), field.Value!, field.Units);
        if (reading.Filter(edition) is not { } filter)
            return null;
        var count = filter.Found().Count;
        var units = words[edition.Language.IsSingular(count) ? "{0} unit" : "{0} units", count];
        return new SuggestionLine(
            address(filter.Path),
            null,
            Typed(field.Text),
            Note(field, units),
            words["field of study:"]
        );
    }

    private SuggestionLine Answer(Suggestion answer) =>
        new(
            address(answer.Path!),
            null,
            Typed(answer.Text),
            Note(answer, answer.Of == TextOf(answer) ? null : answer.Of)
        );

    // A word that is seen in the line needs no saying.
    private string? Note(Suggestion suggestion, string? note)
    {
        if (suggestion.Synonym is not { } synonym || TextOf(suggestion).Contains(synonym, StringComparison.Ordinal))
            return note;
        var met = words["matches “{0}”", synonym].Value;
        return note is null ? met : $"{met} · {note}";
    }

    /// <summary>Of a word that begins as was typed, only those letters are marked.</summary>
    private IReadOnlyList<Stretch> Typed(IEnumerable<Stretch> text) => [.. text.SelectMany(Typed)];

    private IEnumerable<Stretch> Typed(Stretch part)
    {
        var folded = Folding.Fold(part.Text);
        var beginning = Array.Find(_typed, word => folded.StartsWith(word, StringComparison.Ordinal))?.Length;
        // Some letters are two when folded.
        return part.IsMatch && beginning is { } length && length < folded.Length && folded.Length == part.Text.Length
            ? [part with { Text = part.Text[..length] }, new Stretch(part.Text[length..], IsMatch: false)]
            : [part];
    }

    private static string TextOf(Suggestion suggestion) => string.Concat(suggestion.Text.Select(part => part.Text));
}
