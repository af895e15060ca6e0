using Lucene.Net.Index;
using Lucene.Net.Search;
using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>What one language of a catalogue can be searched by; it never changes.</summary>
internal sealed class EditionIndex
{
    private readonly Lazy<Readings> _readings;
    private readonly IndexSearcher _searcher;
    private readonly IReadOnlyDictionary<int, PlacedEntry> _entries;
    private readonly Stems _stems;
    private readonly Stems _otherStems;
    private readonly Asking _asking;
    private readonly Queries _queries;

    public EditionIndex(
        Edition edition,
        DirectoryReader reader,
        IReadOnlyDictionary<int, PlacedEntry> entries,
        Lexicon lexicon,
        Stems stems,
        Stems otherStems
    )
    {
        (_stems, _otherStems) = (stems, otherStems);
        _entries = entries;
        var language = edition.Language;
        _readings = new Lazy<Readings>(() => new Readings(edition, stems));
        _searcher = new IndexSearcher(reader) { Similarity = new Ranking() };
        var vocabulary = new Vocabulary(reader);
        _asking = new Asking(language, lexicon, vocabulary);
        _queries = new Queries(language, vocabulary, reader.NumDocs);
    }

    public SearchAnswer Find(string? text, HitRange range)
    {
        var typed = TypedWords.Of(text);
        var groups = _asking.Of(typed.Words);
        var found = Meet(typed.Words, groups);
        var kept = found.Hits.Where(hit => IsIn(range, hit)).ToList();
        var marking = new Marking(_stems, groups);
        var writer = new HitWriter(marking, new Marking(_otherStems, groups, inTwin: true), groups);
        return new SearchAnswer(
            typed.Words,
            typed.IsCut,
            found.Meeting,
            kept.Count,
            [.. kept.Skip(range.Skip).Take(range.Take).Select(hit => writer.Write(Part(hit)))],
            found.Missing,
            [.. _readings.Value.Of(groups, marking).Select(pair => pair.Reading)],
            Count(found.Hits)
        );
    }

    public Suggestions Suggest(string? text)
    {
        var typed = TypedWords.Of(text);
        var groups = _asking.Of(typed.Words);
        var marking = new Marking(_stems, groups);
        var hits = Meet(typed.Words, groups).Hits;
        return new Suggesting(marking).Of(
            _readings.Value.Of(groups, marking, isTyping: true),
            hits.Where(hit => PartNumber.Read(hit.Number).Kind <= HitKind.Programme).Select(Part),
            hits.Where(hit => PartNumber.Read(hit.Number).Kind is HitKind.Guidance or HitKind.Question).Select(Part)
        );
    }

    private Found Meet(string typed, IReadOnlyList<AskedGroup> groups)
    {
        if (groups.Count == 0)
            return new Found(Meeting.NoWords, [], []);
        var required = groups.Where(group => !group.IsOptional).ToList();
        if (required.Count == 0)
            required = [.. groups];
        if (required.TrueForAll(group => group.Others.Count > 0))
        {
            var all = Ranked(_queries.All(typed, groups, required));
            if (all.Count > 0)
                return new Found(Meeting.All, all, []);
        }

        return Some(required, groups);
    }

    private Found Some(List<AskedGroup> required, IReadOnlyList<AskedGroup> groups)
    {
        var halves = required.Select(group => Ranked(_queries.One(group))).ToList();
        List<string> missing = [.. required.Where((_, at) => halves[at].Count == 0).Select(group => group.Typed)];
        if (missing.Count == required.Count)
        {
            var rest = groups.Except(required).Select(group => Ranked(_queries.One(group))).ToList();
            halves.AddRange(rest);
        }

        var hits = Halves.Together(halves, required.Select(_queries.Rarity).ToList(), Compare);
        return hits.Count == 0 ? new Found(Meeting.Nothing, [], missing) : new Found(Meeting.Some, hits, missing);
    }

    private List<RankedHit> Ranked(Query query)
    {
        var gathering = new Gathering();
        _searcher.Search(query, gathering);
        gathering.Hits.Sort(Compare);
        return gathering.Hits;
    }

    // The order of the catalogue decides between equals, whatever the index was made of.
    private int Compare(RankedHit one, RankedHit other)
    {
        if (one.Score != other.Score)
            return other.Score.CompareTo(one.Score);
        var (here, there) = (PartNumber.Read(one.Number), PartNumber.Read(other.Number));
        return (_entries[here.Entry].Place, here.Part).CompareTo((_entries[there.Entry].Place, there.Part));
    }

    private SearchPart Part(RankedHit hit)
    {
        var (entry, part, _) = PartNumber.Read(hit.Number);
        return _entries[entry].Indexed.Parts()[part];
    }

    private bool IsIn(HitRange range, RankedHit hit)
    {
        var (_, _, kind) = PartNumber.Read(hit.Number);
        return (range.Kind is null || range.Kind == kind) && (range.Body is null || range.Body == BodyOf(hit));
    }

    private string? BodyOf(RankedHit hit)
    {
        var (entry, _, kind) = PartNumber.Read(hit.Number);
        var indexed = _entries[entry].Indexed;
        return kind == HitKind.Body ? indexed.Entry.Key : indexed.Body?.Key;
    }

    private HitCounts Count(List<RankedHit> hits) =>
        new(
            hits.CountBy(hit => PartNumber.Read(hit.Number).Kind).ToDictionary(),
            hits.Select(BodyOf).OfType<string>().CountBy(body => body).ToDictionary()
        );

    private sealed record Found(Meeting Meeting, List<RankedHit> Hits, IReadOnlyList<string> Missing);
}
