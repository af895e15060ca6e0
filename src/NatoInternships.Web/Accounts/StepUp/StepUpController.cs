using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.Passkeys;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.Sessions;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Accounts.StepUp;

/// <summary>A fresh proof of who acts, before an act that matters. It gives the session a new secret.</summary>
[Needs(Permission.Enter)]
[Route(DeskAddresses.Route + "/confirm")]
public sealed class StepUpController(
    CatalogueContext context,
    Authenticator authenticator,
    RecoveryCodes recoveryCodes,
    PasskeyCeremonies passkeys,
    Throttles throttles,
    SessionKeeper sessions,
    AuditLog audit,
    IOptions<SingleSignOnOptions> sso,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet]
    public async Task<ViewResult> Index(string? back) => View(await ConfirmPages.AskAsync(HttpContext, back, []));

    [HttpPost]
    [EnableRateLimiting(SignInLimit.Policy)]
    public async Task<ActionResult> Index(string? code, string? back)
    {
        var (proved, until) = await ProveAsync(
            async editor =>
                await authenticator.RedeemAsync(editor, code) || await recoveryCodes.RedeemAsync(editor.Id, code),
            guessable: true
        );
        return proved ? Resume(back)
            : until is { } wait
                ? await AskAgainAsync(
                    back,
                    words[
                        "Too many wrong tries. Try again at {0} (Brussels time), or use a passkey.",
                        BrusselsTime.Clock(wait, Language)
                    ]
                )
            : await AskAgainAsync(
                back,
                words["This code is not right, or it was used already. Wait for the next one and type it."]
            );
    }

    [HttpPost("passkey-question")]
    [EnableRateLimiting(SignInLimit.Policy)]
    public async Task<JsonResult> PasskeyQuestion(CancellationToken cancel) =>
        Json(await passkeys.AskAsync(HttpContext, cancel));

    [HttpPost("passkey")]
    [EnableRateLimiting(SignInLimit.Policy)]
    public async Task<ActionResult> Passkey(PasskeyAnswer answer, string? back)
    {
        var found = await passkeys.AnsweredByAsync(answer, HttpContext);
        var (proved, _) = await ProveAsync(
            async editor => found?.Editor.Id == editor.Id && await passkeys.UsedAsync(editor, found.Value.Passkey),
            guessable: false
        );
        if (proved)
            return Resume(back);
        return await AskAgainAsync(
            back,
            await passkeys.HasChangedAsync(answer)
                ? words.Find("Problem", Problems.PasskeyChanged)!
                : words["This passkey did not confirm it. Please try again."]
        );
    }

    private async Task<(bool Proved, DateTime? BlockedUntil)> ProveAsync(
        Func<Editor, Task<bool>> redeem,
        bool guessable
    )
    {
        var (secret, until) = await audit.DoAsync<(Secret?, DateTime?)>(async notes =>
        {
            var editor = await context.Editors.SingleAsync(row => row.Id == Me.Editor.Id);
            if (await sessions.StillAsync(Me.Session, editor) is not { } present)
                return (null, null);
            // Inside the act, so that codes sent together are looked at one after the other.
            if (guessable && await throttles.BlockedUntilAsync(editor.Email!, HttpContext) is { } until)
                return (null, until);
            var proved = sso.Value.AllowsLocal(editor) && await redeem(editor);
            if (!proved && guessable)
                await throttles.FailAsync(editor.Email!, HttpContext);
            notes.Add(proved ? AuditAct.ProofGiven : AuditAct.ProofFailed, detail: guessable ? "code" : "passkey");
            return (proved ? sessions.Renew(present, editor, proved: true) : null, null);
        });
        if (secret is not null)
            await SessionKeeper.HandOverAsync(HttpContext, secret);
        return (secret is not null, until);
    }

    private ActionResult Resume(string? back) =>
        KeptFields.CarriedIn(Request.Form) is { Count: > 0 } kept && back is not null && Url.IsLocalUrl(back)
            ? View("Resume", new ResumePage(Language, words["Thank you"], back, kept))
            : GoOn(back);

    private async Task<ViewResult> AskAgainAsync(string? back, string problem) =>
        View("Index", await ConfirmPages.AskAsync(HttpContext, back, KeptFields.CarriedIn(Request.Form), problem));
}
