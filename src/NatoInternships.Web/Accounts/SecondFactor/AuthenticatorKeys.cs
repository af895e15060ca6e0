using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SecondFactor;

/// <summary>
/// Keeps authenticators' keys out of sight of who only reads the database: protected, each for its editor. That holds
/// as far as the data-protection keys are themselves protected (the setting <c>DataProtection:CertificatePath</c>).
/// </summary>
public sealed class AuthenticatorKeys(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("NatoInternships.AuthenticatorKey");

    public string Protect(Editor editor, string key) => For(editor).Protect(key);

    /// <summary>Null where the text cannot be read any more: then an administrator has to send a new link.</summary>
    public string? Read(Editor editor, string? text)
    {
        try
        {
            return text is null ? null : For(editor).Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(Editor editor) => _protector.CreateProtector(editor.Id.ToString());
}
