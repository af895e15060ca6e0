namespace NatoInternships.LinkGuardian;

/// <summary>What came of the last visits to one address elsewhere. All times are UTC.</summary>
public sealed class LinkCheck
{
    public const int LongestUrl = 2000;
    public const int HashLength = 64;

    /// <summary>The SHA-256 of the address in hexadecimal digits: a key that fits every database.</summary>
    public required string Hash { get; init; }

    public required string Url { get; init; }

    public DateTime CheckedAt { get; set; }

    /// <summary>The status code of the last answer; null where none came.</summary>
    public int? Status { get; set; }

    /// <summary>The name of what is wrong; null where nothing is.</summary>
    public string? Problem { get; set; }

    /// <summary>Where the address leads for good.</summary>
    public string? MovedTo { get; set; }

    /// <summary>How many visits in a row failed.</summary>
    public int Failures { get; set; }

    public DateTime? FirstFailedAt { get; set; }
}
