using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Bulk;

/// <summary>What is to be done to which entries, as its forms send it.</summary>
public sealed record BulkForm
{
    public const string Nobody = "nobody";

    public BulkKind? Kind { get; init; }

    /// <summary>The keys of the chosen entries.</summary>
    // A list, since MVC fills the one that is there and cannot fill an array.
    public IReadOnlyList<string> Keys { get; init; } = new List<string>();

    /// <summary>The key of a body, a date, or the id of an editor.</summary>
    public string? Value { get; init; }

    /// <summary>The id of the act that it makes: sent twice, it makes one.</summary>
    public Guid? Once { get; init; }

    /// <summary>Whether the value was asked for already.</summary>
    public bool Asked { get; init; }

    /// <summary>The reason, which the history keeps.</summary>
    public string? Why { get; init; }

    /// <summary>Whether the drafts that are made are handed in for review.</summary>
    public bool Submit { get; init; }

    /// <summary>Whether also what nobody handed in is published, knowingly.</summary>
    public bool Unasked { get; init; }

    /// <summary>The entries whose change was shown, each as its key and its stamp at that time.</summary>
    public IReadOnlyList<string> Seen { get; init; } = new List<string>();

    /// <summary>The list it was chosen from.</summary>
    public string? Back { get; init; }

    public static string Seeing(Entry entry) => $"{entry.Key} {entry.Stamp:N}";

    /// <summary>The stamps by key.</summary>
    public IReadOnlyDictionary<string, Guid> Stamps() =>
        Seen.Select(seen => seen.Split(' ', 2))
            .Where(seen => seen.Length == 2 && Guid.TryParseExact(seen[1], "N", out _))
            .DistinctBy(seen => seen[0])
            .ToDictionary(seen => seen[0], seen => Guid.ParseExact(seen[1], "N"));
}
