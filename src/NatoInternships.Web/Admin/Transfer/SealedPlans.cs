using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using NatoInternships.Editors;

namespace NatoInternships.Admin.Transfer;

/// <summary>
/// A plan on its way from the dry run to the button: it travels in the form, protected, for an hour, for the editor who
/// made it.
/// </summary>
public sealed class SealedPlans(IDataProtectionProvider protection)
{
    /// <summary>The most characters that a form takes for it: what a whole upload can become.</summary>
    public const int Longest = 20 * 1024 * 1024;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private readonly IDataProtector _protector = protection.CreateProtector("NatoInternships.Transfer");

    public string Seal(ImportPlan plan, Editor editor)
    {
        using var bytes = new MemoryStream();
        using (var packed = new BrotliStream(bytes, CompressionLevel.Fastest))
            JsonSerializer.Serialize(packed, plan);
        return Convert.ToBase64String(For(editor).Protect(bytes.ToArray(), Lifetime));
    }

    /// <summary>Null where the text is too old, was changed, or was made for another editor.</summary>
    public ImportPlan? Open(string? text, Editor editor)
    {
        try
        {
            using var packed = new BrotliStream(
                new MemoryStream(For(editor).Unprotect(Convert.FromBase64String(text ?? ""))),
                CompressionMode.Decompress
            );
            return JsonSerializer.Deserialize<ImportPlan>(packed);
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(Editor editor) =>
        _protector.CreateProtector(editor.Id.ToString()).ToTimeLimitedDataProtector();
}
