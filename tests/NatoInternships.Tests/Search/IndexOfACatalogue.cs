using CsCheck;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Search;
using NatoInternships.Tests.Publishing;
using static NatoInternships.Tests.Search.SmallSearch;

namespace NatoInternships.Tests.Search;

/// <summary>An index belongs to one catalogue, however it was made.</summary>
public sealed class IndexOfACatalogue
{
    private static readonly string[] Names = ["Cyber", "Law", "Security", "Cyber law", "Legal security", "Space"];
    private static readonly string[] Asked = ["cyber", "law", "security law", "spcae", "legal cyb", "sec"];

    [Fact]
    public void An_older_catalogue_answers_as_before_and_the_new_one_as_it_is()
    {
        var (holder, indexes) = New();
        var (old, now) = (Samples.Published(Unit("Cyber")), Samples.Published(Unit("Law")));
        holder.Swap(old);
        indexes.Of(old);
        holder.Swap(now);
        Assert.Equal(["/en/bodies/law"], Paths(indexes.Of(now), "law"));
        Assert.Empty(Paths(indexes.Of(now), "cyber"));
        Assert.Equal(["/en/bodies/cyber"], Paths(indexes.Of(old), "cyber"));
        Assert.Empty(Paths(indexes.Of(old), "law"));
    }

    [Fact]
    public void A_preview_is_searched_beside_what_is_public()
    {
        var (holder, indexes) = New();
        var (known, preview) = (Samples.Published(Unit("Cyber")), Samples.Published(Unit("Law")));
        holder.Swap(known);
        Assert.Equal(["/en/bodies/law"], Paths(indexes.Of(preview), "law"));
        Assert.Equal(["/en/bodies/cyber"], Paths(indexes.Of(known), "cyber"));
    }

    [Fact]
    public void Whatever_is_edited_the_index_answers_as_one_that_is_built_anew() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 3], (key, name, kind) => (key, name, kind))
            .Array[1, 12]
            .Sample(Walk, iter: 40);

    [Fact]
    public async Task The_holder_says_when_the_next_catalogue_is_there()
    {
        var holder = new CatalogueHolder();
        var next = holder.Next;
        Assert.False(next.IsCompleted);
        holder.Swap(Samples.Published(Unit("Cyber")));
        await next;
        Assert.False(holder.Next.IsCompleted);
    }

    private static void Walk((int Key, int Name, int Kind)[] edits)
    {
        var (holder, indexes) = New();
        Dictionary<string, LiveRow> rows = [];
        PublishedCatalogue? before = null;
        List<(SearchIndex Index, string Said)> past = [];
        foreach (var (key, name, kind) in edits)
        {
            var row = Unit(Names[key], Names[name], isRetired: kind == 1);
            if (kind == 0)
                rows.Remove(row.Key);
            else
                rows[row.Key] = row;
            var catalogue = CatalogueBuilder.Build(1, Samples.Noon, rows.Values, [], before: before);
            holder.Swap(before = catalogue);
            var said = Said(indexes.Of(catalogue));
            Assert.Equal(Said(new SearchIndexes(new CatalogueHolder()).Of(catalogue)), said);
            past.Add((indexes.Of(catalogue), said));
        }

        Assert.All(past, state => Assert.Equal(state.Said, Said(state.Index)));
    }

    private static (CatalogueHolder Holder, SearchIndexes Indexes) New()
    {
        var holder = new CatalogueHolder();
        return (holder, new SearchIndexes(holder));
    }

    private static string Said(SearchIndex index) =>
        string.Join('\n', Asked.Select(words => $"{words}: {string.Join(' ', Paths(index, words))}"));

    private static IEnumerable<string> Paths(SearchIndex index, string words) =>
        index.Find(Language.English, words).Hits.Select(hit => hit.Path);
}
