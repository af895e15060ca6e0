using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>
/// Joining by the provider with a one-time link. The link says who it is, the provider which role that person has.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
[Route(DeskAddresses.Route + "/welcome/sso")]
public sealed class ProviderJoinController(
    ProviderVisit provider,
    ProviderLogins logins,
    Joining joining,
    IOptions<SingleSignOnOptions> sso,
    IStringLocalizer<Words> words
) : SingleSignOnController(provider, sso, words)
{
    [HttpPost]
    public Task<ActionResult> Begin(string? link) => LeaveAsync(SsoPurpose.Join, link: link);

    [HttpGet("finish")]
    public async Task<ActionResult> Finish()
    {
        if (await Provider.EndAsync(HttpContext, SsoPurpose.Join) is not { Link: { } link, Answer: var answer })
            return LocalRedirect(DeskAddresses.SignIn(Language, problem: Problems.Sso));
        string? problem = null;
        var joined = await joining.JoinAsync(
            link,
            SignInMethod.SingleSignOn,
            HttpContext,
            async (editor, notes) =>
            {
                problem =
                    answer.Role is null ? Problems.NoRole
                    : await logins.LinkAsync(editor, answer, notes) ? null
                    : Problems.Sso;
                if (problem is null)
                    await logins.SetRoleAsync(editor, answer.Role!.Value, notes);
                else
                    notes.Add(AuditAct.SignInFailed, editor.Email!, $"single sign-on: {problem}");
                return problem is null ? editor : null;
            },
            answer.ProvedAt ?? DateTime.UnixEpoch
        );
        if (joined is not null)
            return LocalRedirect(DeskAddresses.Home(Language));
        // The page of a link that no longer works says why.
        return LocalRedirect(
            problem is null
                ? DeskAddresses.Welcome(Language, Uri.EscapeDataString(link))
                : DeskAddresses.SignIn(Language, problem: problem)
        );
    }
}
