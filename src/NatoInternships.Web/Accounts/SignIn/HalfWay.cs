using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SignIn;

/// <summary>
/// Who gave the right password and still owes the second factor, in a protected cookie of ten minutes. It opens nothing
/// by itself, and nothing at all once the editor's security stamp has changed.
/// </summary>
public sealed record HalfWay(Guid EditorId, string Email, string Stamp)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private const string StampClaim = "stamp";

    public static Task RememberAsync(HttpContext visit, Editor editor) =>
        visit.SignInAsync(
            IdentityConstants.TwoFactorUserIdScheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new Claim(ClaimTypes.NameIdentifier, editor.Id.ToString()),
                        new Claim(ClaimTypes.Name, editor.Email!),
                        new Claim(StampClaim, editor.SecurityStamp!),
                    ],
                    IdentityConstants.TwoFactorUserIdScheme
                )
            )
        );

    public static async Task<HalfWay?> OfAsync(HttpContext visit)
    {
        var ticket = await visit.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return ticket.Principal is { } who && Guid.TryParse(who.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? new HalfWay(id, who.FindFirstValue(ClaimTypes.Name) ?? "", who.FindFirstValue(StampClaim) ?? "")
            : null;
    }
}
