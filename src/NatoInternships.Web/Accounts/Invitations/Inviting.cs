using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.Invitations;

/// <summary>Adds people and makes their one-time links. A new link takes the place of all before it.</summary>
public sealed class Inviting(CatalogueContext context, UserManager<Editor> editors, AuditLog audit, TimeProvider clock)
{
    /// <summary>Adds an editor and makes the link, or says what is wrong and changes nothing.</summary>
    public Task<(Editor? Editor, Secret? Link, InvitationFault? Fault)> InviteAsync(
        string? email,
        string? name,
        Role role,
        Language language,
        CancellationToken cancel
    ) =>
        audit.DoAsync<(Editor?, Secret?, InvitationFault?)>(
            async notes =>
            {
                var address = email?.Trim() ?? "";
                if (!IsEmail(address))
                    return (null, null, InvitationFault.NotAnAddress);
                if (PlainText.PersonName(name, Editor.LongestName) is not { } plainName)
                    return (null, null, InvitationFault.NotAName);
                if (await editors.FindByNameAsync(address) is not null)
                    return (null, null, InvitationFault.Taken);
                var editor = new Editor
                {
                    UserName = address,
                    Email = address,
                    Name = plainName,
                    Role = role,
                    LanguageCode = language.Code,
                    AddedAt = clock.GetUtcNow().UtcDateTime,
                };
                if (await editors.CreateAsync(editor) is { Succeeded: false })
                    return (null, null, InvitationFault.NotAnAddress);
                notes.Add(AuditAct.PersonInvited, address, $"{plainName}, {role}");
                return (editor, await RenewLinkAsync(editor), null);
            },
            cancel
        );

    /// <summary>Makes a new link for an editor, as part of another act.</summary>
    public async Task<Secret> RenewLinkAsync(Editor editor)
    {
        context.Invitations.RemoveRange(
            await context.Invitations.Where(old => old.EditorId == editor.Id && old.UsedAt == null).ToListAsync()
        );
        var secret = Secret.Create();
        context.Invitations.Add(new Invitation(editor.Id, secret, clock.GetUtcNow().UtcDateTime));
        return secret;
    }

    /// <summary>What a link is good for: tracked, so that an act of the audit log can use it up.</summary>
    public async Task<(InvitationState State, Invitation? Invitation, Editor? Editor)> FindAsync(string? link)
    {
        var hash = Secret.Of(link ?? "").Hash;
        if (await context.Invitations.SingleOrDefaultAsync(row => row.Hash == hash) is not { } invitation)
            return (InvitationState.Unknown, null, null);
        var editor = await context.Editors.SingleAsync(row => row.Id == invitation.EditorId);
        var state = editor.IsDisabled ? InvitationState.Unknown : invitation.StateAt(clock.GetUtcNow().UtcDateTime);
        return (state, invitation, editor);
    }

    // One @, something on both sides, and none of the characters that make a letter go elsewhere.
    public static bool IsEmail(string text) =>
        text.Length <= Editor.LongestEmail
        && string.Equals(PlainText.Account(text), text, StringComparison.OrdinalIgnoreCase)
        && new EmailAddressAttribute().IsValid(text)
        && text.Split('@') is [{ Length: > 0 }, { Length: > 0 }]
        && !text.Any(sign =>
            char.IsWhiteSpace(sign) || char.IsControl(sign) || sign is '<' or '>' or ',' or ';' or '"' or '\\'
        );
}

public enum InvitationFault
{
    NotAnAddress,
    NotAName,
    Taken,
}
