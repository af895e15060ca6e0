using System.Text.Json;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Publishing;

/// <summary>
/// Makes the published catalogue from rows: a pure function. A row that cannot be read, whose address is taken, or
/// whose body is missing is left out and named among the faults; it never takes the rest with it.
/// </summary>
public sealed class CatalogueBuilder
{
    private readonly List<string> _faults = [];
    private readonly Dictionary<string, LiveEntry> _entries = [];

    public static PublishedCatalogue Build(long version, DateTime changedAt, IEnumerable<LiveRow> rows, IEnumerable<PastPath> past)
    {
        var builder = new CatalogueBuilder();
        foreach (var row in rows.OrderBy(row => row.Key, StringComparer.Ordinal))
            builder.Add(row);
        builder.LeaveOutOrphans();
        var entries = builder._entries.Values;
        return new PublishedCatalogue(
            version,
            changedAt,
            new EditionBuilder(Language.English, entries).Build(),
            new EditionBuilder(Language.French, entries).Build(),
            builder.Past(past),
            builder._faults);
    }

    private void Add(LiveRow row)
    {
        if (row is not { LiveSince: { } since, Document: { } document })
        {
            _faults.Add($"{row.Key}: its live revision, or since when it is live, is missing");
            return;
        }

        try
        {
            EntryContent content = row.Kind == LiveEntry.UnitRow
                ? ContentDocument.Read<UnitContent>(document)
                : ContentDocument.Read<GuidanceContent>(document);
            var taken = Language.All.Select(content.Path).OfType<string>()
                .FirstOrDefault(path => _entries.Values.Any(other => Language.All.Any(language => other.Content.Path(language) == path)));
            if (taken is not null)
                _faults.Add($"{row.Key}: its address {taken} is taken");
            else if (content is GuidanceContent { Cycle.IsSound: false })
                _faults.Add($"{row.Key}: the months of its cycle make no year");
            else
                _entries.Add(row.Key, new LiveEntry(row.Key, content, since));
        }
        catch (JsonException fault)
        {
            _faults.Add($"{row.Key}: its document cannot be read: {fault.Message}");
        }
    }

    private void LeaveOutOrphans()
    {
        foreach (var (key, entry) in _entries.ToList())
        {
            if (entry.Content is UnitContent { Parent: { } parent } && !IsBody(parent))
            {
                _entries.Remove(key);
                _faults.Add($"{key}: its body '{parent}' is not in the published catalogue");
            }
        }
    }

    private bool IsBody(string key) => _entries.GetValueOrDefault(key)?.Content is UnitContent { Kind: UnitKind.Body };

    private Dictionary<string, string?> Past(IEnumerable<PastPath> past)
    {
        var live = _entries.Values.SelectMany(entry => Language.All.Select(entry.Content.Path)).OfType<string>().ToHashSet();
        return past.Where(old => !live.Contains(old.Path))
            .GroupBy(old => old.Path)
            .ToDictionary(same => same.Key, same => MovedTo(same.MaxBy(old => old.RetiredAt)!));
    }

    private string? MovedTo(PastPath old) =>
        Language.FromPath(old.Path) is { } language ? _entries.GetValueOrDefault(old.Key)?.Content.Path(language) : null;
}

/// <summary>A live entry whose document could be read.</summary>
internal sealed record LiveEntry(string Key, EntryContent Content, DateTime LiveSince)
{
    public const string UnitRow = "unit";
}
