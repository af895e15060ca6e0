using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Admin.PreviewLinks;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Admin.People;

/// <summary>
/// What an administrator may do with colleagues. Two rules hold whatever comes at once: nobody changes their own
/// standing, and one administrator who can come in always remains.
/// </summary>
public sealed class Team(
    CatalogueContext context,
    UserManager<Editor> editors,
    WaysIn waysIn,
    Inviting inviting,
    PreviewLinkKeeper links,
    AuditLog audit,
    IOptions<SingleSignOnOptions> sso,
    TimeProvider clock
)
{
    public Task<TeamFault?> SetRoleAsync(Guid id, Role role, Editor me) =>
        ChangeAsync(
            id,
            me,
            role != Role.Administrator,
            async (editor, notes) =>
            {
                if (await IsFromSingleSignOnAsync(editor))
                    return TeamFault.BySingleSignOn;
                if (editor.Role == role)
                    return null;
                notes.Add(AuditAct.RoleChanged, editor.Email!, $"{editor.Role} → {role}");
                editor.Role = role;
                await editors.UpdateAsync(editor);
                return null;
            }
        );

    public Task<TeamFault?> DisableAsync(Guid id, Editor me) =>
        ChangeAsync(
            id,
            me,
            endsAdministrator: true,
            async (editor, notes) =>
            {
                editor.DisabledAt ??= clock.GetUtcNow().UtcDateTime;
                // Ends every session, and any half of a sign-in.
                await editors.UpdateSecurityStampAsync(editor);
                notes.Add(AuditAct.PersonDisabled, editor.Email!);
                await links.RevokeAllOfAsync(editor.Id, notes);
                return null;
            }
        );

    public Task<TeamFault?> EnableAsync(Guid id, Editor me) =>
        ChangeAsync(
            id,
            me,
            endsAdministrator: false,
            async (editor, notes) =>
            {
                if (!editor.IsDisabled)
                    return null;
                editor.DisabledAt = null;
                await editors.UpdateAsync(editor);
                notes.Add(AuditAct.PersonEnabled, editor.Email!);
                return null;
            }
        );

    public Task<TeamFault?> EndSessionsAsync(Guid id, Editor me) =>
        ChangeAsync(
            id,
            me,
            endsAdministrator: false,
            async (editor, notes) =>
            {
                await editors.UpdateSecurityStampAsync(editor);
                notes.Add(AuditAct.SessionsEnded, editor.Email!, "all");
                return null;
            }
        );

    /// <summary>
    /// Makes a new link: for someone who has not joined yet, or, for someone who has, after taking all their ways in.
    /// </summary>
    public async Task<(TeamFault? Fault, Secret? Link)> ResetAsync(Guid id, Editor me)
    {
        Secret? link = null;
        var fault = await ChangeAsync(
            id,
            me,
            endsAdministrator: true,
            async (editor, notes) =>
            {
                if (editor.IsDisabled)
                    return TeamFault.Disabled;
                if (editor.JoinedAt is null)
                    notes.Add(AuditAct.LinkMade, editor.Email!);
                else
                    notes.Add(AuditAct.WayInReset, editor.Email!);
                await waysIn.RemoveAllAsync(editor);
                link = await inviting.RenewLinkAsync(editor);
                return null;
            }
        );
        return (fault, link);
    }

    private Task<TeamFault?> ChangeAsync(
        Guid id,
        Editor me,
        bool endsAdministrator,
        Func<Editor, AuditNotes, Task<TeamFault?>> change
    ) =>
        audit.DoAsync<TeamFault?>(async notes =>
        {
            if (await context.Editors.SingleOrDefaultAsync(row => row.Id == id) is not { } editor)
                return TeamFault.Unknown;
            // The one who acts may have lost their own standing since the page was asked for.
            if (
                !await context.Editors.AnyAsync(row =>
                    row.Id == me.Id && row.Role == Role.Administrator && row.DisabledAt == null
                )
            )
                return TeamFault.NoLongerAllowed;
            if (id == me.Id)
                return TeamFault.Yourself;
            if (endsAdministrator && sso.Value.IsBreakGlass(editor))
                return TeamFault.BreakGlass;
            return endsAdministrator && await context.IsLastAdministratorAsync(editor)
                ? TeamFault.LastAdministrator
                : await change(editor, notes);
        });

    private async Task<bool> IsFromSingleSignOnAsync(Editor editor) =>
        sso.Value.IsConfigured && (await editors.GetLoginsAsync(editor)).Count > 0;
}

public enum TeamFault
{
    Unknown,
    NoLongerAllowed,
    Yourself,
    LastAdministrator,
    BreakGlass,
    BySingleSignOn,
    Disabled,
}
