using Lucene.Net.Index;
using Lucene.Net.Search;
using NatoInternships.Languages;

namespace NatoInternships.Search;

/// <summary>What is looked for, as queries of the index.</summary>
internal sealed class Queries(Language language, Vocabulary vocabulary, int documents)
{
    private const float WholeName = 10;
    private const float NameAsTyped = 40;
    private const float NextToEachOther = 2;
    private const float Optional = 0.3f;
    private const float ShareOfOtherPlaces = 0.05f;

    /// <summary>What has all required words; the others, and words next to each other, only count.</summary>
    public Query All(string typed, IReadOnlyList<AskedGroup> groups, IReadOnlyCollection<AskedGroup> required)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var group in groups)
        {
            var isRequired = required.Contains(group);
            var one = One(group);
            one.Boost = isRequired ? 1 : Optional;
            query.Add(one, isRequired ? Occur.MUST : Occur.SHOULD);
        }

        query.Add(Whole(Phrase.Of(typed, language).Whole, WholeName), Occur.SHOULD);
        query.Add(Whole(IndexFields.NameAsTyped(typed), NameAsTyped), Occur.SHOULD);
        foreach (var (one, next) in groups.Zip(groups.Skip(1)))
            query.Add(Adjacent(one, next), Occur.SHOULD);
        return query;
    }

    public Query One(AskedGroup group)
    {
        var query = new DisjunctionMaxQuery(ShareOfOtherPlaces);
        foreach (var other in group.Others)
        {
            var weight = other.Weight * Rarity(other);
            foreach (var place in other.InTwin ? [] : IndexFields.Places)
                query.Add(InPlace(IndexFields.Of(place), other.Terms, weight * Ranking.Of(place)));
            if (other.InTwin)
                query.Add(InPlace(IndexFields.Twin, other.Terms, weight * Ranking.Of(Place.Text)));
        }

        return query;
    }

    /// <summary>The rarer what was asked, the more it says.</summary>
    public float Rarity(AskedGroup group) => group.Others.Select(Rarity).DefaultIfEmpty(0).Min();

    // From 1 to about 3.
    private float Rarity(Alternative other) =>
        1 + (0.3f * MathF.Log((documents + 1f) / (vocabulary.Count(other, Gathering.Most / 2) + 1f)));

    private static TermQuery Whole(string name, float boost) =>
        new(new Term(IndexFields.Whole, name)) { Boost = boost };

    private static DisjunctionMaxQuery Adjacent(AskedGroup one, AskedGroup next)
    {
        var query = new DisjunctionMaxQuery(0);
        var terms = $"{one.Stem} {next.Stem}".Split(' ').Select(WordStream.Marked).ToList();
        foreach (var place in IndexFields.Places.Where(place => place != Place.Body))
            query.Add(InPlace(IndexFields.Of(place), terms, NextToEachOther * Ranking.Of(place)));
        return query;
    }

    private static Query InPlace(string field, IReadOnlyList<string> terms, float boost)
    {
        if (terms is [var only])
            return new TermQuery(new Term(field, only)) { Boost = boost };
        // Lucene counts a phrase once for each pair of its words.
        var phrase = new PhraseQuery { Boost = boost / (terms.Count * terms.Count), Slop = 1 };
        foreach (var term in terms)
            phrase.Add(new Term(field, term));
        return phrase;
    }
}
