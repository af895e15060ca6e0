using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NatoInternships.Search;

/// <summary>
/// Takes the hits of a query with their scores. Of a word that thousands have it takes the first in the index only, so
/// that a common word costs no more than a rare one.
/// </summary>
internal sealed class Gathering : ICollector
{
    /// <summary>How many hits are ranked at most.</summary>
    public const int Most = 500;

    private NumericDocValues? _numbers;
    private NumericDocValues? _weights;
    private Scorer? _scorer;

    public List<RankedHit> Hits { get; } = [];

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        _numbers = context.AtomicReader.GetNumericDocValues(IndexFields.Part);
        _weights = context.AtomicReader.GetNumericDocValues(IndexFields.Weight);
    }

    public void Collect(int doc)
    {
        if (Hits.Count == Most)
            throw new CollectionTerminatedException();
        var weight = BitConverter.Int32BitsToSingle((int)_weights!.Get(doc));
        Hits.Add(new RankedHit(_numbers!.Get(doc), _scorer!.GetScore() * weight));
    }
}

/// <summary>A document that has what was asked.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RankedHit(long Number, float Score);
