using System.Text.Json;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Publishing;

/// <summary>
/// One live entry as the database has it: still a document, so that one that cannot be read harms only itself. What a
/// sound row always has may be missing from a damaged one.
/// </summary>
/// <param name="kind"><see cref="UnitRow"/>, or something else for guidance.</param>
/// <param name="key">The key of the entry.</param>
/// <param name="liveSince">Since when (UTC) it is public as it is.</param>
/// <param name="document">The live revision.</param>
/// <param name="retiredAt">Since when (UTC) its page is kept with a notice only, out of every list.</param>
/// <param name="number">The number of the live revision.</param>
public sealed class LiveRow(
    string kind,
    string key,
    DateTime? liveSince,
    string? document,
    DateTime? retiredAt = null,
    int? number = null
)
{
    /// <summary>The kind of bodies, units and programmes; all else is guidance.</summary>
    public const string UnitRow = "unit";

    // Read once, and then only what was read is kept: to judge a change, and after each, the catalogue is put together
    // from the same rows again.
    private readonly Lazy<EntryContent> _content = new(() =>
        document is null ? throw new JsonException("The document is missing.")
        : kind == UnitRow ? ContentDocument.Read<UnitContent>(document)
        : ContentDocument.Read<GuidanceContent>(document)
    );

    private LiveEntry? _entry;

    public string Key => key;

    public string Kind => kind;

    public bool IsUnit => kind == UnitRow;

    public int? Number => number;

    public DateTime? LiveSince => liveSince;

    public DateTime? RetiredAt => retiredAt;

    /// <summary>Whether it has all that a public entry needs beside its content.</summary>
    public bool IsComplete { get; } = liveSince is not null && document is not null;

    /// <summary>What of an entry is live; null where nothing is.</summary>
    public static LiveRow? Of(Entry entry) =>
        entry.Live is { } live
            ? new LiveRow(
                KindOf(entry),
                entry.Key,
                live.Since,
                entry.LiveRevision?.Document,
                live.RetiredAt,
                live.Number
            )
            : null;

    /// <summary>A revision of an entry as it would be if it became public at an instant (UTC).</summary>
    public static LiveRow Of(Entry entry, Revision? revision, DateTime at) =>
        new(KindOf(entry), entry.Key, at, revision?.Document, number: revision?.Number);

    /// <exception cref="JsonException">The document is missing, or not complete content of this kind.</exception>
    public EntryContent Read() => _content.Value;

    /// <summary>A complete row as an entry: the same one each time.</summary>
    /// <exception cref="JsonException">The document is not complete content of this kind.</exception>
    public LiveEntry Entry() => _entry ??= new LiveEntry(key, Read(), liveSince!.Value, retiredAt);

    /// <summary>What it says; null where that cannot be read.</summary>
    public EntryContent? Readable()
    {
        try
        {
            return Read();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The addresses of its pages; none where its document cannot be read.</summary>
    public IReadOnlyList<string> Paths() =>
        Readable() is { } content ? [.. Language.All.Select(content.Path).OfType<string>()] : [];

    /// <summary>Where it is read in a language; an introduction is, in its room.</summary>
    public string? PathIn(Language language) =>
        Readable() is { } content && content.Text(language) is not null
            ? content.Path(language) ?? PublicAddresses.Room(language, Key)
            : null;

    private static string KindOf(Entry entry) => entry is Unit ? UnitRow : "";
}

/// <summary>
/// A path that used to be public, with the key of the entry that had it and, where that was withdrawn in favour of
/// another, the other's.
/// </summary>
public sealed record PastPath(string Path, string Key, DateTime RetiredAt, string? Successor = null);
