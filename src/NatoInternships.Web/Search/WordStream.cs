using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace NatoInternships.Search;

/// <summary>
/// Words as the index has them: each folded and, at the same place, its stem behind a sign that no word has.
/// </summary>
internal sealed class WordStream : TokenStream
{
    /// <summary>Marks a stem, so that it is not taken for a word.</summary>
    public const char StemMark = '=';

    // Words of two texts are not next to each other.
    private const int Gap = 100;

    private const int LongestWord = 100;

    private readonly IEnumerator<(string Term, int Step)> _terms;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _step;

    public WordStream(IEnumerable<(string Term, int Step)> terms)
    {
        _terms = terms.GetEnumerator();
        _term = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    public static string Marked(string stem) => StemMark + stem;

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!_terms.MoveNext())
            return false;
        var (term, step) = _terms.Current;
        _term.SetEmpty().Append(term);
        _step.PositionIncrement = step;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _terms.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The words of a text that say something. The index could not hold one of many letters.</summary>
    public static IEnumerable<TextWord> Sought(string text, Tongue tongue) =>
        TextWord.In(text).Where(word => word.Folded.Length <= LongestWord && !tongue.IsStop(word));

    /// <summary>The words of some texts, each with the step from the one before.</summary>
    public static IEnumerable<(string Term, int Step)> Terms(IEnumerable<string> texts, Stems stems)
    {
        var (step, isFirst) = (1, true);
        foreach (var text in texts)
        {
            foreach (var word in Sought(text, stems.Tongue))
            {
                // What a sign joins is at the place of its last word, if there is one.
                yield return (word.Folded, word.Of > 1 && step == 1 && !isFirst ? 0 : step);
                yield return (stems.Of(word.Folded), 0);
                (step, isFirst) = (1, false);
            }

            step = Gap;
        }
    }
}
