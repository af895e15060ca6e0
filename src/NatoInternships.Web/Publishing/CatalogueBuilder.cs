using NatoInternships.Languages;

namespace NatoInternships.Publishing;

/// <summary>
/// Makes the published catalogue from rows: a pure function. With a catalogue from before it only takes less time: what
/// would come out the same is taken from there.
/// </summary>
public static class CatalogueBuilder
{
    public static PublishedCatalogue Build(
        long version,
        DateTime changedAt,
        IEnumerable<LiveRow> rows,
        IEnumerable<PastPath> past,
        Func<string, string>? address = null,
        PublishedCatalogue? before = null
    )
    {
        address ??= path => path;
        var (live, english, french) = Render(new LiveCatalogue(rows), address, before);
        return new PublishedCatalogue(version, changedAt, english, french, Past(live, [.. past]), live)
        {
            Address = address,
        };
    }

    // What cannot be rendered is left out in both languages, and links of others to it are none: so all is made anew.
    private static (LiveCatalogue Live, Edition English, Edition French) Render(
        LiveCatalogue live,
        Func<string, string> address,
        PublishedCatalogue? before
    )
    {
        var linksStand = before is not null && before.Address == address && live.StandsWhere(before.Live);
        var (english, french) = (Builder(Language.English), Builder(Language.French));
        var editions = (live, english.Build(), french.Build());
        IReadOnlyCollection<LeftOut> faults = [.. english.Faults, .. french.Faults];
        return faults.Count == 0 ? editions : Render(live.Without(faults), address, before);

        EditionBuilder Builder(Language language) => new(language, live, address, before?[language], linksStand);
    }

    private static Dictionary<string, string?> Past(LiveCatalogue live, IReadOnlyList<PastPath> past)
    {
        var successors = past.Where(old => old.Successor is not null)
            .DistinctBy(old => old.Key)
            .ToDictionary(old => old.Key, old => old.Successor!);
        return past.Where(old => live.OwnerOf(old.Path) is null)
            .GroupBy(old => old.Path)
            .ToDictionary(same => same.Key, same => MovedTo(same.MaxBy(old => old.RetiredAt)!));

        string? MovedTo(PastPath old) =>
            Language.FromPath(old.Path) is { } language
                ? Heir(old.Key, successors, live)?.Content.Path(language)
                : null;
    }

    /// <summary>
    /// The entry itself, or the first live one among its successors; none where they lead nowhere or in a circle.
    /// </summary>
    private static LiveEntry? Heir(string key, Dictionary<string, string> successors, LiveCatalogue live)
    {
        var seen = new HashSet<string>();
        for (var next = key; next is not null && seen.Add(next); next = successors.GetValueOrDefault(next))
        {
            if (live.Entries.TryGetValue(next, out var entry))
                return entry;
        }

        return null;
    }
}
