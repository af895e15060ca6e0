namespace NatoInternships.Admin.PreviewLinks;

/// <summary>
/// A link that shows one draft to people without an account. The database keeps the hash of its secret only. It ends
/// when its time is over, when somebody revokes it, or when that draft or a later one is public. All times are UTC.
/// </summary>
public sealed class PreviewLink
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EntryId { get; init; }

    /// <summary>The number of the revision it shows.</summary>
    public required int Number { get; init; }

    public required string Hash { get; init; }

    public required Guid ById { get; init; }

    /// <summary>The name of who made it.</summary>
    public required string By { get; init; }

    public required DateTime MadeAt { get; init; }

    public required DateTime ExpiresAt { get; init; }

    public DateTime? RevokedAt { get; set; }

    /// <summary>
    /// What it is good for at a time, given the highest revision that was public since it was made, and when its entry
    /// was withdrawn.
    /// </summary>
    public PreviewLinkState StateAt(DateTime now, int published, DateTime? withdrawnAt) =>
        RevokedAt is not null ? PreviewLinkState.Revoked
        : published >= Number ? PreviewLinkState.Published
        : withdrawnAt >= MadeAt ? PreviewLinkState.Withdrawn
        : ExpiresAt <= now ? PreviewLinkState.Expired
        : PreviewLinkState.Open;
}

public enum PreviewLinkState
{
    Open,
    Expired,
    Revoked,

    /// <summary>Its revision, or a later one, has been public since.</summary>
    Published,

    /// <summary>Its entry was taken off the site since.</summary>
    Withdrawn,
}

public static class PreviewLinkStates
{
    /// <summary>The class of its mark.</summary>
    public static string Mark(this PreviewLinkState state) =>
        state switch
        {
            PreviewLinkState.Open => "live",
            PreviewLinkState.Expired => "late",
            _ => "gone",
        };
}
