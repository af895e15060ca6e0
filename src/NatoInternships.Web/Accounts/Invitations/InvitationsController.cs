using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.Passkeys;
using NatoInternships.Accounts.Passwords;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.Invitations;

/// <summary>
/// Where a one-time link leads: the person chooses a passkey, or a password with an authenticator, and is in.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
[Route(DeskAddresses.Route + "/welcome")]
public sealed class InvitationsController(
    Inviting inviting,
    Joining joining,
    PasskeyCeremonies passkeys,
    Authenticator authenticator,
    Enrolments enrolments,
    IPasswordHasher<Editor> hasher,
    AuditLog audit,
    IOptions<SingleSignOnOptions> sso,
    IStringLocalizer<Words> words
) : DeskController
{
    /// <summary>Limited too, since a link that does not work leaves a row in the log.</summary>
    [HttpGet]
    public async Task<ActionResult> Index(string? link)
    {
        var (editor, refusal) = await OpenAsync(link);
        return editor is null ? refusal! : View(Page(link!, editor));
    }

    [HttpPost("passkey-question")]
    public async Task<ActionResult> PasskeyQuestion(string? link, CancellationToken cancel)
    {
        var (state, _, editor) = await inviting.FindAsync(link);
        return state == InvitationState.Open && sso.Value.AllowsLocal(editor!)
            ? Json(await passkeys.AskNewAsync(editor!, HttpContext, cancel))
            : StatusCode(StatusCodes.Status403Forbidden);
    }

    [HttpPost("passkey")]
    public async Task<ActionResult> Passkey(string? link, PasskeyAnswer answer)
    {
        var (editor, refusal) = await OpenAsync(link, local: true);
        if (editor is null)
            return refusal!;
        if (await passkeys.MadeForAsync(editor, answer, HttpContext) is not { } passkey)
            return View("Index", Page(link!, editor, words["The passkey could not be made. Please try again."]));
        return await joining.WithPasskeyAsync(link!, passkey, HttpContext)
            ? LocalRedirect(DeskAddresses.Home(Language))
            : (await OpenAsync(link)).Refusal!;
    }

    [HttpPost("password")]
    public async Task<ActionResult> Password(string? link, string? password)
    {
        var (editor, refusal) = await OpenAsync(link, local: true);
        if (editor is null)
            return refusal!;
        return PasswordRules.FaultOf(editor, password ?? "") is { } fault
            ? View("Index", Page(link!, editor, null, words.Of(fault, PasswordRules.Shortest, PasswordRules.Longest)))
            : AuthenticatorStep(link!, editor, Enrolment.Begin(editor, hasher.HashPassword(editor, password!)));
    }

    [HttpPost("authenticator")]
    public async Task<ActionResult> Authenticator(string? link, string? enrolment, string? code)
    {
        var (editor, refusal) = await OpenAsync(link, local: true);
        if (editor is null)
            return refusal!;
        if (enrolments.Read(enrolment, editor) is not { PasswordHash: not null } draft)
            return View(
                "Index",
                Page(link!, editor, null, words["That took more than half an hour. Please choose your password again."])
            );
        if (authenticator.StepOf(draft.Key, code) is not { } step)
            return AuthenticatorStep(
                link!,
                editor,
                draft,
                words["This code is not right. Type the six digits that the app shows now."]
            );
        return await joining.WithPasswordAsync(link!, draft, step, HttpContext) is { } codes
            ? View(
                "/Accounts/SecondFactor/Codes.cshtml",
                new CodesPage(Language, words["Your recovery codes"], codes, words["You are signed in"])
            )
            : (await OpenAsync(link)).Refusal!;
    }

    /// <summary>
    /// Whose link it is while it works, else the page that says why it does not. A local way in may be closed to them:
    /// then the page shows the one that is open.
    /// </summary>
    private async Task<(Editor? Editor, ActionResult? Refusal)> OpenAsync(string? link, bool local = false)
    {
        var (state, _, editor) = await inviting.FindAsync(link);
        if (state == InvitationState.Open)
            return local && !sso.Value.AllowsLocal(editor!)
                ? (null, View("Index", Page(link!, editor!)))
                : (editor, null);
        await audit.NoteAsync(AuditAct.LinkRefused, editor?.Email ?? "", state.ToString());
        Response.StatusCode =
            state == InvitationState.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
        return (null, View("Refused", new RefusedPage(Language, words["This link does not work"], state)));
    }

    private ViewResult AuthenticatorStep(string link, Editor editor, Enrolment draft, string? problem = null) =>
        View(
            "Authenticator",
            new AuthenticatorPage(
                Language,
                words["Set up your authenticator"],
                link,
                new EnrolmentView(editor.Email!, draft.Key, enrolments.Write(draft)),
                problem
            )
        );

    private InvitationPage Page(string link, Editor editor, string? problem = null, string? passwordProblem = null) =>
        new(Language, words["Welcome, {0}", editor.Name], link, editor, sso.Value, problem, passwordProblem);
}
