using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Accounts.SignIn;

/// <summary>Signing in with a password and a second factor. The other ways in have rooms of their own.</summary>
[AllowAnonymous]
[Route(DeskAddresses.Route + "/sign-in")]
public sealed class SignInController(
    PasswordSignIn passwords,
    Authenticator authenticator,
    RecoveryCodes recoveryCodes,
    Throttles throttles,
    Entrance entrance,
    IOptions<SingleSignOnOptions> sso,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet]
    public ActionResult Index(string? back, string? did, string? problem, bool local) =>
        HttpContext.Current() is null
            ? View(Page(null, back, words.Find("Problem", problem), words.Find("SignInDone", did), local))
            : GoOn(back);

    [HttpPost]
    [EnableRateLimiting(SignInLimit.Policy)]
    public async Task<ActionResult> Index(string? email, string? password, string? back)
    {
        var outcome = await passwords.CheckAsync(email, password, HttpContext);
        if (outcome.Editor is { } editor)
        {
            await HalfWay.RememberAsync(HttpContext, editor);
            return LocalRedirect(DeskAddresses.Code(Language, back));
        }

        var problem = outcome.BlockedUntil is { } until
            ? Blocked(until)
            : words["E-mail address and password do not match an account that may sign in here"].Value;
        return View(Page(email, back, problem, null, local: true));
    }

    [HttpGet("code")]
    public async Task<ActionResult> Code(string? back) =>
        await HalfWay.OfAsync(HttpContext) is null ? TooLate(back) : View(CodePage(back, null));

    [HttpPost("code")]
    [EnableRateLimiting(SignInLimit.Policy)]
    public Task<ActionResult> Code(string? code, string? back) =>
        ProveAsync(
            nameof(Code),
            SignInMethod.Authenticator,
            editor => authenticator.RedeemAsync(editor, code),
            words["This code is not right, or it was used already. Wait for the next one and type it."],
            back
        );

    [HttpGet("recovery-code")]
    public async Task<ActionResult> RecoveryCode(string? back) =>
        await HalfWay.OfAsync(HttpContext) is null ? TooLate(back) : View(CodePage(back, null));

    [HttpPost("recovery-code")]
    [EnableRateLimiting(SignInLimit.Policy)]
    public Task<ActionResult> RecoveryCode(string? code, string? back) =>
        ProveAsync(
            nameof(RecoveryCode),
            SignInMethod.RecoveryCode,
            editor => recoveryCodes.RedeemAsync(editor.Id, code),
            words["This recovery code is not right, or it was used already"],
            back
        );

    private async Task<ActionResult> ProveAsync(
        string view,
        SignInMethod method,
        Func<Editor, Task<bool>> redeem,
        string problem,
        string? back
    )
    {
        if (await HalfWay.OfAsync(HttpContext) is not { } half)
            return TooLate(back);
        DateTime? until = null;
        var admitted = await entrance.AdmitAsync(
            half.EditorId,
            method,
            HttpContext,
            async (editor, notes) =>
            {
                // Inside the act, so that codes sent together are looked at one after the other.
                until = await throttles.BlockedUntilAsync(half.Email, HttpContext);
                if (until is not null || editor.SecurityStamp != half.Stamp)
                    return false;
                if (await redeem(editor))
                    return true;
                await throttles.FailAsync(half.Email, HttpContext);
                notes.Add(AuditAct.SignInFailed, half.Email, $"wrong {method}");
                return false;
            }
        );
        return admitted is not null
            ? GoOn(back)
            : View(view, CodePage(back, until is { } wait ? Blocked(wait) : problem));
    }

    private LocalRedirectResult TooLate(string? back) => LocalRedirect(DeskAddresses.SignIn(Language, back));

    private string Blocked(DateTime until) =>
        words[
            "Too many wrong tries. Try again at {0} (Brussels time), or sign in with a passkey.",
            BrusselsTime.Clock(until, Language)
        ];

    private SignInPage Page(string? email, string? back, string? problem, string? notice, bool local) =>
        new(
            Language,
            words["Sign in"],
            email,
            back,
            problem,
            notice,
            sso.Value,
            local || !sso.Value.Only || !sso.Value.IsConfigured
        );

    private CodePage CodePage(string? back, string? problem) =>
        new(
            Language,
            words["One more step"],
            Request.Path + QueryString.Create(nameof(back), back ?? ""),
            back,
            problem
        );
}
