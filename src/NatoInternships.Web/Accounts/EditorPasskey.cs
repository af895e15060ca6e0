using Microsoft.AspNetCore.Identity;

namespace NatoInternships.Accounts;

/// <summary>A passkey (WebAuthn Level 3) of an editor, and when it was last used (UTC).</summary>
public sealed class EditorPasskey : IdentityUserPasskey<Guid>
{
    public DateTime? LastUsedAt { get; set; }
}
