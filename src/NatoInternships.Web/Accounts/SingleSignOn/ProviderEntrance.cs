using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SingleSignOn;

/// <summary>
/// Lets in whom the provider vouches for: an editor it is linked to, or somebody new to whom it gives a role.
/// </summary>
public sealed class ProviderEntrance(
    ProviderLogins logins,
    UserManager<Editor> editors,
    Entrance entrance,
    AuditLog audit,
    IOptions<SingleSignOnOptions> sso,
    TimeProvider clock
)
{
    /// <summary>The editor who is in, or one of <see cref="Problems"/>.</summary>
    public async Task<(Editor? Editor, string? Problem)> AdmitAsync(
        ProviderAnswer answer,
        Language language,
        HttpContext visit
    )
    {
        var (editor, secret, problem) = await audit.DoAsync<(Editor?, Secret?, string?)>(async notes =>
        {
            var (editor, problem) = await FindAsync(answer, language, notes);
            if (editor is null)
            {
                notes.Add(AuditAct.SignInFailed, answer.Email ?? "", $"single sign-on: {problem}");
                return (null, null, problem);
            }

            return (
                editor,
                await entrance.BeginAsync(
                    editor,
                    SignInMethod.SingleSignOn,
                    visit,
                    notes,
                    answer.ProvedAt ?? DateTime.UnixEpoch
                ),
                null
            );
        });
        if (editor is not null && secret is not null)
            await entrance.HandOverAsync(editor, secret, visit);
        return (editor, problem);
    }

    private async Task<(Editor? Editor, string? Problem)> FindAsync(
        ProviderAnswer answer,
        Language language,
        AuditNotes notes
    )
    {
        if (answer.Role is not { } role)
            return (null, Problems.NoRole);
        if (await logins.OwnerAsync(answer) is not { } editor)
            return await MakeAsync(answer, role, language, notes);
        if (editor.IsDisabled)
            return (null, Problems.Disabled);
        await logins.SetRoleAsync(editor, role, notes);
        return (editor, null);
    }

    private async Task<(Editor? Editor, string? Problem)> MakeAsync(
        ProviderAnswer answer,
        Role role,
        Language language,
        AuditNotes notes
    )
    {
        var address = answer.Email?.Trim() ?? "";
        if (!Inviting.IsEmail(address))
            return (null, Problems.Sso);
        // Never linked by the address alone: a provider may let people choose it, and so somebody else's account here.
        if (await editors.FindByNameAsync(address) is not null || sso.Value.IsBreakGlass(address))
            return (null, Problems.Taken);
        var now = clock.GetUtcNow().UtcDateTime;
        var name =
            PlainText.PersonName(answer.Name, Editor.LongestName)
            ?? PlainText.PersonName(address.Split('@')[0], Editor.LongestName)
            ?? address[..Math.Min(address.Length, Editor.LongestName)];
        var editor = new Editor
        {
            UserName = address,
            Email = address,
            Name = name,
            Role = role,
            LanguageCode = language.Code,
            AddedAt = now,
            JoinedAt = now,
        };
        if (await editors.CreateAsync(editor) is { Succeeded: false } || !await logins.LinkAsync(editor, answer, notes))
            return (null, Problems.Sso);
        notes.Add(AuditAct.Joined, address, $"{SignInMethod.SingleSignOn}, {role}", notes.As(editor));
        return (editor, null);
    }
}
