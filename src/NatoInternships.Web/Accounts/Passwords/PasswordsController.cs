using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Accounts.StepUp;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Time;

namespace NatoInternships.Accounts.Passwords;

/// <summary>An editor's own password: change it, add one (with an authenticator), or do without.</summary>
[Needs(Permission.Enter)]
[Fresh]
[Route(DeskAddresses.Route + "/account/password")]
public sealed class PasswordsController(
    IPasswordHasher<Editor> hasher,
    WaysIn waysIn,
    OwnAccount account,
    Enrolments enrolments,
    Throttles throttles,
    AuditLog audit,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet]
    public ViewResult Index(string? did) =>
        View(
            Page(
                null,
                did == "changed" ? words["Your password is changed. You are signed out everywhere else."].Value : null
            )
        );

    [HttpPost]
    [EnableRateLimiting(SignInLimit.Policy)]
    public async Task<ActionResult> Index(string? current, string? password)
    {
        if (Me.Editor.HasPassword && await CurrentFaultAsync(current) is { } wrong)
            return View(Page(new Fault("current", wrong), null));
        if (PasswordRules.FaultOf(Me.Editor, password ?? "") is { } fault)
            return View(
                Page(new Fault("password", words.Of(fault, PasswordRules.Shortest, PasswordRules.Longest)), null)
            );
        var hash = hasher.HashPassword(Me.Editor, password!);
        if (!Me.Editor.HasPassword)
            return View(
                "/Accounts/SecondFactor/Index.cshtml",
                SecondFactorPage.Begin(Language, words["Set up your authenticator"], Me.Editor, hash, enrolments)
            );
        var changed = await account.ChangeAsync(
            HttpContext,
            async (editor, notes) =>
            {
                await waysIn.SetPasswordAsync(editor, hash);
                notes.Add(AuditAct.PasswordChanged, editor.Email!);
                return editor;
            }
        );
        return Done(changed, $"{DeskAddresses.Password(Language)}?did=changed");
    }

    [HttpPost("remove")]
    public async Task<ActionResult> Remove()
    {
        if (await waysIn.NeedsAsync(Me.Editor, local: true))
            return View(
                "Index",
                Page(
                    new Fault(
                        "remove",
                        words["Your password is your only way in. Add a passkey before you remove it."]
                    ),
                    null
                )
            );
        var changed = await account.ChangeAsync(
            HttpContext,
            async (editor, notes) =>
            {
                await waysIn.RemovePasswordAsync(editor);
                notes.Add(AuditAct.PasswordRemoved, editor.Email!);
                return editor;
            }
        );
        return Done(changed, DeskAddresses.Account(Language) + "?did=saved");
    }

    private async Task<string?> CurrentFaultAsync(string? current)
    {
        if (await audit.DoAsync(_ => throttles.TryAsync(Me.Editor.Email!, HttpContext)) is { } until)
            return words[
                "Too many wrong tries. Try again at {0} (Brussels time).",
                BrusselsTime.Clock(until, Language)
            ];
        var right =
            hasher.VerifyHashedPassword(Me.Editor, Me.Editor.PasswordHash!, current ?? "")
            != PasswordVerificationResult.Failed;
        await audit.DoAsync(async notes =>
        {
            if (right)
                await throttles.TakeBackAsync(Me.Editor.Email!, HttpContext);
            else
                notes.Add(AuditAct.ProofFailed, Me.Editor.Email!, "current password");
            return true;
        });
        return right ? null : words["This is not your current password"].Value;
    }

    private PasswordPage Page(Fault? fault, string? done) =>
        new(Language, words["Your password"], Me.Editor.Email!, Me.Editor.HasPassword, fault, done);
}

public sealed record PasswordPage(
    Language Language,
    string Title,
    string Email,
    bool HasOne,
    Fault? Fault,
    string? Done
) : DeskPage(Language, Title, DeskAddresses.Password(Language));
