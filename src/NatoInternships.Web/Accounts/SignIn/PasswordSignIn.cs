using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.Passwords;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SignIn;

/// <summary>
/// The first half of signing in with a password. Whatever is wrong (no such account, disabled, no password, wrong
/// password), the answer is the same and one hash is computed, so neither words nor time tell who works here.
/// </summary>
public sealed class PasswordSignIn(
    UserManager<Editor> editors,
    IPasswordHasher<Editor> hasher,
    Throttles throttles,
    AuditLog audit,
    IOptions<SingleSignOnOptions> sso
)
{
    private static readonly Editor Nobody = new();
    private static string? _nobodysHash;

    public async Task<PasswordOutcome> CheckAsync(string? email, string? password, HttpContext visit)
    {
        var account = PlainText.Account(email);
        if (await audit.DoAsync(_ => throttles.TryAsync(account, visit)) is { } until)
        {
            await audit.NoteAsync(AuditAct.SignInBlocked, (await FindAsync(account))?.Email ?? "");
            return new PasswordOutcome(null, until);
        }

        var editor = await FindAsync(account);
        var verified = Verify(editor, password ?? "");
        var fault = FaultOf(editor, verified);
        await audit.DoAsync(async notes =>
        {
            // What an unknown visitor typed stays out: it may well be a password in the wrong field.
            if (fault is not null)
                notes.Add(AuditAct.SignInFailed, editor?.Email ?? "", fault);
            else
                await throttles.TakeBackAsync(account, visit);
            if (fault is null && verified == PasswordVerificationResult.SuccessRehashNeeded)
                await RehashAsync(editor!, password!);
            return true;
        });
        return new PasswordOutcome(fault is null ? editor : null, null);
    }

    // A database may take other letters for the same: only the very name counts, or each spelling would be slowed
    // apart.
    private async Task<Editor?> FindAsync(string account) =>
        account.Length <= Editor.LongestEmail
        && await editors.FindByNameAsync(account) is { } editor
        && editor.NormalizedUserName == account
            ? editor
            : null;

    // The password was hashed with fewer rounds than today's. One that was changed in this very moment stays as it is.
    private async Task RehashAsync(Editor verified, string password)
    {
        if (
            await editors.FindByIdAsync(verified.Id.ToString()) is not { } editor
            || editor.PasswordHash != verified.PasswordHash
        )
            return;
        editor.PasswordHash = hasher.HashPassword(editor, password);
        await editors.UpdateAsync(editor);
    }

    private PasswordVerificationResult Verify(Editor? editor, string password)
    {
        _nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        // A text longer than any password is not worth the hashing, but worth the time.
        return hasher.VerifyHashedPassword(
            editor ?? Nobody,
            editor?.PasswordHash ?? _nobodysHash,
            password.Length <= PasswordRules.Longest ? password : ""
        );
    }

    private string? FaultOf(Editor? editor, PasswordVerificationResult verified) =>
        editor is null ? "no such account"
        : editor.IsDisabled ? "disabled"
        : !editor.HasPassword ? "no password"
        : !sso.Value.AllowsLocal(editor) ? "single sign-on only"
        : verified == PasswordVerificationResult.Failed ? "wrong password"
        : null;
}

/// <param name="Editor">Whose password it was; null where it was not right.</param>
/// <param name="BlockedUntil">Until when (UTC) no guess is looked at, where that is why.</param>
public sealed record PasswordOutcome(Editor? Editor, DateTime? BlockedUntil);
