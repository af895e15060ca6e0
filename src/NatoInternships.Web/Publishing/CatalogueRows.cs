namespace NatoInternships.Publishing;

/// <summary>All that the published catalogue is made from, as the database has it.</summary>
public sealed record CatalogueRows(
    long Version,
    DateTime ChangedAt,
    IReadOnlyList<LiveRow> Rows,
    IReadOnlyList<PastPath> Past
)
{
    /// <summary>What was published before: what did not change since is not rendered again.</summary>
    public PublishedCatalogue? Before { get; init; }

    /// <summary>Whether it is the very catalogue of before, so that nothing is to be made anew.</summary>
    public bool AreThoseOfBefore =>
        Before is not null
        && (Before.Version, Before.ChangedAt) == (Version, ChangedAt)
        && Rows.SequenceEqual(Before.Live.Rows);

    /// <param name="address">Where links to a public path lead; to the path itself, unless it says otherwise.</param>
    public PublishedCatalogue Build(Func<string, string>? address = null) =>
        CatalogueBuilder.Build(Version, ChangedAt, Rows, Past, address, Before);

    /// <summary>The rows as they will be after some changes, each at its time.</summary>
    public CatalogueRows After(IEnumerable<PublicChange> changes) =>
        changes.InOrder().Aggregate(this, (rows, change) => rows.After(change));

    /// <summary>
    /// The rows after a change: addresses that it leaves behind lead on, or are gone, as they would in earnest.
    /// </summary>
    public CatalogueRows After(PublicChange change)
    {
        var old = Rows.FirstOrDefault(live => live.Key == change.Key);
        var rows = Rows.Where(live => live != old);
        return this with
        {
            Rows = [.. change.Withdraws ? rows : rows.Append(change.Row)],
            Past = [.. Past, .. (old?.Paths() ?? []).Select(path => new PastPath(path, change.Key, change.At))],
        };
    }
}
