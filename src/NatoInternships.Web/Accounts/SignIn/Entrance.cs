using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Accounts.Sessions;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SignIn;

/// <summary>The one door through which every way of signing in leads.</summary>
public sealed class Entrance(
    CatalogueContext context,
    SessionKeeper sessions,
    Throttles throttles,
    KnownBrowser browser,
    AuditLog audit,
    TimeProvider clock
)
{
    /// <summary>
    /// Lets an editor in whose proof the given act accepts, and hands the browser its session. The act may refuse by
    /// answering false; what it noted is then kept, and nobody is let in.
    /// </summary>
    public async Task<Editor?> AdmitAsync(
        Guid editorId,
        SignInMethod method,
        HttpContext visit,
        Func<Editor, AuditNotes, Task<bool>> proves
    )
    {
        var (editor, secret) = await audit.DoAsync<(Editor?, Secret?)>(async notes =>
        {
            var editor = await context.Editors.SingleAsync(row => row.Id == editorId);
            if (editor.IsDisabled || !await proves(editor, notes))
                return (null, null);
            return (editor, await BeginAsync(editor, method, visit, notes));
        });
        if (editor is null || secret is null)
            return null;
        await HandOverAsync(editor, secret, visit);
        return editor;
    }

    /// <summary>Begins a session as part of another act.</summary>
    /// <param name="editor">Who comes in.</param>
    /// <param name="method">By which way.</param>
    /// <param name="visit">The request.</param>
    /// <param name="notes">The act's notes.</param>
    /// <param name="provedAt">When they proved who they are (UTC), where that was not just now.</param>
    public async Task<Secret> BeginAsync(
        Editor editor,
        SignInMethod method,
        HttpContext visit,
        AuditNotes notes,
        DateTime? provedAt = null
    )
    {
        var now = clock.GetUtcNow().UtcDateTime;
        editor.LastSignInAt = now;
        await throttles.ForgetAsync(editor.Email!, visit);
        await sessions.SweepAsync();
        notes.Add(AuditAct.SignedIn, editor.Email!, method.ToString(), notes.As(editor));
        return await sessions.BeginAsync(editor, method, visit, provedAt ?? now);
    }

    /// <summary>Gives the browser its cookies, once all is saved.</summary>
    public async Task HandOverAsync(Editor editor, Secret secret, HttpContext visit)
    {
        await Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions.SignOutAsync(
            visit,
            IdentityConstants.TwoFactorUserIdScheme
        );
        await SessionKeeper.HandOverAsync(visit, secret);
        browser.Remember(visit, editor.Email!);
    }
}
