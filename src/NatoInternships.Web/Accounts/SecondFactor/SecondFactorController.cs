using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using NatoInternships.Accounts.StepUp;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SecondFactor;

/// <summary>An editor's own authenticator and recovery codes.</summary>
[Needs(Permission.Enter)]
[Fresh]
[Route(DeskAddresses.Route + "/account")]
public sealed class SecondFactorController(
    Authenticator authenticator,
    Enrolments enrolments,
    RecoveryCodes recoveryCodes,
    WaysIn waysIn,
    OwnAccount account,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet("authenticator")]
    public ActionResult Index() =>
        Me.Editor.HasPassword
            ? View(SecondFactorPage.Begin(Language, words["Set up your authenticator"], Me.Editor, null, enrolments))
            : LocalRedirect(DeskAddresses.Password(Language));

    [HttpPost("authenticator")]
    public async Task<ActionResult> Index(string? enrolment, string? code)
    {
        if (
            enrolments.Read(enrolment, Me.Editor) is not { } draft
            || (draft.PasswordHash is null && !Me.Editor.HasPassword)
        )
            return LocalRedirect(DeskAddresses.Password(Language));
        if (authenticator.StepOf(draft.Key, code) is not { } step)
            return View(
                SecondFactorPage.Again(
                    Language,
                    words["Set up your authenticator"],
                    Me.Editor,
                    draft,
                    enrolments,
                    words["This code is not right. Type the six digits that the app shows now."]
                )
            );
        var codes = await account.ChangeAsync(
            HttpContext,
            async (editor, notes) =>
            {
                notes.Add(
                    draft.PasswordHash is null ? AuditAct.AuthenticatorChanged : AuditAct.PasswordChanged,
                    editor.Email!
                );
                return await waysIn.SetAuthenticatorAsync(editor, draft, step);
            }
        );
        return Shown(codes, words["The authenticator is set up. You are signed out everywhere else."]);
    }

    [HttpGet("recovery-codes")]
    public async Task<ActionResult> Codes(CancellationToken cancel) =>
        Me.Editor.HasPassword
            ? View(
                "Renew",
                new RenewPage(
                    Language,
                    words["Your recovery codes"],
                    await recoveryCodes.LeftAsync(Me.Editor.Id, cancel)
                )
            )
            : LocalRedirect(DeskAddresses.Password(Language));

    [HttpPost("recovery-codes")]
    public async Task<ActionResult> Codes()
    {
        if (!Me.Editor.HasPassword)
            return LocalRedirect(DeskAddresses.Password(Language));
        var codes = await account.ChangeAsync(
            HttpContext,
            async (editor, notes) =>
            {
                notes.Add(AuditAct.RecoveryCodesMade, editor.Email!);
                return await waysIn.RenewCodesAsync(editor);
            }
        );
        return Shown(codes, words["The codes you had before no longer work"]);
    }

    // No codes: the session was ended elsewhere at that very moment, and nothing was changed.
    private ActionResult Shown(IReadOnlyList<string>? codes, string notice) =>
        codes is null
            ? LocalRedirect(DeskAddresses.SignIn(Language))
            : View("Codes", new CodesPage(Language, words["Your recovery codes"], codes, notice));
}

public sealed record RenewPage(Language Language, string Title, int Left) : DeskPage(Language, Title);

public sealed record SecondFactorPage(Language Language, string Title, EnrolmentView Enrolment, string? Problem)
    : DeskPage(Language, Title, DeskAddresses.Authenticator(Language))
{
    public static SecondFactorPage Begin(
        Language language,
        string title,
        Editor editor,
        string? passwordHash,
        Enrolments enrolments
    ) => Again(language, title, editor, SecondFactor.Enrolment.Begin(editor, passwordHash), enrolments, null);

    public static SecondFactorPage Again(
        Language language,
        string title,
        Editor editor,
        Enrolment draft,
        Enrolments enrolments,
        string? problem
    ) => new(language, title, new EnrolmentView(editor.Email!, draft.Key, enrolments.Write(draft)), problem);
}
