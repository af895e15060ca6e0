using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>Puts together what words that are still being typed may become: at most seven, of three kinds.</summary>
internal sealed class Suggesting(Marking marking)
{
    private const int Most = 7;
    private const int MostUnits = 3;
    private const int MostFields = 2;

    public Suggestions Of(
        IReadOnlyList<(Reading Reading, FoundWord By)> readings,
        IEnumerable<SearchPart> foundUnits,
        IEnumerable<SearchPart> foundAnswers
    )
    {
        var units = foundUnits.Take(MostUnits).Select(Unit).ToList();
        var fields = readings
            .Where(pair => pair.Reading.Kind == ReadingKind.Field)
            .Take(MostFields)
            .Select(pair => Field(pair.Reading))
            .ToList();
        var answers = foundAnswers.Take(Most - units.Count - fields.Count).Select(Answer).ToList();
        return new Suggestions(units, fields, answers);
    }

    private Suggestion Unit(SearchPart part) =>
        new(
            marking.Mark(part.Title),
            part.Path,
            ((PublishedUnit)part.Entry).Acronym,
            Of: part.At(Place.Body).LastOrDefault(),
            Synonym: Synonym(part)
        );

    private Suggestion Field(Reading field) =>
        new(marking.Mark(field.Name), Path: null, field.Value, field.Units, Synonym: Synonym(marking.Find(field.Name)));

    private Suggestion Answer(SearchPart part) =>
        new(marking.Mark(part.Title), part.Path, Of: part.Entry.ShortName, Synonym: Synonym(part));

    private string? Synonym(SearchPart part) => Synonym(part.Texts.SelectMany(text => marking.Find(text.Text)));

    /// <summary>The word that was met, where none that was typed is there.</summary>
    private static string? Synonym(IEnumerable<FoundWord> found) =>
        found.MinBy(one => one.How) is { How: > Likeness.Beginning } first ? first.Text : null;
}
