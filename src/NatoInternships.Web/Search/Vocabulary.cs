using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NatoInternships.Search;

/// <summary>
/// The words of an index, those of its lexicon too. A word that only removed entries had is none, though the index may
/// still hold it.
/// </summary>
internal sealed class Vocabulary(IndexReader reader)
{
    private const int MostBeginnings = 40;
    private const int MostNear = 4;
    private const int ShortestBeginning = 2;
    private static readonly string[] Fields = [IndexFields.Words, IndexFields.Lexicon];
    private readonly IBits? _live = MultiFields.GetLiveDocs(reader);

    public bool Has(string field, string term) => Documents(field, term)?.NextDoc() is { } found && IsOne(found);

    public bool HasAll(string field, IEnumerable<string> terms) => terms.All(term => Has(field, term));

    /// <summary>Whether the site has all words of something that may stand for what was asked.</summary>
    public bool Has(Alternative other) => HasAll(other.InTwin ? IndexFields.Twin : IndexFields.Words, other.Terms);

    /// <summary>In how many parts of the site a word is; counted up to a number.</summary>
    public int Count(Alternative other, int most)
    {
        var documents = Documents(other.InTwin ? IndexFields.Twin : IndexFields.Words, other.Terms[0]);
        var count = 0;
        while (count < most && documents is not null && IsOne(documents.NextDoc()))
            count++;
        return count;
    }

    /// <summary>Words that begin with some letters, longer ones only.</summary>
    public IReadOnlyList<string> BeginningWith(string letters)
    {
        if (letters.Length < ShortestBeginning)
            return [];
        return [.. Fields.SelectMany(field => Begun(field, letters)).Distinct().Take(MostBeginnings)];
    }

    /// <summary>
    /// Words that differ by one letter, or by two where they are long; swapped letters are one. Only the nearest.
    /// </summary>
    public IReadOnlyList<string> Near(string word)
    {
        var most =
            word.Length < 4 ? 0
            : word.Length < 8 ? 1
            : 2;
        for (var edits = 1; edits <= most; edits++)
        {
            string[] near = [.. Fields.SelectMany(field => Near(field, word, edits)).Distinct().Take(MostNear)];
            if (near.Length > 0)
                return near;
        }

        return [];
    }

    private IEnumerable<string> Begun(string field, string letters)
    {
        var start = new BytesRef(letters);
        if (MultiFields.GetTerms(reader, field)?.GetEnumerator() is not { } terms)
            yield break;
        if (terms.SeekCeil(start) == TermsEnum.SeekStatus.END)
            yield break;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, start))
                yield break;
            var word = terms.Term.Utf8ToString();
            if (word.Length > letters.Length && Has(field, word))
                yield return word;
        } while (terms.MoveNext());
    }

    private IEnumerable<string> Near(string field, string word, int edits)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms)
            yield break;
        var near = new FuzzyTermsEnum(
            terms,
            new AttributeSource(),
            new Term(field, word),
            edits,
            prefixLength: 0,
            transpositions: true
        );
        while (near.MoveNext())
        {
            var found = near.Term.Utf8ToString();
            if (found[0] != WordStream.StemMark && found.Length > 2 && Has(field, found))
                yield return found;
        }
    }

    private DocsEnum? Documents(string field, string term) =>
        MultiFields.GetTermDocsEnum(reader, _live, field, new BytesRef(term));

    private static bool IsOne(int document) => document != DocIdSetIterator.NO_MORE_DOCS;
}
