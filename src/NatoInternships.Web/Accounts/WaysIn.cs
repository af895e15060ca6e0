using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Accounts;

/// <summary>
/// Changes by which an editor can come in. Everything happens on an editor loaded inside an act of the audit log, and
/// renews the security stamp, which ends every session but the one that is then renewed.
/// </summary>
public sealed class WaysIn(
    CatalogueContext context,
    UserManager<Editor> editors,
    RecoveryCodes recoveryCodes,
    AuthenticatorKeys keys,
    IOptions<SingleSignOnOptions> sso
)
{
    // Where Identity's store keeps an authenticator's key.
    private const string KeyProvider = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";

    /// <summary>
    /// Whether an editor would stand outside without one of the local ways in, or without the single sign-on.
    /// </summary>
    public async Task<bool> NeedsAsync(Editor editor, bool local)
    {
        var locals = (await editors.GetPasskeysAsync(editor)).Count + (editor.HasPassword ? 1 : 0) - (local ? 1 : 0);
        var linked = local && sso.Value.IsConfigured && (await editors.GetLoginsAsync(editor)).Count > 0;
        return !linked && (locals <= 0 || !sso.Value.AllowsLocal(editor));
    }

    /// <summary>Sets an authenticator, and a password where one was chosen with it. Gives new recovery codes.</summary>
    public async Task<IReadOnlyList<string>> SetAuthenticatorAsync(Editor editor, Enrolment enrolment, long step)
    {
        if (enrolment.PasswordHash is { } hash)
            editor.PasswordHash = hash;
        editor.TwoFactorEnabled = true;
        // The code that proved the authenticator is used up by that.
        editor.LastCodeStep = step;
        await editors.SetAuthenticationTokenAsync(editor, KeyProvider, KeyName, keys.Protect(editor, enrolment.Key));
        return await RenewCodesAsync(editor);
    }

    public async Task<IReadOnlyList<string>> RenewCodesAsync(Editor editor)
    {
        await editors.UpdateSecurityStampAsync(editor);
        return await recoveryCodes.RenewAsync(editor.Id);
    }

    /// <summary>Takes the link to the single sign-on away.</summary>
    public async Task UnlinkAsync(Editor editor)
    {
        foreach (var login in await editors.GetLoginsAsync(editor))
            await editors.RemoveLoginAsync(editor, login.LoginProvider, login.ProviderKey);
        await editors.UpdateSecurityStampAsync(editor);
    }

    public async Task SetPasswordAsync(Editor editor, string hash)
    {
        editor.PasswordHash = hash;
        await editors.UpdateSecurityStampAsync(editor);
    }

    public async Task AddPasskeyAsync(Editor editor, UserPasskeyInfo passkey)
    {
        await editors.AddOrUpdatePasskeyAsync(editor, passkey);
        await editors.UpdateSecurityStampAsync(editor);
    }

    public async Task RemovePasskeyAsync(Editor editor, EditorPasskey passkey)
    {
        context.Passkeys.Remove(passkey);
        await editors.UpdateSecurityStampAsync(editor);
    }

    /// <summary>Takes the password away, and the authenticator and recovery codes that only stood beside it.</summary>
    public async Task RemovePasswordAsync(Editor editor)
    {
        editor.PasswordHash = null;
        editor.TwoFactorEnabled = false;
        await editors.RemoveAuthenticationTokenAsync(editor, KeyProvider, KeyName);
        await recoveryCodes.RemoveAsync(editor.Id);
        await editors.UpdateSecurityStampAsync(editor);
    }

    /// <summary>
    /// Takes every local way in, so that only a new one-time link opens the desk. A linked single sign-on stays: that
    /// is the provider's to take.
    /// </summary>
    public async Task RemoveAllAsync(Editor editor)
    {
        context.Passkeys.RemoveRange(
            await context.Passkeys.Where(passkey => passkey.UserId == editor.Id).ToListAsync()
        );
        await RemovePasswordAsync(editor);
    }
}
