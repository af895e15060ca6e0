using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NatoInternships.Languages;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>
/// Keeps the index of one language up to date: of a new catalogue only what is not the same as before is written. Those
/// who read an older state go on with it.
/// </summary>
internal sealed class EditionWriter : IDisposable
{
    private const string LexiconKey = "/lexicon";
    private readonly Language _language;
    private readonly Lucene.Net.Store.Directory _directory = new RAMDirectory();
    private readonly IndexWriter _writer;
    private readonly Stems _stems;
    private readonly Stems _otherStems;
    private DirectoryReader? _reader;
    private Dictionary<string, IndexedEntry> _entries = [];
    private int _last;

    public EditionWriter(Language language)
    {
        _language = language;
        (_stems, _otherStems) = (new Stems(Tongue.Of(language)), new Stems(Tongue.Of(language.Other)));
        _writer = new IndexWriter(
            _directory,
            new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
            {
                Similarity = new Ranking(),
                MergeScheduler = new SerialMergeScheduler(),
            }
        );
    }

    public EditionIndex Bring(PublishedCatalogue catalogue, Lexicon lexicon)
    {
        var (edition, other) = (catalogue[_language], catalogue[_language.Other]);
        var before = _entries;
        Dictionary<int, PlacedEntry> placed = [];
        _entries = [];
        foreach (var entry in edition.Units.Concat<PublishedEntry>(edition.Pages))
        {
            var now = new IndexedEntry(
                0,
                entry,
                entry is PublishedUnit unit ? edition.ParentOf(unit) : null,
                other.Rendered(entry.Key) is { RetiredAt: null } twin ? twin : null
            );
            before.Remove(entry.Key, out var was);
            now = was is not null && now.IsSame(was) ? was : Write(now with { Number = ++_last }, was is not null);
            _entries.Add(entry.Key, now);
            placed.Add(now.Number, new PlacedEntry(now, placed.Count));
        }

        foreach (var gone in before.Keys)
            _writer.DeleteDocuments(new Term(IndexFields.Key, gone));
        WriteLexicon(lexicon);
        if (before.Count == 0 && _entries.Count > 0 && _last == _entries.Count)
            _writer.ForceMerge(1);
        _writer.Commit();
        // Of files in memory an older reader keeps what it reads, and lets go of it with itself.
        _reader = _reader is null
            ? DirectoryReader.Open(_directory)
            : DirectoryReader.OpenIfChanged(_reader) ?? _reader;
        return new EditionIndex(edition, _reader, placed, lexicon, _stems, _otherStems);
    }

    private IndexedEntry Write(IndexedEntry entry, bool isThere)
    {
        if (isThere)
            _writer.DeleteDocuments(new Term(IndexFields.Key, entry.Entry.Key));
        foreach (var (at, part) in entry.Parts().Index())
            _writer.AddDocument(Document(entry, part, at));
        return entry;
    }

    private Document Document(IndexedEntry entry, SearchPart part, int at)
    {
        var places = part
            .Texts.GroupBy(text => text.Place, text => text.Text)
            .Select(texts => (Place: texts.Key, Terms: WordStream.Terms(texts, _stems).ToList()))
            .ToList();
        var document = new Document
        {
            new StringField(IndexFields.Key, entry.Entry.Key, Field.Store.NO),
            new NumericDocValuesField(IndexFields.Part, PartNumber.Of(entry.Number, at, part.Kind)),
            new SingleDocValuesField(IndexFields.Weight, Ranking.Of(part)),
            Of(IndexFields.Words, places.SelectMany(place => place.Terms), IndexFields.Listed),
        };
        foreach (var (place, terms) in places)
            document.Add(Of(IndexFields.Of(place), terms));
        foreach (
            var name in part.Names()
                .SelectMany(name => new[] { Phrase.Of(name, _language).Whole, IndexFields.NameAsTyped(name) })
        )
            document.Add(new StringField(IndexFields.Whole, name, Field.Store.NO));
        if (part.Twin.Count > 0)
            document.Add(Of(IndexFields.Twin, WordStream.Terms(part.Twin.Select(text => text.Text), _otherStems)));
        return document;
    }

    private void WriteLexicon(Lexicon lexicon)
    {
        var words = Language.All.SelectMany(lexicon.Words).Distinct();
        _writer.UpdateDocument(
            new Term(IndexFields.Key, LexiconKey),
            [
                new StringField(IndexFields.Key, LexiconKey, Field.Store.NO),
                Of(IndexFields.Lexicon, WordStream.Terms(words, _stems), IndexFields.Listed),
            ]
        );
    }

    private static Field Of(string name, IEnumerable<(string, int)> terms, FieldType? type = null) =>
        new(name, new WordStream(terms), type ?? IndexFields.Ranked);

    // What was read from it is in memory, and lives as long as its readers.
    public void Dispose() => _writer.Dispose();
}

/// <summary>An entry as it was written into the index, and what else stands in its documents.</summary>
internal sealed record IndexedEntry(int Number, PublishedEntry Entry, PublishedUnit? Body, PublishedEntry? Twin)
{
    private readonly WeakReference<IReadOnlyList<SearchPart>?> _parts = new(null);

    /// <summary>What can be found of it: made anew where memory was needed for something else.</summary>
    public IReadOnlyList<SearchPart> Parts()
    {
        if (!_parts.TryGetTarget(out var parts))
            _parts.SetTarget(parts = SearchParts.Of(Entry, Body, Twin));
        return parts;
    }

    public bool IsSame(IndexedEntry other) =>
        ReferenceEquals(Entry, other.Entry) && ReferenceEquals(Body, other.Body) && ReferenceEquals(Twin, other.Twin);
}

/// <summary>An entry and its place in the catalogue.</summary>
internal sealed record PlacedEntry(IndexedEntry Indexed, int Place);

/// <summary>The number of a document: which part of which entry it is, and of which kind.</summary>
internal static class PartNumber
{
    public static long Of(int entry, int part, HitKind kind) => ((long)entry << 24) | ((long)part << 4) | (long)kind;

    public static (int Entry, int Part, HitKind Kind) Read(long number) =>
        ((int)(number >> 24), (int)((number >> 4) & 0xFFFFF), (HitKind)(number & 0xF));
}
