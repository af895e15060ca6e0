using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SecondFactor;

/// <summary>
/// An authenticator that is being set up: its key, and the hash of the password that goes with it where one was just
/// chosen. It travels in the form, protected, for half an hour; nothing is saved before its first code is right.
/// </summary>
public sealed record Enrolment(Guid EditorId, string Stamp, string Key, string? PasswordHash)
{
    /// <summary>
    /// Begins with a new key. Good until the editor's security stamp changes, so it cannot be sent twice.
    /// </summary>
    public static Enrolment Begin(Editor editor, string? passwordHash) =>
        new(editor.Id, editor.SecurityStamp!, Authenticator.NewKey(), passwordHash);
}

public sealed class Enrolments(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    private readonly ITimeLimitedDataProtector _protector = protection
        .CreateProtector("NatoInternships.Enrolment")
        .ToTimeLimitedDataProtector();

    public string Write(Enrolment enrolment) => _protector.Protect(JsonSerializer.Serialize(enrolment), Lifetime);

    /// <summary>Null where the text is too old, was changed, was used, or was made for another editor.</summary>
    public Enrolment? Read(string? text, Editor editor)
    {
        try
        {
            return
                JsonSerializer.Deserialize<Enrolment>(_protector.Unprotect(text ?? "")) is { } enrolment
                && enrolment.EditorId == editor.Id
                && enrolment.Stamp == editor.SecurityStamp
                ? enrolment
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
