using Microsoft.AspNetCore.Identity;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Audit;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.Invitations;

/// <summary>
/// Uses a one-time link up: the way in that was chosen, the link and the first session are saved together.
/// </summary>
public sealed class Joining(Inviting inviting, WaysIn waysIn, Entrance entrance, AuditLog audit, TimeProvider clock)
{
    /// <returns>Whether the link still worked.</returns>
    public async Task<bool> WithPasskeyAsync(string link, UserPasskeyInfo passkey, HttpContext visit) =>
        await JoinAsync(
            link,
            SignInMethod.Passkey,
            visit,
            async (editor, _) =>
            {
                await waysIn.AddPasskeyAsync(editor, passkey);
                return passkey;
            }
        )
            is not null;

    /// <returns>The recovery codes to show once; null where the link no longer worked.</returns>
    public Task<IReadOnlyList<string>?> WithPasswordAsync(
        string link,
        Enrolment enrolment,
        long step,
        HttpContext visit
    ) =>
        JoinAsync(
            link,
            SignInMethod.Authenticator,
            visit,
            async (editor, _) => await waysIn.SetAuthenticatorAsync(editor, enrolment, step)
        );

    /// <summary>
    /// Joins by any way in: the act sets it on the editor and answers what the page then needs; or null to refuse,
    /// before it changed anything.
    /// </summary>
    public async Task<T?> JoinAsync<T>(
        string link,
        SignInMethod method,
        HttpContext visit,
        Func<Editor, AuditNotes, Task<T?>> set,
        DateTime? provedAt = null
    )
        where T : class
    {
        var (editor, secret, result) = await audit.DoAsync<(Editor?, Secret?, T?)>(async notes =>
        {
            var (state, invitation, editor) = await inviting.FindAsync(link);
            if (state != InvitationState.Open || await set(editor!, notes) is not { } result)
                return (null, null, null);
            var now = clock.GetUtcNow().UtcDateTime;
            invitation!.Use(now);
            editor!.JoinedAt ??= now;
            notes.Add(AuditAct.Joined, editor.Email!, method.ToString(), notes.As(editor));
            return (editor, await entrance.BeginAsync(editor, method, visit, notes, provedAt), result);
        });
        if (editor is not null && secret is not null)
            await entrance.HandOverAsync(editor, secret, visit);
        return result;
    }
}
