using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>
/// Which person of the provider is which editor. Changes happen inside an act of the audit log, on an editor loaded
/// there.
/// </summary>
public sealed class ProviderLogins(
    CatalogueContext context,
    UserManager<Editor> editors,
    IOptions<SingleSignOnOptions> sso
)
{
    /// <summary>The longest issuer and the longest subject that are kept.</summary>
    public const int LongestKey = 200;

    /// <summary>The editor whose login this is; tracked.</summary>
    public async Task<Editor?> OwnerAsync(ProviderAnswer answer)
    {
        var found = await context
            .Set<IdentityUserLogin<Guid>>()
            .AsNoTracking()
            .Where(login => login.LoginProvider == answer.Issuer && login.ProviderKey == answer.Subject)
            .SingleOrDefaultAsync();
        // A database may take "ab" for "AB"; to a provider these are two people.
        return found is not null && found.LoginProvider == answer.Issuer && found.ProviderKey == answer.Subject
            ? await context.Editors.SingleAsync(editor => editor.Id == found.UserId)
            : null;
    }

    /// <summary>
    /// Makes the login this editor's, and like every new way in ends the sessions there are. Answers false where it is
    /// somebody else's.
    /// </summary>
    public async Task<bool> LinkAsync(Editor editor, ProviderAnswer answer, AuditNotes notes)
    {
        if (await OwnerAsync(answer) is { } owner)
            return owner.Id == editor.Id;
        if (
            await editors.AddLoginAsync(editor, new UserLoginInfo(answer.Issuer, answer.Subject, sso.Value.Name)) is
            { Succeeded: false }
        )
            return false;
        await editors.UpdateSecurityStampAsync(editor);
        notes.Add(AuditAct.SingleSignOnLinked, editor.Email!, answer.Issuer, notes.As(editor));
        return true;
    }

    /// <summary>
    /// Gives the editor the role that the provider says. The account for emergencies keeps its own, and so does the
    /// last administrator, whom nobody can remove.
    /// </summary>
    public async Task SetRoleAsync(Editor editor, Role role, AuditNotes notes)
    {
        if (editor.Role == role || sso.Value.IsBreakGlass(editor))
            return;
        if (await context.IsLastAdministratorAsync(editor))
        {
            notes.Add(
                AuditAct.RoleKept,
                editor.Email!,
                $"{editor.Role}, though the single sign-on says {role}",
                notes.As(editor)
            );
            return;
        }

        notes.Add(AuditAct.RoleChanged, editor.Email!, $"{editor.Role} → {role} (single sign-on)", notes.As(editor));
        editor.Role = role;
        await editors.UpdateAsync(editor);
    }
}
