using NatoInternships.Languages;

namespace NatoInternships.Search;

/// <summary>
/// Makes of what was typed what is looked for: words that say nothing are left out, words that belong together are
/// one, and each gets what may stand for it in this catalogue.
/// </summary>
internal sealed class Asking(Language language, Lexicon lexicon, Vocabulary vocabulary)
{
    private const int MostGroups = 12;
    private const int MostMeanings = 24;

    // All of the site is about these.
    private static readonly HashSet<string> Household =
    [
        .. "nato otan internship internships intern interns stage stages stagiaire stagiaires".Split(' '),
    ];

    private readonly Tongue _tongue = Tongue.Of(language);

    /// <summary>What is looked for; nothing where no word says anything.</summary>
    public IReadOnlyList<AskedGroup> Of(string typed)
    {
        var all = Heard(typed);
        var words = all.Where(word => !IsIdle(word) || _tongue.IsAsking(word.Folded)).ToList();
        if (words.Count == 0)
            // An acronym that looks like a word that says nothing: IS, IT.
            words = all.Count == 1 && vocabulary.Has(IndexFields.Of(Place.Acronym), all[0].Folded) ? all : [];
        List<AskedGroup> groups = [];
        for (var at = 0; at < words.Count && groups.Count < MostGroups; )
            groups.Add(Next(typed, words, ref at));
        // A question word alone asks for nothing, unless editors say what it means.
        return groups.TrueForAll(group => group.IsOptional && _tongue.IsAsking(group.Stem) && !IsMeant(group))
            ? []
            :
            [
                .. groups
                    .Where(group => group.Others.Count > 0 || !group.IsOptional)
                    .GroupBy(group => group.Stem, (_, same) => same.First()),
            ];
    }

    private static bool IsMeant(AskedGroup group) => group.Others.Any(other => other.How == Likeness.Synonym);

    // In capitals it may be an acronym that the site knows: IS, IT; but not AND, TO.
    private bool IsIdle(TextWord word) =>
        _tongue.SaysNothing(word.Folded)
        && !(
            word.InCapitals
            && (
                vocabulary.Has(IndexFields.Of(Place.Acronym), word.Folded)
                || lexicon.Of(language, _tongue.Stem(word.Folded)).Count > 0
            )
        );

    // What is typed in capitals as a whole is no acronym.
    private static List<TextWord> Heard(string typed)
    {
        var words = TextWord.In(typed);
        return words.Count > 2 && !typed.Any(char.IsLower)
            ? [.. words.Select(word => word with { InCapitals = false })]
            : words;
    }

    // The longest that means something as a whole, then what a sign joins, then the word alone.
    private AskedGroup Next(string typed, List<TextWord> words, ref int at)
    {
        var singles = words.Skip(at).TakeWhile(word => word.Of == 1).Take(Lexicon.LongestPhrase).ToList();
        for (var count = singles.Count; count > 1; count--)
        {
            var part = singles[..count];
            if (Together(typed, part) is { } group)
            {
                at += count;
                if (
                    at < words.Count
                    && words[at].Of > 1
                    && words[at].Start >= part[0].Start
                    && words[at].End <= part[^1].End
                )
                    at++;
                return group;
            }
        }

        var joined = words.FindIndex(at, word => word.Of > 1);
        if (
            joined > at
            && words[joined].Start <= words[at].Start
            && Joined(typed, words[at..joined], words[joined]) is { } one
        )
        {
            at = joined + 1;
            return one;
        }

        var word = words[at++];
        return word.Of > 1 && at < words.Count ? Next(typed, words, ref at) : Single(typed, word);
    }

    private AskedGroup? Together(string typed, List<TextWord> words)
    {
        var text = typed[words[0].Start..words[^1].End];
        var meanings = Meant([.. words.Select(word => word.Folded)]).ToList();
        var run = string.Concat(words.Select(word => word.Folded));
        var isOneWord = words.Count == 2 && vocabulary.Has(IndexFields.Words, run);
        if (meanings.Count == 0 && !isOneWord)
            return null;
        IEnumerable<Alternative> asOne = isOneWord ? [new Alternative([run], Likeness.Form, 0.9f)] : [];
        // "How long" asks for a length, whatever else the site asks so.
        var asTyped = AsTyped(words);
        if (words.TrueForAll(word => _tongue.IsAsking(word.Folded)))
            asTyped = asTyped with { Weight = 0.3f };
        return Group(text, words, [asTyped, .. asOne, .. meanings]);
    }

    private AskedGroup? Joined(string typed, List<TextWord> parts, TextWord joined)
    {
        var whole =
            vocabulary.Has(IndexFields.Words, joined.Folded)
            || lexicon.Of(language, _tongue.Stem(joined.Folded)).Count > 0;
        if (!whole && !vocabulary.HasAll(IndexFields.Words, parts.Select(part => part.Folded)))
            return null;
        return Group(
            typed[joined.Start..joined.End],
            parts,
            [new Alternative([joined.Folded], Likeness.Same, 1), AsTyped(parts), .. Meant([joined.Folded])]
        );
    }

    // Words that meet side by side say more than one.
    private Alternative AsTyped(List<TextWord> words) =>
        new([.. words.Select(word => WordStream.Marked(_tongue.Stem(word.Folded)))], Likeness.Same, words.Count);

    private AskedGroup Single(string typed, TextWord word)
    {
        var (text, folded) = (typed[word.Start..word.End], word.Folded);
        List<Alternative> others =
        [
            new([folded], Likeness.Same, 1),
            new([WordStream.Marked(_tongue.Stem(folded))], Likeness.Form, Ranking.Of(Likeness.Form)),
            .. Meant([folded]),
        ];
        var isKnown =
            vocabulary.Has(IndexFields.Words, folded) || vocabulary.Has(IndexFields.Words, others[1].Terms[0]);
        if (!isKnown && Parted(folded) is { } parted)
            others.Add(parted);
        others.AddRange(Begun(folded, isKnown || others.Count > 2));
        if (!isKnown)
            others.AddRange(InTheOtherLanguage(folded));
        if (!isKnown && !others.Skip(2).Any(vocabulary.Has))
            others.AddRange(Misspelt(folded));
        return Group(text, [word], others);
    }

    private AskedGroup Group(string text, List<TextWord> words, IEnumerable<Alternative> others) =>
        new(
            text,
            string.Join(' ', words.Select(word => _tongue.Stem(word.Folded))),
            [
                .. others
                    .Where(vocabulary.Has)
                    .GroupBy(other => (string.Join(' ', other.Terms), other.InTwin))
                    .Select(same => same.MaxBy(other => other.Weight)!),
            ],
            words is [var only] && (_tongue.IsAsking(only.Folded) || Household.Contains(only.Folded))
        );

    /// <summary>
    /// What words mean by the lexicon, whichever language they are of. Editors put first what the site itself says.
    /// </summary>
    private IEnumerable<Alternative> Meant(IReadOnlyList<string> words, float weight = 1)
    {
        var own = lexicon.Of(language, Stems(words, _tongue)).Select(meaning => (meaning, meaning.How)).ToList();
        // A word of this language is none of the other, however it is spelt there: "stage".
        var isOwn = own.Count > 0 || vocabulary.HasAll(IndexFields.Words, words);
        var foreign = lexicon
            .Of(language.Other, Stems(words, Tongue.Of(language.Other)))
            .Where(meaning => meaning.How == Likeness.Acronym || !isOwn)
            .Select(meaning => (meaning, meaning.How == Likeness.Acronym ? Likeness.Acronym : Likeness.OtherLanguage));
        return own.Concat(foreign).SelectMany(found => Said(found.meaning, found.Item2, weight)).Take(MostMeanings);
    }

    private IEnumerable<Alternative> Said(Meaning meaning, Likeness how, float weight) =>
        meaning
            .Phrases[language]
            .SelectMany(
                (phrase, at) =>
                    Terms(phrase)
                        .Select(terms => new Alternative(
                            terms,
                            how,
                            weight * Ranking.Of(how) * Math.Max(0.6f, 1 - (0.06f * at))
                        ))
            );

    // A word that means the same is looked for as it is and in its plural: its stem may be that of another, as of
    // "response" and "responsible". An acronym has no forms.
    private IEnumerable<IReadOnlyList<string>> Terms(Phrase phrase) =>
        phrase.Words is not [var only]
            ?
            [
                [.. phrase.Words.Select(word => WordStream.Marked(_tongue.Stem(word)))],
            ]
        : phrase.Text.Any(char.IsLower)
            ?
            [
                [only],
                [only + "s"],
                [only.TrimEnd('s')],
            ]
        :
        [
            [only],
        ];

    private static string Stems(IEnumerable<string> words, Tongue tongue) =>
        string.Join(' ', words.Select(tongue.Stem));

    // "cybersecurity", where the site writes "cyber security".
    private Alternative? Parted(string word) =>
        Enumerable
            .Range(3, Math.Max(0, word.Length - 5))
            .Select(at => new[] { word[..at], word[at..] })
            .Where(parts => vocabulary.HasAll(IndexFields.Words, parts))
            .Select(parts => new Alternative(parts, Likeness.Form, Ranking.Of(Likeness.Form)))
            .FirstOrDefault(vocabulary.Has);

    private IEnumerable<Alternative> Begun(string word, bool isKnown)
    {
        var weight = isKnown ? 0.05f : Ranking.Of(Likeness.Beginning);
        foreach (var longer in vocabulary.BeginningWith(word))
        {
            yield return new Alternative([longer], Likeness.Beginning, weight);
            if (!isKnown)
            {
                foreach (var meant in Meant([longer], weight))
                    yield return meant;
            }
        }
    }

    private IEnumerable<Alternative> InTheOtherLanguage(string word)
    {
        var (how, other) = (Likeness.OtherLanguage, Tongue.Of(language.Other));
        yield return new Alternative([word], how, Ranking.Of(how), InTwin: true);
        yield return new Alternative([WordStream.Marked(other.Stem(word))], how, Ranking.Of(how), InTwin: true);
    }

    private IEnumerable<Alternative> Misspelt(string word)
    {
        foreach (var near in vocabulary.Near(word))
        {
            yield return new Alternative([near], Likeness.Spelling, Ranking.Of(Likeness.Spelling));
            foreach (var meant in Meant([near], Ranking.Of(Likeness.Spelling)))
                yield return meant;
        }
    }
}
