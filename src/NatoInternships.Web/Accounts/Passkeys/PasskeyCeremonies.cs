using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.Passkeys;

/// <summary>
/// The two ceremonies of WebAuthn: making a passkey and signing in with one. Identity's handler checks the
/// cryptography; this keeps each challenge on the server and lets it be answered once.
/// </summary>
public sealed class PasskeyCeremonies(
    CatalogueContext context,
    UserManager<Editor> editors,
    IPasskeyHandler<Editor> handler,
    TimeProvider clock
)
{
    /// <summary>The longest answer of a browser that is looked at.</summary>
    public const int LongestAnswer = 20_000;

    /// <summary>Begins a sign-in: anyone may answer with a passkey of this site.</summary>
    public async Task<PasskeyQuestion> AskAsync(HttpContext visit, CancellationToken cancel)
    {
        var options = await handler.MakeRequestOptionsAsync(null, visit);
        return await KeepAsync(options.AssertionState, options.RequestOptionsJson, null, cancel);
    }

    /// <summary>Begins the making of a passkey for an editor.</summary>
    public async Task<PasskeyQuestion> AskNewAsync(Editor editor, HttpContext visit, CancellationToken cancel)
    {
        var owner = new PasskeyUserEntity
        {
            Id = editor.Id.ToString(),
            Name = editor.Email!,
            DisplayName = editor.Name,
        };
        var options = await handler.MakeCreationOptionsAsync(owner, visit);
        return await KeepAsync(options.AttestationState, options.CreationOptionsJson, editor.Id, cancel);
    }

    /// <summary>
    /// Whose passkey answered, and the passkey with its new counter; null where the answer is wrong, late or was given
    /// before.
    /// </summary>
    public async Task<(Editor Editor, UserPasskeyInfo Passkey)?> AnsweredByAsync(
        PasskeyAnswer answer,
        HttpContext visit
    )
    {
        if (await TakeAsync(answer, null) is not { } state)
            return null;
        var result = await handler.PerformAssertionAsync(
            new PasskeyAssertionContext
            {
                HttpContext = visit,
                CredentialJson = answer.Credential!,
                AssertionState = state,
            }
        );
        return result.Succeeded ? (result.User, result.Passkey) : null;
    }

    /// <summary>
    /// Whether an answer is of a passkey that says otherwise than when it was made whether it may be backed up. Such a
    /// one must be refused (WebAuthn Level 3, 7.2, step 20); some programs that keep passkeys change it all the same.
    /// </summary>
    public async Task<bool> HasChangedAsync(PasskeyAnswer answer) =>
        PasskeyFlags.Of(answer.Credential) is var (id, mayBeBackedUp)
        && await editors.FindByPasskeyIdAsync(id) is { } owner
        && await editors.GetPasskeyAsync(owner, id) is { } passkey
        && passkey.IsBackupEligible != mayBeBackedUp;

    /// <summary>
    /// The passkey that was made for an editor; null where the answer is wrong, late or was given before.
    /// </summary>
    public async Task<UserPasskeyInfo?> MadeForAsync(Editor editor, PasskeyAnswer answer, HttpContext visit)
    {
        if (await TakeAsync(answer, editor.Id) is not { } state)
            return null;
        var result = await handler.PerformAttestationAsync(
            new PasskeyAttestationContext
            {
                HttpContext = visit,
                CredentialJson = answer.Credential!,
                AttestationState = state,
            }
        );
        if (
            !result.Succeeded
            || result.UserEntity.Id != editor.Id.ToString()
            || result.Passkey.CredentialId.Length > EditorPasskey.LongestId
        )
            return null;
        result.Passkey.Name = answer.NameOr(Sessions.Device.Named(visit.Request.Headers.UserAgent));
        return result.Passkey;
    }

    /// <summary>
    /// Writes down that a passkey was used: its new counter and when. Inside an act of the audit log, on an editor
    /// loaded there.
    /// </summary>
    public async Task<bool> UsedAsync(Editor editor, UserPasskeyInfo passkey)
    {
        if (
            await context.Passkeys.SingleOrDefaultAsync(row =>
                row.CredentialId == passkey.CredentialId && row.UserId == editor.Id
            )
            is not { } row
        )
            return false;
        row.LastUsedAt = clock.GetUtcNow().UtcDateTime;
        await editors.AddOrUpdatePasskeyAsync(editor, passkey);
        return true;
    }

    private async Task<PasskeyQuestion> KeepAsync(
        string? state,
        string options,
        Guid? editorId,
        CancellationToken cancel
    )
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await context.PasskeyCeremonies.Where(ceremony => ceremony.ExpiresAt <= now).ExecuteDeleteAsync(cancel);
        var ceremony = new PasskeyCeremony
        {
            State = state ?? "",
            EditorId = editorId,
            ExpiresAt = now + PasskeyCeremony.Lifetime,
        };
        context.PasskeyCeremonies.Add(ceremony);
        await context.SaveChangesAsync(cancel);
        return new PasskeyQuestion(ceremony.Id, options);
    }

    // Only the answer that takes the row away may use it.
    private async Task<string?> TakeAsync(PasskeyAnswer answer, Guid? editorId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (answer.Ceremony is not { } id || answer.Credential is not { Length: > 0 and <= LongestAnswer })
            return null;
        var ceremony = await context
            .PasskeyCeremonies.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == id && row.EditorId == editorId && row.ExpiresAt > now);
        return
            ceremony is not null && await context.PasskeyCeremonies.Where(row => row.Id == id).ExecuteDeleteAsync() == 1
            ? ceremony.State
            : null;
    }
}

/// <summary>
/// What the browser's authenticator is asked: the number of the ceremony and WebAuthn's options as JSON.
/// </summary>
public sealed record PasskeyQuestion(Guid Ceremony, string Options);

/// <summary>What the browser sends back, as fields of a form.</summary>
public sealed class PasskeyAnswer
{
    public const int LongestName = 60;

    public Guid? Ceremony { get; init; }

    /// <summary>The credential as JSON (WebAuthn Level 3, <c>toJSON</c>).</summary>
    public string? Credential { get; init; }

    /// <summary>What the owner calls the passkey.</summary>
    public string? Name { get; init; }

    public string NameOr(string name) => PlainText.Line(Name, LongestName) is { Length: > 0 } typed ? typed : name;
}
