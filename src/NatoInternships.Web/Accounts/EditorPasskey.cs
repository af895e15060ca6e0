using Microsoft.AspNetCore.Identity;

namespace NatoInternships.Accounts;

/// <summary>A passkey (WebAuthn Level 3) of an editor, and when it was last used (UTC).</summary>
public sealed class EditorPasskey : IdentityUserPasskey<Guid>
{
    /// <summary>In bytes. WebAuthn allows 1,023, authenticators use under 200; SQL Server indexes 900.</summary>
    public const int LongestId = 900;

    public DateTime? LastUsedAt { get; set; }
}
