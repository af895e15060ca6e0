using NatoInternships.Editors;

namespace NatoInternships.Accounts.Invitations;

/// <summary>
/// A one-time link with which a person chooses how to sign in: sent with an invitation, and again when an administrator
/// resets a colleague's way in. It works once and for a day; only its hash is kept. All times are UTC.
/// </summary>
public sealed class Invitation
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    internal Invitation(Guid editorId, Secret secret, DateTime now)
    {
        EditorId = editorId;
        Hash = secret.Hash;
        ExpiresAt = now + Lifetime;
    }

    private Invitation() { }

    public string Hash { get; private set; } = "";

    public Guid EditorId { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    public InvitationState StateAt(DateTime now) =>
        UsedAt is not null ? InvitationState.Used
        : ExpiresAt <= now ? InvitationState.Expired
        : InvitationState.Open;

    public void Use(DateTime now) => UsedAt = now;
}

public enum InvitationState
{
    /// <summary>No such link was ever made, or a later one took its place.</summary>
    Unknown,
    Open,
    Used,
    Expired,
}
