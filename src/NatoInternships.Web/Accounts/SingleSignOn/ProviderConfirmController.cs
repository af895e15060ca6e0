using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.Sessions;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Accounts.StepUp;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>
/// A fresh proof by the provider, which is told to ask the person anew. It gives the session a new secret.
/// </summary>
[Needs(Permission.Enter)]
[Route(DeskAddresses.Route + "/confirm/sso")]
public sealed class ProviderConfirmController(
    CatalogueContext context,
    ProviderVisit provider,
    ProviderLogins logins,
    WaitingForm form,
    SessionKeeper sessions,
    AuditLog audit,
    IOptions<SingleSignOnOptions> sso,
    IStringLocalizer<Words> words
) : SingleSignOnController(provider, sso, words)
{
    [HttpPost]
    [EnableRateLimiting(SignInLimit.Policy)]
    public async Task<ActionResult> Begin(string? back)
    {
        var fields = KeptFields.CarriedIn(Request.Form);
        if (form.Keep(HttpContext, Me.Editor.Id, fields))
            return await LeaveAsync(SsoPurpose.Confirm, QueryString.Create(nameof(back), back ?? ""));
        Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Resume(Words["Please confirm that it is you"], back, fields, isTooLong: true);
    }

    [HttpGet("finish")]
    public async Task<ActionResult> Finish(string? back)
    {
        var kept = form.Take(HttpContext, Me.Editor.Id);
        if (!await ProveAsync(await Provider.EndAsync(HttpContext, SsoPurpose.Confirm)))
            return View(
                "/Accounts/StepUp/Index.cshtml",
                await ConfirmPages.AskAsync(HttpContext, back, kept, Words.Find("Problem", Problems.Sso))
            );
        return Resume(Words["Thank you"], back, kept, isTooLong: false);
    }

    private ActionResult Resume(
        string title,
        string? back,
        IReadOnlyList<KeyValuePair<string, string>> kept,
        bool isTooLong
    ) =>
        kept.Count > 0 && back is not null && Url.IsLocalUrl(back)
            ? View(
                "/Accounts/StepUp/Resume.cshtml",
                new ResumePage(Language, title, back, kept) { IsTooLong = isTooLong }
            )
            : GoOn(back);

    private async Task<bool> ProveAsync(Answered? answered)
    {
        var secret = await audit.DoAsync(async notes =>
        {
            var editor = await context.Editors.SingleAsync(row => row.Id == Me.Editor.Id);
            if (await sessions.StillAsync(Me.Session, editor) is not { } present)
                return null;
            var proved = answered is { IsFresh: true } && (await logins.OwnerAsync(answered.Answer))?.Id == editor.Id;
            notes.Add(proved ? AuditAct.ProofGiven : AuditAct.ProofFailed, detail: "single sign-on");
            return proved ? sessions.Renew(present, editor, proved: true) : null;
        });
        if (secret is not null)
            await SessionKeeper.HandOverAsync(HttpContext, secret);
        return secret is not null;
    }
}
