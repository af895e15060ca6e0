using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace NatoInternships.Accounts;

/// <summary>
/// The section <c>DataProtection</c>: a certificate with its private key (PKCS #12) under which the keys in the
/// database are encrypted, so that who reads the database can forge no cookie. Without one they stand there readable.
/// </summary>
public sealed class KeyOptions : IValidatableObject
{
    public const string Section = "DataProtection";

    /// <summary>A .pfx or .p12 file.</summary>
    public string CertificatePath { get; init; } = "";

    /// <summary>Belongs in an environment variable or a secret store.</summary>
    public string CertificatePassword { get; init; } = "";

    public static void Protect(IDataProtectionBuilder keys, IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<KeyOptions>() ?? new KeyOptions();
        if (options.CertificatePath.Length > 0 && options.Load() is { } certificate)
            keys.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (CertificatePath.Length > 0 && Load() is not { HasPrivateKey: true })
            yield return new ValidationResult(
                $"DataProtection:CertificatePath is '{CertificatePath}': it may only name a PKCS #12 file (.pfx) "
                    + "with a private key that DataProtection:CertificatePassword opens."
            );
    }

    private X509Certificate2? Load()
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(CertificatePath, CertificatePassword);
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
