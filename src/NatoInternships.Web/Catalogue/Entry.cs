using System.Text.Json;
using NatoInternships.Languages;

namespace NatoInternships.Catalogue;

/// <summary>
/// A thing editors keep in the catalogue: its lasting <see cref="Key"/>, every revision it ever had, and which one of
/// them the public sees. All times are UTC.
/// </summary>
public abstract class Entry
{
    public const int LongestKey = 100;

    private readonly List<Revision> _revisions = [];
    private readonly List<PastAddress> _pastAddresses = [];

    protected Entry(string key)
    {
        Id = Guid.CreateVersion7();
        Key = key;
    }

    public Guid Id { get; private set; }

    /// <summary>The name of the entry in content files and links; it never changes, whatever the addresses do.</summary>
    public string Key { get; private set; }

    /// <summary>Changes with every save, so that two people cannot overwrite each other unseen.</summary>
    public Guid Stamp { get; private set; } = Guid.NewGuid();

    /// <summary>The number of the revision the public sees; null while it is a draft or withdrawn.</summary>
    public int? LiveNumber { get; private set; }

    public DateTime? LiveSince { get; private set; }

    /// <summary>The number of the revision that waits for a publisher.</summary>
    public int? SubmittedNumber { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public IReadOnlyList<Revision> Revisions => _revisions;

    public IReadOnlyList<PastAddress> PastAddresses => _pastAddresses;

    public Revision? Live => LiveNumber is { } number ? Numbered(number) : null;

    public Revision? Latest => _revisions.MaxBy(revision => revision.Number);

    /// <summary>Reads a revision of this entry as content.</summary>
    public abstract EntryContent Read(Revision revision);

    /// <summary>Hands a revision to a publisher.</summary>
    public void Submit(int number)
    {
        SubmittedNumber = Numbered(number).Number;
        Touch();
    }

    /// <summary>Makes a revision the one that the public sees. Addresses it leaves behind lead on to the new ones.</summary>
    public void Publish(int number, Act act)
    {
        var chosen = Numbered(number);
        var next = Paths(chosen);
        RetirePaths(path => !next.Contains(path), act.At);
        _pastAddresses.RemoveAll(past => next.Contains(past.Path));
        LiveNumber = chosen.Number;
        LiveSince = act.At;
        SubmittedNumber = null;
        WithdrawnAt = null;
        Touch();
    }

    /// <summary>Takes the entry off the public site; its addresses then answer that it is gone.</summary>
    /// <exception cref="InvalidOperationException">The entry is not live.</exception>
    public void Withdraw(Act act)
    {
        if (LiveNumber is null)
            throw new InvalidOperationException($"'{Key}' is not live, so it cannot be withdrawn.");
        RetirePaths(_ => true, act.At);
        LiveNumber = null;
        LiveSince = null;
        WithdrawnAt = act.At;
        Touch();
    }

    /// <summary>Makes a new revision with the content of an old one. It is a draft until it is published.</summary>
    public Revision Restore(int number, Act act) => Append(Numbered(number).Document, act);

    /// <summary>A draft of the latest content under new addresses; a null leaves that language's address as it is.</summary>
    public Revision Rename(string? english, string? french, Act act)
    {
        var latest = Latest ?? throw new InvalidOperationException($"'{Key}' has no revision to rename.");
        return Append(Read(latest).WithAddresses(english, french).ToDocument(), act);
    }

    protected Revision Append(string document, Act act)
    {
        var revision = new Revision((Latest?.Number ?? 0) + 1, document, act);
        _revisions.Add(revision);
        Touch();
        return revision;
    }

    private Revision Numbered(int number) =>
        _revisions.Find(revision => revision.Number == number)
        ?? throw new InvalidOperationException($"'{Key}' has no revision {number}.");

    private void RetirePaths(Func<string, bool> leaves, DateTime now)
    {
        foreach (var path in LivePaths().Where(leaves).Where(path => !_pastAddresses.Exists(past => past.Path == path)))
            _pastAddresses.Add(new PastAddress(path, now));
    }

    private HashSet<string> LivePaths()
    {
        try
        {
            return Live is { } live ? Paths(live) : [];
        }
        catch (JsonException)
        {
            // A live revision that cannot be read has no public page, and must not stop its own mending.
            return [];
        }
    }

    private HashSet<string> Paths(Revision revision)
    {
        var content = Read(revision);
        return [.. Language.All.Select(content.Path).OfType<string>()];
    }

    private void Touch() => Stamp = Guid.NewGuid();
}
