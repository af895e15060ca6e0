namespace NatoInternships.Publishing;

/// <summary>All that the published catalogue is made from, as the database has it.</summary>
public sealed record CatalogueRows(
    long Version,
    DateTime ChangedAt,
    IReadOnlyList<LiveRow> Rows,
    IReadOnlyList<PastPath> Past
)
{
    /// <param name="address">Where links to a public path lead; to the path itself, unless it says otherwise.</param>
    public PublishedCatalogue Build(Func<string, string>? address = null) =>
        CatalogueBuilder.Build(Version, ChangedAt, Rows, Past, address);

    /// <summary>The rows as they will be after some changes, each at its time.</summary>
    public CatalogueRows After(IEnumerable<PublicChange> changes) =>
        changes.OrderBy(change => change.At).Aggregate(this, (rows, change) => rows.After(change));

    /// <summary>
    /// The rows after a change: addresses that it leaves behind lead on, or are gone, as they would in earnest.
    /// </summary>
    public CatalogueRows After(PublicChange change)
    {
        var old = Rows.FirstOrDefault(live => live.Key == change.Key);
        var rows = Rows.Where(live => live != old);
        return this with
        {
            Rows = [.. change.Row is { } row ? rows.Append(row) : rows],
            Past = [.. Past, .. (old?.Paths() ?? []).Select(path => new PastPath(path, change.Key, change.At))],
        };
    }
}

/// <summary>What becomes public at an instant (UTC), or, without a document, stops being so.</summary>
public sealed record PublicChange(DateTime At, string Kind, string Key, string? Document)
{
    public bool Withdraws => Document is null;

    /// <summary>The live row that it leaves; none where it withdraws.</summary>
    public LiveRow? Row => Withdraws ? null : new LiveRow(Kind, Key, At, Document);
}
