using System.ComponentModel.DataAnnotations;

namespace NatoInternships.Accounts.Sessions;

/// <summary>
/// The section <c>Sessions</c>: how long an editor stays signed in (NIST SP 800-63B-4, section 2.2.3).
/// </summary>
public sealed class SessionLimits
{
    public const string Section = "Sessions";

    /// <summary>How long a proof of who one is counts for acts that ask for it anew.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    [Range(5, 480, ErrorMessage = "Sessions:IdleMinutes may be 5 to 480.")]
    public int IdleMinutes { get; init; } = 60;

    [Range(1, 24, ErrorMessage = "Sessions:LongestHours may be 1 to 24.")]
    public int LongestHours { get; init; } = 12;

    public TimeSpan Idle => TimeSpan.FromMinutes(IdleMinutes);

    public TimeSpan Longest => TimeSpan.FromHours(LongestHours);
}
