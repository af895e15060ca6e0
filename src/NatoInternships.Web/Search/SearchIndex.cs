using NatoInternships.Languages;

namespace NatoInternships.Search;

/// <summary>
/// What a published catalogue can be searched by, in both languages. It belongs to that one, and never changes.
/// </summary>
public sealed class SearchIndex
{
    private readonly Dictionary<Language, EditionIndex> _editions;

    internal SearchIndex(IEnumerable<(Language Language, EditionIndex Edition)> editions) =>
        _editions = editions.ToDictionary(pair => pair.Language, pair => pair.Edition);

    /// <summary>Looks for words in one language of the catalogue.</summary>
    public SearchAnswer Find(Language language, string? words, HitRange? range = null) =>
        _editions[language].Find(words, range ?? new HitRange());

    /// <summary>What words that are still being typed may become.</summary>
    public Suggestions Suggest(Language language, string? words) => _editions[language].Suggest(words);
}
