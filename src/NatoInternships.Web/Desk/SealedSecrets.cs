using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NatoInternships.Editors;
using Secret = NatoInternships.Editors.Secret;

namespace NatoInternships.Desk;

/// <summary>
/// The secret of a link that a form is about to make, sealed in that form for its editor: sent twice, it makes one
/// link, and shows that one.
/// </summary>
public sealed class SealedSecrets(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public string Next(Editor editor) => For(editor).Protect(Secret.Create().Text, Lifetime);

    /// <summary>The secret of a form; another, where it is too old, was changed, or is another editor's.</summary>
    public Secret Open(string? text, Editor editor)
    {
        try
        {
            return Secret.Of(For(editor).Unprotect(text ?? ""));
        }
        catch (CryptographicException)
        {
            return Secret.Create();
        }
    }

    private ITimeLimitedDataProtector For(Editor editor) =>
        protection.CreateProtector("NatoInternships.Secrets", editor.Id.ToString()).ToTimeLimitedDataProtector();
}
