using NatoInternships.Languages;

namespace NatoInternships.Search;

/// <summary>Finds in texts, as they stand on the page, the words that match what was asked.</summary>
internal sealed class Marking(Language language, IReadOnlyList<AskedGroup> groups)
{
    private readonly Tongue _tongue = Tongue.Of(language);

    /// <summary>A text with whole words marked.</summary>
    public IReadOnlyList<Stretch> Mark(string text)
    {
        List<Stretch> stretches = [];
        var at = 0;
        var spans = groups
            .SelectMany(group => Found(text, group))
            .OrderBy(found => found.Start)
            .ThenByDescending(found => found.End);
        foreach (var found in spans.Where(found => found.End > found.Start))
        {
            var start = Math.Max(found.Start, at);
            if (found.End <= start)
                continue;
            if (start > at)
                stretches.Add(new Stretch(text[at..start], IsMatch: false));
            stretches.Add(new Stretch(text[start..found.End], IsMatch: true));
            at = found.End;
        }

        if (at < text.Length)
            stretches.Add(new Stretch(text[at..], IsMatch: false));
        return stretches;
    }

    /// <summary>How much of what was asked a sentence has.</summary>
    public float Score(string sentence) =>
        groups.Sum(group => Found(sentence, group).Select(found => found.Weight).DefaultIfEmpty(0).Max());

    /// <summary>Where the first match of a sentence begins; 0 where it has none.</summary>
    public int First(string sentence) =>
        groups.SelectMany(group => Found(sentence, group)).Select(found => found.Start).DefaultIfEmpty(0).Min();

    public IEnumerable<FoundWord> Found(string text, AskedGroup group) =>
        Found(text, _tongue, group.Others.Where(other => !other.InTwin));

    public IEnumerable<FoundWord> InTwin(string text, AskedGroup group) =>
        Found(text, Tongue.Of(language.Other), group.Others.Where(other => other.InTwin));

    private static IEnumerable<FoundWord> Found(string text, Tongue tongue, IEnumerable<Alternative> others)
    {
        var words = WordStream.Sought(text, tongue).ToList();
        var ordered = others.OrderByDescending(other => other.Weight).ToList();
        HashSet<int> taken = [];
        foreach (var other in ordered)
        {
            for (var at = 0; at + other.Terms.Count <= words.Count; at++)
            {
                if (!taken.Contains(at) && End(words, at, other, tongue) is { } end && taken.Add(at))
                    yield return new FoundWord(
                        words[at].Start,
                        end,
                        text[words[at].Start..end],
                        other.How,
                        other.Weight
                    );
            }
        }
    }

    // The words of a phrase may have one between them, as in the index.
    private static int? End(List<TextWord> words, int at, Alternative other, Tongue tongue)
    {
        var (end, spare) = (0, 1);
        foreach (var term in other.Terms)
        {
            while (at < words.Count && !Is(words[at], term, tongue) && end > 0 && (words[at].Of > 1 || spare-- > 0))
                at++;
            if (at >= words.Count || !Is(words[at], term, tongue))
                return null;
            end = words[at++].End;
        }

        return end;
    }

    private static bool Is(TextWord word, string term, Tongue tongue) =>
        term[0] == WordStream.StemMark ? term.AsSpan(1).SequenceEqual(tongue.Stem(word.Folded)) : word.Folded == term;
}

/// <summary>A word of a text that matches, as it stands there.</summary>
internal readonly record struct FoundWord(int Start, int End, string Text, Likeness How, float Weight);
