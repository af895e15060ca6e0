using System.Text.Json;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Publishing;

/// <summary>
/// One live entry as the database has it: still a document, so that one that cannot be read harms only itself. What a
/// sound row always has may be missing from a damaged one. <see cref="RetiredAt"/> is since when (UTC) its page is kept
/// with a notice only, out of every list.
/// </summary>
public sealed record LiveRow(string Kind, string Key, DateTime? LiveSince, string? Document, DateTime? RetiredAt = null)
{
    /// <summary>The <see cref="Kind"/> of bodies, units and programmes; all else is guidance.</summary>
    public const string UnitRow = "unit";

    /// <exception cref="JsonException">The document is missing, or not complete content of this kind.</exception>
    public EntryContent Read() =>
        Document is not { } document ? throw new JsonException("The document is missing.")
        : Kind == UnitRow ? ContentDocument.Read<UnitContent>(document)
        : ContentDocument.Read<GuidanceContent>(document);

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
}

/// <summary>
/// A path that used to be public, with the key of the entry that had it and, where that was withdrawn in favour of
/// another, the other's.
/// </summary>
public sealed record PastPath(string Path, string Key, DateTime RetiredAt, string? Successor = null);
