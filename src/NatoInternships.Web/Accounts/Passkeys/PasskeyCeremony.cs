namespace NatoInternships.Accounts.Passkeys;

/// <summary>
/// A challenge that was handed to a browser and waits for its answer. Its row is taken away by the first answer, so no
/// answer works twice, whatever the passkey's own counter says (synced passkeys have none).
/// </summary>
public sealed class PasskeyCeremony
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>Identity's own note of the challenge, to be handed back with the answer.</summary>
    public required string State { get; init; }

    /// <summary>For whom a passkey is made; null where anyone may answer to sign in.</summary>
    public Guid? EditorId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ExpiresAt { get; init; }
}
