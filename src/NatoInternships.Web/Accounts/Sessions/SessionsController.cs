using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using NatoInternships.Accounts.StepUp;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.Sessions;

/// <summary>Where an editor is signed in, and how that ends.</summary>
[Needs(Permission.Enter)]
[Route(DeskAddresses.Route)]
public sealed class SessionsController(
    CatalogueContext context,
    SessionKeeper sessions,
    UserManager<Editor> editors,
    AuditLog audit,
    IStringLocalizer<Words> words
) : DeskController
{
    [HttpGet("account/sessions")]
    public async Task<ViewResult> Index(string? did, CancellationToken cancel) =>
        View(
            new SessionsPage(
                Language,
                words["Where you are signed in"],
                await sessions.AliveAsync(Me.Editor, cancel),
                Me.Session.Id,
                did == "ended" ? words["That session is over"].Value : null
            )
        );

    [HttpPost("account/sessions/end")]
    [Fresh]
    public async Task<ActionResult> End(Guid id)
    {
        await audit.DoAsync(async notes =>
        {
            if (
                await context.Sessions.SingleOrDefaultAsync(session =>
                    session.Id == id && session.EditorId == Me.Editor.Id
                )
                is not { } ended
            )
                return false;
            context.Sessions.Remove(ended);
            notes.Add(AuditAct.SessionsEnded, Me.Editor.Email!, "one");
            return true;
        });
        return Tell(DeskAddresses.Sessions(Language) + "?did=ended");
    }

    [HttpPost("account/sessions/end-all")]
    [Fresh]
    public async Task<ActionResult> EndAll()
    {
        await audit.DoAsync(async notes =>
        {
            await editors.UpdateSecurityStampAsync(await context.Editors.SingleAsync(row => row.Id == Me.Editor.Id));
            notes.Add(AuditAct.SessionsEnded, Me.Editor.Email!, "all");
            return true;
        });
        return await ForgetCookieAsync("everywhere");
    }

    /// <summary>Works for anyone, so that a session that just ended leaves no error behind.</summary>
    [HttpPost("sign-out")]
    [AllowAnonymous]
    public async Task<ActionResult> SignOutHere()
    {
        if (HttpContext.Current() is { } me)
        {
            await audit.DoAsync(async notes =>
            {
                context.Sessions.RemoveRange(
                    await context.Sessions.Where(session => session.Id == me.Session.Id).ToListAsync()
                );
                notes.Add(AuditAct.SignedOut);
                return true;
            });
        }

        return await ForgetCookieAsync("out");
    }

    private async Task<LocalRedirectResult> ForgetCookieAsync(string did)
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Tell(DeskAddresses.SignIn(Language) + "?did=" + did);
    }
}

public sealed record SessionsPage(
    Language Language,
    string Title,
    IReadOnlyList<Session> Sessions,
    Guid Present,
    string? Done
) : DeskPage(Language, Title);
