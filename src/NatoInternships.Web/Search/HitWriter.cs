using NatoInternships.Languages;

namespace NatoInternships.Search;

/// <summary>Says why a part of the site is a hit: what matched and where, and the sentence that matched best.</summary>
internal sealed class HitWriter(Language language, IReadOnlyList<AskedGroup> groups)
{
    private const int MostOfAWord = 3;
    private readonly Marking _marking = new(language, groups);

    public Hit Write(SearchPart part) =>
        new(
            part.Kind,
            part.Entry,
            part.Path,
            _marking.Mark(part.Title),
            _marking.Mark(Excerpt(part)),
            [.. groups.SelectMany(group => Matches(part, group))]
        );

    private string Excerpt(SearchPart part)
    {
        var passages = part.At(Place.Text).ToList();
        return part.Kind switch
        {
            HitKind.Term => Excerpts.Cut(part.At(Place.Lead).FirstOrDefault() ?? "", 0),
            HitKind.Question => Excerpts.Cut(passages.SelectMany(Excerpts.Sentences).FirstOrDefault() ?? "", 0),
            _ => Best([.. part.At(Place.Lead), .. part.At(Place.Tasks), .. passages]),
        };
    }

    private string Best(IReadOnlyList<string> passages)
    {
        var (best, most) = (passages.Count > 0 ? Excerpts.Sentences(passages[0]).FirstOrDefault() ?? "" : "", 0f);
        foreach (var sentence in passages.SelectMany(Excerpts.Sentences))
        {
            var score = _marking.Score(sentence);
            if (score > most)
                (best, most) = (sentence, score);
        }

        return Excerpts.Cut(best, _marking.First(best));
    }

    private IEnumerable<WordMatch> Matches(SearchPart part, AskedGroup group)
    {
        var own = part.Texts.SelectMany(text => _marking.Found(text.Text, group).Select(found => (text.Place, found)));
        var matches = own.ToList();
        if (matches.Count == 0)
            matches =
            [
                .. part.Twin.SelectMany(text => _marking.InTwin(text.Text, group).Select(found => (text.Place, found))),
            ];
        return matches
            .GroupBy(match => (match.found.How, Folding.Fold(match.found.Text)))
            .OrderBy(same => same.Key.How)
            .Take(MostOfAWord)
            .Select(same => new WordMatch(
                group.Typed,
                same.First().found.Text,
                same.Key.How,
                [.. same.Select(match => match.Place).Distinct().Order()]
            ));
    }
}
