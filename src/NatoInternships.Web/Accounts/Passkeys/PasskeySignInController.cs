using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Desk;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.Passkeys;

/// <summary>
/// Signing in with a passkey: one touch, and both factors at once, since the authenticator verifies its user.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
[Route(DeskAddresses.Route + "/sign-in")]
public sealed class PasskeySignInController(
    PasskeyCeremonies passkeys,
    Entrance entrance,
    AuditLog audit,
    IOptions<SingleSignOnOptions> sso
) : DeskController
{
    [HttpPost("passkey-question")]
    public async Task<JsonResult> Question(CancellationToken cancel) =>
        Json(await passkeys.AskAsync(HttpContext, cancel));

    [HttpPost("passkey")]
    public async Task<ActionResult> SignIn(PasskeyAnswer answer, string? back)
    {
        var found = await passkeys.AnsweredByAsync(answer, HttpContext);
        if (
            found is { } proof
            && sso.Value.AllowsLocal(proof.Editor)
            && await AdmitAsync(proof.Editor, proof.Passkey) is not null
        )
            return GoOn(back);
        await audit.NoteAsync(AuditAct.SignInFailed, found?.Editor.Email ?? "", "passkey");
        var problem = await passkeys.HasChangedAsync(answer) ? Problems.PasskeyChanged : Problems.Passkey;
        return LocalRedirect(DeskAddresses.SignIn(Language, back, problem));
    }

    private Task<Editor?> AdmitAsync(Editor owner, Microsoft.AspNetCore.Identity.UserPasskeyInfo passkey) =>
        entrance.AdmitAsync(
            owner.Id,
            SignInMethod.Passkey,
            HttpContext,
            (editor, _) => passkeys.UsedAsync(editor, passkey)
        );
}
