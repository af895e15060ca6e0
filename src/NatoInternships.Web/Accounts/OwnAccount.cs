using Microsoft.EntityFrameworkCore;
using NatoInternships.Accounts.Sessions;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Accounts;

/// <summary>
/// Changes that editors make to their own way in. All their other sessions end with it; the present one goes on under a
/// new secret.
/// </summary>
public sealed class OwnAccount(CatalogueContext context, SessionKeeper sessions, AuditLog audit)
{
    /// <param name="visit">The request of the editor.</param>
    /// <param name="change">Changes the freshly loaded editor; answers null to refuse, before it changed
    /// anything.</param>
    /// <returns>What the change answered; null also where the session was ended elsewhere meanwhile, and nothing was
    /// changed.</returns>
    public async Task<T?> ChangeAsync<T>(HttpContext visit, Func<Editor, AuditNotes, Task<T?>> change)
        where T : class
    {
        var me = visit.Current()!;
        var (result, secret) = await audit.DoAsync<(T?, Secret?)>(async notes =>
        {
            var editor = await context.Editors.SingleAsync(row => row.Id == me.Editor.Id);
            if (
                await sessions.StillAsync(me.Session, editor) is not { } present
                || await change(editor, notes) is not { } result
            )
                return (null, null);
            return (result, sessions.Renew(present, editor, proved: false));
        });
        if (secret is not null)
            await SessionKeeper.HandOverAsync(visit, secret);
        return result;
    }
}
