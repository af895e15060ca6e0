namespace NatoInternships.Editors;

/// <summary>
/// One editor signed in on one browser. The cookie carries the session's secret, the database its hash; when the row
/// is gone, so is the session. All times are UTC.
/// </summary>
public sealed class Session
{
    public const int LongestDevice = 100;
    public const int LongestAddress = 64;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditorId { get; init; }

    public required string Hash { get; init; }

    /// <summary>The editor's security stamp when the session began; when that changes, the session ends.</summary>
    public required string Stamp { get; init; }

    public required SignInMethod Method { get; init; }

    public required DateTime StartedAt { get; init; }

    public DateTime SeenAt { get; set; }

    /// <summary>When the person last proved who they are with a second factor or a passkey.</summary>
    public required DateTime ProvedAt { get; init; }

    /// <summary>Browser and system as the browser names itself.</summary>
    public required string Device { get; init; }

    /// <summary>The network address, shortened.</summary>
    public required string Address { get; init; }

    public bool IsFreshAt(DateTime now, TimeSpan window) => ProvedAt + window > now;
}

/// <summary>How a person came in.</summary>
public enum SignInMethod
{
    Passkey,
    Authenticator,
    RecoveryCode,
    SingleSignOn,
}
