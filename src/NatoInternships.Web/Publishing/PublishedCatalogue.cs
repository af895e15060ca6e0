using NatoInternships.Languages;

namespace NatoInternships.Publishing;

/// <summary>
/// The whole public catalogue at one version: immutable, complete in memory, and all that the public pages know.
/// What is a draft or withdrawn is not in it.
/// </summary>
public sealed class PublishedCatalogue
{
    private readonly IReadOnlyDictionary<string, string?> _past;

    internal PublishedCatalogue(
        long version,
        DateTime changedAt,
        Edition english,
        Edition french,
        IReadOnlyDictionary<string, string?> past,
        LiveCatalogue live
    )
    {
        Version = version;
        ChangedAt = changedAt;
        English = english;
        French = french;
        _past = past;
        Live = live;
        Faults = [.. live.LeftOut.Select(entry => entry.ToString())];
    }

    /// <summary>Rises with every change that the public sees.</summary>
    public long Version { get; }

    /// <summary>When the public last saw a change (UTC).</summary>
    public DateTime ChangedAt { get; }

    public Edition English { get; }

    public Edition French { get; }

    /// <summary>What it was rendered from.</summary>
    public LiveCatalogue Live { get; }

    /// <summary>What is wrong with entries that are left out, a sentence each.</summary>
    public IReadOnlyList<string> Faults { get; }

    public Edition this[Language language] => language == Language.English ? English : French;

    /// <summary>Where links to one of its paths lead, in its texts too: to the path itself but in a preview.</summary>
    public required Func<string, string> Address { get; init; }

    /// <summary>What became of a path that used to be public.</summary>
    /// <returns>Whether it was ever public; and the path it moved to, or null where the entry is gone.</returns>
    public (bool Known, string? MovedTo) Past(string path) => (_past.TryGetValue(path, out var movedTo), movedTo);
}
