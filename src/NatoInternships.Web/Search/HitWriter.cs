using NatoInternships.Languages;

namespace NatoInternships.Search;

/// <summary>Says why a part of the site is a hit: what matched and where, and the sentence that matched best.</summary>
/// <param name="marking">What was asked, in the language of the texts.</param>
/// <param name="inTwin">The same in what the other language says.</param>
/// <param name="groups">What was asked.</param>
internal sealed class HitWriter(Marking marking, Marking inTwin, IReadOnlyList<AskedGroup> groups)
{
    private const int MostOfAWord = 3;

    public Hit Write(SearchPart part)
    {
        var read = Read(part.Texts, marking);
        var twin = inTwin.IsEmpty ? [] : Read(part.Twin, inTwin);
        return new Hit(
            part.Kind,
            part.Entry,
            part.Path,
            marking.Mark(part.Title),
            marking.Mark(Excerpt(part.Kind, read)),
            [.. groups.Index().SelectMany(group => Matches(group.Index, read, twin))]
        );
    }

    private static List<ReadText> Read(IEnumerable<PlacedText> texts, Marking by) =>
        [.. texts.Select(text => new ReadText(text.Place, text.Text, by.Find(text.Text)))];

    private static string Excerpt(HitKind kind, List<ReadText> texts) =>
        kind switch
        {
            HitKind.Term => First(texts, Place.Lead),
            HitKind.Question => First(texts, Place.Text),
            _ => Excerpts.Best(texts.Where(text => text.Place is Place.Lead or Place.Tasks or Place.Text)),
        };

    private static string First(List<ReadText> texts, Place place) =>
        texts.Find(text => text.Place == place) is { } first
            ? Excerpts.Cut(first.Text[Excerpts.Sentences(first.Text).First()], 0)
            : "";

    private IEnumerable<WordMatch> Matches(int group, List<ReadText> own, List<ReadText> twin)
    {
        var matches = (own.Exists(text => text.Has(group)) ? own : twin)
            .SelectMany(text => text.Found.Select(found => (text.Place, Found: found)))
            .Where(match => match.Found.Group == group);
        return matches
            .Select(match => (match.Place, match.Found, How: Likeness(group, match.Found)))
            .GroupBy(match => (match.How, Met: Folding.Fold(match.Found.Text)))
            .OrderBy(same => same.Key.How)
            .Take(MostOfAWord)
            .Select(same => new WordMatch(
                groups[group].Typed,
                same.First().Found.Text,
                same.Key.How,
                [.. same.Select(match => match.Place).Distinct().Order()]
            ));
    }

    // A phrase is looked for by its stems: where another form of it stands, that is said.
    private Likeness Likeness(int group, FoundWord found) =>
        found.How == Search.Likeness.Same && Letters(found.Text) != Letters(groups[group].Typed)
            ? Search.Likeness.Form
            : found.How;

    private static string Letters(string text) => Folding.Slug(text);
}

/// <summary>A text of a part, with what matches in it.</summary>
internal sealed record ReadText(Place Place, string Text, List<FoundWord> Found)
{
    public bool Has(int group) => Found.Exists(found => found.Group == group);
}
