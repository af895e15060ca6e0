using System.Collections.Concurrent;

namespace NatoInternships.Search;

/// <summary>The stems of the words of an index, each found once.</summary>
internal sealed class Stems(Tongue tongue)
{
    private readonly ConcurrentDictionary<string, string> _marked = [];

    public Tongue Tongue => tongue;

    /// <summary>The stem of a word that is in the index, as it stands there.</summary>
    public string Of(string word) => _marked.GetOrAdd(word, Marked);

    private string Marked(string word) => WordStream.Marked(tongue.Stem(word));
}
