namespace NatoInternships.Accounts.SecondFactor;

/// <summary>The hash of one recovery code. A code stands in for the authenticator once; then its row is gone.</summary>
public sealed class RecoveryCode
{
    public required Guid EditorId { get; init; }

    public required string Hash { get; init; }
}
