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
    private readonly List<LiveRow> _rows;
    private readonly Dictionary<string, LiveEntry> _entries;
    private readonly Dictionary<string, string> _owners;
    private readonly Dictionary<string, LeftOut> _leftOut = [];

    private readonly IReadOnlyDictionary<string, LeftOut> _unwritable;

    public LiveCatalogue(IEnumerable<LiveRow> rows)
        : this(rows.InOrder(), []) { }

    private LiveCatalogue(List<LiveRow> rows, IEnumerable<LeftOut> unwritable)
    {
        _unwritable = unwritable.DistinctBy(left => left.Key).ToDictionary(left => left.Key);
        _rows = rows;
        _entries = new Dictionary<string, LiveEntry>(rows.Count);
        _owners = new Dictionary<string, string>(rows.Count * Language.All.Count);
        foreach (var row in rows)
            Read(row);
        // What has no body holds no address, and what has no address is no body.
        LeaveOutOrphans();
        if (GiveAddresses() > 0)
            LeaveOutOrphans();
    }

    /// <summary>All that it was put together from, in the order of the keys.</summary>
    public IReadOnlyList<LiveRow> Rows => _rows;

    /// <summary>What is in it, by key and in the order of the keys.</summary>
    public IReadOnlyDictionary<string, LiveEntry> Entries => _entries;

    /// <summary>What something is wrong with.</summary>
    public IReadOnlyCollection<LeftOut> LeftOut => _leftOut.Values;

    /// <summary>Whether an entry is live, be it left out or not.</summary>
    public bool Has(string key) => _entries.ContainsKey(key) || _leftOut.ContainsKey(key);

    /// <summary>The key of the entry whose page is at a path.</summary>
    public string? OwnerOf(string path) =>
        _owners.GetValueOrDefault(path) is { } key && _entries.ContainsKey(key) ? key : null;

    /// <summary>The same rows without those that turned out not to be renderable.</summary>
    public LiveCatalogue Without(IEnumerable<LeftOut> unwritable) => new(_rows, _unwritable.Values.Concat(unwritable));

    /// <summary>What will be public after some changes, all made together.</summary>
    public LiveCatalogue After(IReadOnlyCollection<PublicChange> changes)
    {
        var changed = changes.Select(change => change.Key).ToHashSet();
        return new LiveCatalogue(
            _rows.With(changed, changes.Where(change => !change.Withdraws).Select(change => change.Row)),
            _unwritable.Values.Where(left => !changed.Contains(left.Key))
        );
    }

    /// <summary>Whether links to its entries lead where they led in another.</summary>
    public bool StandsWhere(LiveCatalogue other) =>
        _entries.Count == other._entries.Count
        && _entries.Values.All(entry =>
            other._entries.TryGetValue(entry.Key, out var was) && (ReferenceEquals(was, entry) || was.Stands(entry))
        );

    /// <summary>
    /// The one rule of what may become public or leave: the builder is the judge. Of changes that are made together,
    /// those may not be that would cost an entry its page, their own or another's.
    /// </summary>
    public Judgement Judge(IReadOnlyCollection<PublicChange> changes)
    {
        var (after, changed) = (After(changes), changes.Select(change => change.Key).ToHashSet());
        var staying = changes.Where(change => !change.Withdraws).Select(change => change.Key);
        var lost = _entries.Keys.Where(key => !changed.Contains(key)).Concat(staying).Where(after._leftOut.ContainsKey);
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

    private string? ParentOf(string key) => _entries.GetValueOrDefault(key)?.Parent;

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
                _entries.Add(row.Key, row.Entry());
        }
        catch (JsonException fault)
        {
            LeaveOut(row.Key, LeftOutReason.Unreadable, fault.Message);
        }
    }

    // Until all have one: a body may itself be left out.
    private void LeaveOutOrphans()
    {
        while (_entries.Values.Where(IsOrphan).ToList() is { Count: > 0 } orphans)
            orphans.ForEach(orphan => LeaveOut(orphan.Key, LeftOutReason.NoBody, orphan.Parent!));
    }

    private bool IsOrphan(LiveEntry entry) =>
        entry.Parent is { } parent
        && _entries.GetValueOrDefault(parent)?.Content is not UnitContent { Kind: UnitKind.Body };

    // And says how many were left out for it.
    private int GiveAddresses()
    {
        var before = _leftOut.Count;
        foreach (var entry in _entries.Values.ToList())
        {
            if (entry.Paths.FirstOrDefault(_owners.ContainsKey) is { } taken)
            {
                LeaveOut(entry.Key, LeftOutReason.AddressTaken, taken);
                continue;
            }

            foreach (var path in entry.Paths)
                _owners.Add(path, entry.Key);
        }

        return _leftOut.Count - before;
    }

    private void LeaveOut(string key, LeftOutReason reason, string detail = "")
    {
        _entries.Remove(key);
        _leftOut.Add(key, new LeftOut(key, reason, detail));
    }
}

/// <summary>A live entry whose document could be read.</summary>
public sealed record LiveEntry(string Key, EntryContent Content, DateTime LiveSince, DateTime? RetiredAt)
{
    private readonly string? _english = Content.Path(Language.English);
    private readonly string? _french = Content.Path(Language.French);

    /// <summary>The key of the body it belongs to.</summary>
    public string? Parent { get; } = (Content as UnitContent)?.Parent;

    /// <summary>The addresses of its pages.</summary>
    public IEnumerable<string> Paths => new[] { _english, _french }.OfType<string>();

    /// <summary>The path of its own page, or null where it has none in this language.</summary>
    public string? Path(Language language) => language == Language.English ? _english : _french;

    /// <summary>Whether links to it lead where they lead to another; those to an introduction, to its room.</summary>
    public bool Stands(LiveEntry other) =>
        (_english, _french) == (other._english, other._french)
        && Content.GetType() == other.Content.GetType()
        && (Content as GuidanceContent)?.Section == (other.Content as GuidanceContent)?.Section;
}

/// <summary>What comes of changes that are made together.</summary>
/// <param name="After">What will be public.</param>
/// <param name="Lost">What each change that may not be made would leave out, by the key of the change.</param>
public sealed record Judgement(LiveCatalogue After, ILookup<string, LeftOut> Lost);
