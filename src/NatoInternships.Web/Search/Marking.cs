namespace NatoInternships.Search;

/// <summary>Finds in texts, as they stand on the page, the words that match what was asked.</summary>
internal sealed class Marking
{
    private readonly Stems _stems;
    private readonly Dictionary<string, List<(int Group, Alternative Other)>> _begins = [];

    /// <param name="stems">Those of the language of the texts.</param>
    /// <param name="groups">What was asked.</param>
    /// <param name="inTwin">Whether the texts are what the other language says.</param>
    public Marking(Stems stems, IReadOnlyList<AskedGroup> groups, bool inTwin = false)
    {
        _stems = stems;
        foreach (var (at, group) in groups.Index())
        {
            foreach (var other in group.Others.Where(other => other.InTwin == inTwin))
            {
                if (!_begins.TryGetValue(other.Terms[0], out var known))
                    _begins[other.Terms[0]] = known = [];
                known.Add((at, other));
            }
        }
    }

    public bool IsEmpty => _begins.Count == 0;

    /// <summary>A text with whole words marked.</summary>
    public IReadOnlyList<Stretch> Mark(string text)
    {
        List<Stretch> stretches = [];
        var at = 0;
        foreach (var found in Find(text).OrderBy(found => found.Start).ThenByDescending(found => found.End))
        {
            if (found.End <= at)
                continue;
            var start = Math.Max(found.Start, at);
            if (start > at)
                stretches.Add(new Stretch(text[at..start], IsMatch: false));
            stretches.Add(new Stretch(text[start..found.End], IsMatch: true));
            at = found.End;
        }

        if (at < text.Length)
            stretches.Add(new Stretch(text[at..], IsMatch: false));
        return stretches;
    }

    /// <summary>The matches of a text, for each group the closest at a place.</summary>
    public List<FoundWord> Find(string text)
    {
        List<FoundWord> found = [];
        if (IsEmpty)
            return found;
        List<TextWord> words = [.. WordStream.Sought(text, _stems.Tongue)];
        for (var at = 0; at < words.Count; at++)
        {
            var start = words[at].Start;
            var matches = Beginning(words[at])
                .Select(begun => (begun.Group, begun.Other, End: End(words, at, begun.Other)))
                .Where(match => match.End > 0)
                .GroupBy(match => match.Group, (_, same) => same.MaxBy(match => match.Other.Weight));
            foreach (var (group, other, end) in matches)
                found.Add(new FoundWord(group, start, end, text[start..end], other.How, other.Weight));
        }

        return found;
    }

    private IEnumerable<(int Group, Alternative Other)> Beginning(TextWord word)
    {
        var (asIs, byStem) = (
            _begins.GetValueOrDefault(word.Folded),
            _begins.GetValueOrDefault(_stems.Of(word.Folded))
        );
        return (asIs ?? []).Concat(byStem ?? []);
    }

    // The words of a phrase may have one between them, as in the index.
    private int End(List<TextWord> words, int at, Alternative other)
    {
        var (end, spare) = (words[at].End, 1);
        foreach (var term in other.Terms.Skip(1))
        {
            for (at++; at < words.Count && !Is(words[at], term); at++)
            {
                if (words[at].Of == 1 && spare-- == 0)
                    return 0;
            }

            if (at == words.Count)
                return 0;
            end = words[at].End;
        }

        return end;
    }

    private bool Is(TextWord word, string term) => word.Folded == term || _stems.Of(word.Folded) == term;
}

/// <summary>A word of a text that matches, as it stands there.</summary>
internal sealed record FoundWord(int Group, int Start, int End, string Text, Likeness How, float Weight);
