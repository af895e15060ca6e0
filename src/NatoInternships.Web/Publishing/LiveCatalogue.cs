using System.Text.Json;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Publishing;

/// <summary>
/// The catalogue before it is rendered: which live rows are in it, and which are left out and why. A row that cannot be
/// read or rendered, whose body is missing, or whose address is taken is left out; it never takes the rest with it.
/// </summary>
public sealed class LiveCatalogue
{
    private readonly Dictionary<string, LiveRow> _rows;
    private readonly Dictionary<string, LiveEntry> _entries = [];
    private readonly Dictionary<string, string> _owners = [];
    private readonly Dictionary<string, LeftOut> _leftOut = [];

    private readonly IReadOnlyDictionary<string, LeftOut> _unwritable;

    public LiveCatalogue(IEnumerable<LiveRow> rows)
        : this(rows, []) { }

    private LiveCatalogue(IEnumerable<LiveRow> rows, IEnumerable<LeftOut> unwritable)
    {
        _unwritable = unwritable.DistinctBy(left => left.Key).ToDictionary(left => left.Key);
        _rows = rows.ToDictionary(row => row.Key);
        foreach (var row in _rows.Values.OrderBy(row => row.Key, StringComparer.Ordinal))
            Read(row);
        // What has no body holds no address, and what has no address is no body.
        LeaveOutOrphans();
        GiveAddresses();
        LeaveOutOrphans();
    }

    /// <summary>What is in it, by key.</summary>
    public IReadOnlyDictionary<string, LiveEntry> Entries => _entries;

    /// <summary>What something is wrong with.</summary>
    public IReadOnlyCollection<LeftOut> LeftOut => _leftOut.Values;

    /// <summary>Whether an entry is live, be it left out or not.</summary>
    public bool Has(string key) => _rows.ContainsKey(key);

    /// <summary>The key of the entry whose page is at a path.</summary>
    public string? OwnerOf(string path) =>
        _owners.GetValueOrDefault(path) is { } key && _entries.ContainsKey(key) ? key : null;

    /// <summary>The same rows without those that turned out not to be renderable.</summary>
    public LiveCatalogue Without(IEnumerable<LeftOut> unwritable) =>
        new(_rows.Values, _unwritable.Values.Concat(unwritable));

    /// <summary>What will be public after some changes, all made together.</summary>
    public LiveCatalogue After(IReadOnlyCollection<PublicChange> changes)
    {
        var changed = changes.Select(change => change.Key).ToHashSet();
        return new LiveCatalogue(
            _rows
                .Values.Where(row => !changed.Contains(row.Key))
                .Concat(changes.Where(change => !change.Withdraws).Select(change => change.Row)),
            _unwritable.Values.Where(left => !changed.Contains(left.Key))
        );
    }

    /// <summary>
    /// The one rule of what may become public or leave: the builder is the judge. Of changes that are made together,
    /// those may not be that would cost an entry its page, their own or another's.
    /// </summary>
    public Judgement Judge(IReadOnlyCollection<PublicChange> changes)
    {
        var (after, changed) = (After(changes), changes.Select(change => change.Key).ToHashSet());
        var staying = changes.Where(change => !change.Withdraws).Select(change => change.Key);
        var lost = _entries.Keys.Except(changed).Concat(staying).Where(after._leftOut.ContainsKey);
        return new Judgement(
            after,
            lost.Select(key => after._leftOut[key])
                .SelectMany(left => Causes(left, after, changed).Select(cause => (Cause: cause, Lost: left)))
                .ToLookup(pair => pair.Cause, pair => pair.Lost)
        );
    }

    /// <summary>The changes that leave an entry out: its body's, that of who takes its address, or its own.</summary>
    private IReadOnlyCollection<string> Causes(LeftOut lost, LiveCatalogue after, IReadOnlySet<string> changed)
    {
        var cause = lost.Reason switch
        {
            LeftOutReason.NoBody when ParentOf(lost.Key) == lost.Detail => lost.Detail,
            LeftOutReason.AddressTaken when !changed.Contains(lost.Key) => after._owners[lost.Detail],
            _ => lost.Key,
        };
        return changed.Contains(cause) ? [cause]
            : cause != lost.Key && after._leftOut.TryGetValue(cause, out var deeper) ? Causes(deeper, after, changed)
            // Something came back that was left out until now.
            : [.. changed];
    }

    private string? ParentOf(string key) => (_entries.GetValueOrDefault(key)?.Content as UnitContent)?.Parent;

    private void Read(LiveRow row)
    {
        try
        {
            if (_unwritable.GetValueOrDefault(row.Key) is { } unwritable)
                LeaveOut(row.Key, unwritable.Reason, unwritable.Detail);
            else if (!row.IsComplete)
                LeaveOut(row.Key, LeftOutReason.Incomplete);
            else if (row.Read() is GuidanceContent { Cycle.IsSound: false })
                LeaveOut(row.Key, LeftOutReason.UnsoundCycle);
            else
                _entries.Add(row.Key, new LiveEntry(row.Key, row.Read(), row.LiveSince!.Value, row.RetiredAt));
        }
        catch (JsonException fault)
        {
            LeaveOut(row.Key, LeftOutReason.Unreadable, fault.Message);
        }
    }

    // Until all have one: a body may itself be left out.
    private void LeaveOutOrphans()
    {
        while (_entries.Values.FirstOrDefault(IsOrphan) is { } orphan)
            LeaveOut(orphan.Key, LeftOutReason.NoBody, ((UnitContent)orphan.Content).Parent!);
    }

    private bool IsOrphan(LiveEntry entry) =>
        entry.Content is UnitContent { Parent: { } parent }
        && _entries.GetValueOrDefault(parent)?.Content is not UnitContent { Kind: UnitKind.Body };

    private void GiveAddresses()
    {
        foreach (var entry in _entries.Values.ToList())
        {
            var paths = Language.All.Select(entry.Content.Path).OfType<string>().ToList();
            if (paths.Find(_owners.ContainsKey) is { } taken)
                LeaveOut(entry.Key, LeftOutReason.AddressTaken, taken);
            else
                paths.ForEach(path => _owners.Add(path, entry.Key));
        }
    }

    private void LeaveOut(string key, LeftOutReason reason, string detail = "")
    {
        _entries.Remove(key);
        _leftOut.Add(key, new LeftOut(key, reason, detail));
    }
}

/// <summary>A live entry whose document could be read.</summary>
public sealed record LiveEntry(string Key, EntryContent Content, DateTime LiveSince, DateTime? RetiredAt);

/// <summary>What comes of changes that are made together.</summary>
/// <param name="After">What will be public.</param>
/// <param name="Lost">What each change that may not be made would leave out, by the key of the change.</param>
public sealed record Judgement(LiveCatalogue After, ILookup<string, LeftOut> Lost);
