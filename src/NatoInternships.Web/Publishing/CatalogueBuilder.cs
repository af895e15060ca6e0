using System.Text.Json;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Publishing;

/// <summary>
/// Makes the published catalogue from rows: a pure function. A row that cannot be read, whose address is taken, or
/// whose body is missing is left out and named among the faults; it never takes the rest with it.
/// </summary>
public sealed class CatalogueBuilder
{
    private readonly List<LeftOut> _leftOut = [];
    private readonly Dictionary<string, LiveEntry> _entries = [];
    private readonly HashSet<string> _paths = [];

    public static PublishedCatalogue Build(
        long version,
        DateTime changedAt,
        IEnumerable<LiveRow> rows,
        IEnumerable<PastPath> past,
        Func<string, string>? address = null
    )
    {
        address ??= path => path;
        var builder = new CatalogueBuilder();
        foreach (var row in rows.OrderBy(row => row.Key, StringComparer.Ordinal))
            builder.Add(row);
        builder.LeaveOutOrphans();
        var entries = builder._entries.Values;
        return new PublishedCatalogue(
            version,
            changedAt,
            new EditionBuilder(Language.English, entries, address).Build(),
            new EditionBuilder(Language.French, entries, address).Build(),
            builder.Past([.. past]),
            builder._leftOut
        )
        {
            Address = address,
        };
    }

    private void Add(LiveRow row)
    {
        if (row is not { LiveSince: { } since, Document: not null })
        {
            _leftOut.Add(new LeftOut(row.Key, LeftOutReason.Incomplete));
            return;
        }

        try
        {
            var content = row.Read();
            var paths = Language.All.Select(content.Path).OfType<string>().ToList();
            var taken = paths.Find(_paths.Contains);
            if (taken is not null)
                _leftOut.Add(new LeftOut(row.Key, LeftOutReason.AddressTaken, taken));
            else if (content is GuidanceContent { Cycle.IsSound: false })
                _leftOut.Add(new LeftOut(row.Key, LeftOutReason.UnsoundCycle));
            else
            {
                _entries.Add(row.Key, new LiveEntry(row.Key, content, since, row.RetiredAt));
                _paths.UnionWith(paths);
            }
        }
        catch (JsonException fault)
        {
            _leftOut.Add(new LeftOut(row.Key, LeftOutReason.Unreadable, fault.Message));
        }
    }

    private void LeaveOutOrphans()
    {
        foreach (var (key, entry) in _entries.ToList())
        {
            if (entry.Content is UnitContent { Parent: { } parent } && !IsBody(parent))
            {
                _entries.Remove(key);
                _leftOut.Add(new LeftOut(key, LeftOutReason.NoBody, parent));
            }
        }
    }

    private bool IsBody(string key) => _entries.GetValueOrDefault(key)?.Content is UnitContent { Kind: UnitKind.Body };

    private Dictionary<string, string?> Past(IReadOnlyList<PastPath> past)
    {
        var live = _entries
            .Values.SelectMany(entry => Language.All.Select(entry.Content.Path))
            .OfType<string>()
            .ToHashSet();
        var successors = past.Where(old => old.Successor is not null)
            .DistinctBy(old => old.Key)
            .ToDictionary(old => old.Key, old => old.Successor!);
        return past.Where(old => !live.Contains(old.Path))
            .GroupBy(old => old.Path)
            .ToDictionary(same => same.Key, same => MovedTo(same.MaxBy(old => old.RetiredAt)!, successors));
    }

    private string? MovedTo(PastPath old, Dictionary<string, string> successors) =>
        Language.FromPath(old.Path) is { } language ? Heir(old.Key, successors)?.Content.Path(language) : null;

    /// <summary>
    /// The entry itself, or the first live one among its successors; none where they lead nowhere or in a circle.
    /// </summary>
    private LiveEntry? Heir(string key, Dictionary<string, string> successors)
    {
        var seen = new HashSet<string>();
        for (var next = key; next is not null && seen.Add(next); next = successors.GetValueOrDefault(next))
        {
            if (_entries.TryGetValue(next, out var entry))
                return entry;
        }

        return null;
    }
}

/// <summary>A live entry whose document could be read.</summary>
internal sealed record LiveEntry(string Key, EntryContent Content, DateTime LiveSince, DateTime? RetiredAt);
