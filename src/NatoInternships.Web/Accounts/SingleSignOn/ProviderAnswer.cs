using System.Globalization;
using System.Security.Claims;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>What the provider says of a person (OpenID Connect Core 1.0, sections 2 and 5.1).</summary>
/// <param name="Issuer">The provider: the claim <c>iss</c>.</param>
/// <param name="Subject">The person's identifier there, for good: the claim <c>sub</c>.</param>
/// <param name="Email">The claim <c>email</c>, else <c>preferred_username</c>. It names a person, and proves
/// nothing.</param>
/// <param name="Name">The claim <c>name</c>.</param>
/// <param name="Role">What the role claim gives here; null where it gives nothing.</param>
/// <param name="ProvedAt">When the person last proved there who they are (UTC): the claim <c>auth_time</c>, which not
/// every provider sends.</param>
public sealed record ProviderAnswer(
    string Issuer,
    string Subject,
    string? Email,
    string? Name,
    Role? Role,
    DateTime? ProvedAt
)
{
    /// <summary>The claims that are read, besides the one for roles.</summary>
    public static readonly IReadOnlySet<string> Claims = new HashSet<string>
    {
        "iss",
        "sub",
        "email",
        "preferred_username",
        "name",
        "auth_time",
    };

    /// <summary>Null where the claims name nobody.</summary>
    public static ProviderAnswer? Of(ClaimsPrincipal person, SingleSignOnOptions sso) =>
        person.FindFirstValue("iss") is { Length: > 0 and <= ProviderLogins.LongestKey } issuer
        && person.FindFirstValue("sub") is { Length: > 0 and <= ProviderLogins.LongestKey } subject
            ? new ProviderAnswer(
                issuer,
                subject,
                person.FindFirstValue("email") ?? person.FindFirstValue("preferred_username"),
                person.FindFirstValue("name"),
                sso.RoleOf(person.FindAll(sso.RoleClaim).Select(claim => claim.Value)),
                Time(person.FindFirstValue("auth_time"))
            )
            : null;

    // Seconds since 1970.
    private static DateTime? Time(string? seconds) =>
        uint.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? DateTime.UnixEpoch.AddSeconds(count)
            : null;
}
