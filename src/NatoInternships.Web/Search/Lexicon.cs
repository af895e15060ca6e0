using System.Text.RegularExpressions;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>
/// What words of a catalogue mean the same: by its editors' synonyms, its glossary, and what its units are called and
/// which fields of study they have in both languages.
/// </summary>
internal sealed partial class Lexicon
{
    public const int LongestPhrase = 4;

    private readonly Dictionary<(Language, string), List<Meaning>> _meanings = [];

    public Lexicon(PublishedCatalogue catalogue)
    {
        Pair(
            catalogue,
            Likeness.Synonym,
            edition => edition.Pages.SelectMany(page => page.Synonyms.Select((row, at) => ((page.Key, at), row)))
        );
        foreach (var language in Language.All)
        {
            var terms = catalogue[language].Pages.SelectMany(page => page.Terms);
            foreach (var term in terms)
                Add(Likeness.Acronym, (language, [term.Acronym, .. Meanings(term.Meaning)]));
        }

        Pair(
            catalogue,
            Likeness.Acronym,
            edition => edition.Units.Select(unit => (unit.Key, unit.Acronym ?? "")),
            isOne: true
        );
        Pair(
            catalogue,
            Likeness.Synonym,
            edition => edition.Units.SelectMany(unit => unit.Fields.Select((field, at) => ((unit.Key, at), field))),
            isOne: true
        );
    }

    /// <summary>All words of it, for who begins or misspells one.</summary>
    public IEnumerable<string> Words(Language language) =>
        _meanings
            .Keys.Where(key => key.Item1 == language)
            .SelectMany(key => _meanings[key].SelectMany(meaning => meaning.Phrases[language]))
            .SelectMany(phrase => phrase.Words)
            .Distinct();

    /// <summary>What a word or several, by their stems, mean in a language.</summary>
    public IReadOnlyList<Meaning> Of(Language language, string stems) =>
        _meanings.GetValueOrDefault((language, stems)) ?? [];

    // Rows of both languages that stand for the same are one meaning.
    private void Pair<TKey>(
        PublishedCatalogue catalogue,
        Likeness how,
        Func<Edition, IEnumerable<(TKey Key, string Row)>> rows,
        bool isOne = false
    )
        where TKey : notnull
    {
        var french = rows(catalogue.French).DistinctBy(row => row.Key).ToDictionary(row => row.Key, row => row.Row);
        HashSet<(string, string)> known = [];
        foreach (var (key, row) in rows(catalogue.English))
        {
            var other = french.GetValueOrDefault(key, "");
            if (known.Add((row, other)))
                Add(how, (Language.English, Split(row)), (Language.French, Split(other)));
        }

        string[] Split(string row) => isOne ? [row] : row.Split(',');
    }

    private void Add(Likeness how, params (Language Language, IEnumerable<string> Phrases)[] rows)
    {
        var phrases = Language.All.ToDictionary(language => language, _ => new List<Phrase>());
        foreach (var (language, texts) in rows)
        {
            phrases[language]
                .AddRange(
                    texts
                        .Select(text => Phrase.Of(text.Trim(), language))
                        .Where(phrase => phrase.Words.Count > 0)
                        .DistinctBy(phrase => phrase.Stems)
                );
        }

        var meaning = new Meaning(how, phrases);
        foreach (var (language, said) in phrases)
        {
            foreach (var phrase in said)
                Keep(language, phrase.Stems, meaning);
        }
    }

    private void Keep(Language language, string stems, Meaning meaning)
    {
        if (!_meanings.TryGetValue((language, stems), out var meanings))
            _meanings[(language, stems)] = meanings = [];
        meanings.Add(meaning);
    }

    // "Office of the Legal Advisor (IMS); also Office of Legal Affairs (IS)"
    private static IEnumerable<string> Meanings(string text) =>
        Bracketed().Replace(text, "").Split(';').Select(meaning => Also().Replace(meaning.Trim(), ""));

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex("^(also|aussi|également) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Also();
}

/// <summary>What some words have in common.</summary>
/// <param name="How">Whether they are synonyms, or an acronym and what it stands for.</param>
/// <param name="Phrases">The words, by their language.</param>
internal sealed record Meaning(Likeness How, IReadOnlyDictionary<Language, List<Phrase>> Phrases);

/// <summary>A word or several that belong together.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Words">Folded, without those that say nothing.</param>
/// <param name="Stems">The stems of these, in one.</param>
internal sealed record Phrase(string Text, IReadOnlyList<string> Words, string Stems)
{
    public string Whole => string.Join(' ', Words);

    public static Phrase Of(string text, Language language)
    {
        var tongue = Tongue.Of(language);
        var all = TextWord.In(text);
        // An acronym that a sign joins is one word: L&R, PA&SCAD.
        var words =
            all is [.., { Of: > 1 } joined] && joined.Of == all.Count - 1 && joined.InCapitals
                ? [joined]
                : all.Where(word => word.Of == 1 && !tongue.IsStop(word)).ToList();
        IReadOnlyList<string> folded = [.. words.Select(word => word.Folded)];
        return new Phrase(text, folded, string.Join(' ', folded.Select(tongue.Stem)));
    }
}
