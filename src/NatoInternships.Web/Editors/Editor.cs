using Microsoft.AspNetCore.Identity;
using NatoInternships.Languages;

namespace NatoInternships.Editors;

/// <summary>
/// A person who may enter the desk. An editor is never deleted, only disabled, so that the history keeps its names.
/// All times are UTC. <see cref="IdentityUser{TKey}.UserName"/> is the e-mail address.
/// </summary>
public sealed class Editor : IdentityUser<Guid>
{
    public const int LongestName = 100;
    public const int LongestEmail = 254;

    public Editor() => Id = Guid.CreateVersion7();

    /// <summary>The person's name as colleagues see it.</summary>
    public string Name { get; set; } = "";

    public Role Role { get; set; }

    /// <summary>The BCP 47 tag of the language of the desk and of letters to this person.</summary>
    public string LanguageCode { get; set; } = Language.English.Code;

    public DateTime AddedAt { get; set; }

    /// <summary>When the person first chose how to sign in; null while only invited.</summary>
    public DateTime? JoinedAt { get; set; }

    public DateTime? DisabledAt { get; set; }

    public DateTime? LastSignInAt { get; set; }

    /// <summary>
    /// The 30-second step of the last time-based code that was accepted, so that none is accepted twice (RFC 6238,
    /// section 5.2).
    /// </summary>
    public long LastCodeStep { get; set; }

    public bool IsDisabled => DisabledAt is not null;

    /// <summary>Whether the person can come in: has joined and is not disabled.</summary>
    public bool IsActive => JoinedAt is not null && DisabledAt is null;

    public Language Language => Language.FromCode(LanguageCode) ?? Language.English;

    /// <summary>Whether the password is backed by an authenticator; one without the other opens nothing.</summary>
    public bool HasPassword => PasswordHash is not null && TwoFactorEnabled;
}
