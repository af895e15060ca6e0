using System.Security.Cryptography;
using System.Text;

namespace NatoInternships.Editors;

/// <summary>
/// A random text that opens something: a one-time link, a session. The database keeps its SHA-256 only; with 256 random
/// bits no slower hash is needed (OWASP ASVS 5.0, 6.5.2).
/// </summary>
public sealed record Secret(string Text, string Hash)
{
    /// <summary>The length of a hash in hexadecimal digits.</summary>
    public const int HashLength = 64;

    private const int Bytes = 32;

    /// <summary>In lower-case hexadecimal digits, which survive mail programs and case-folding addresses.</summary>
    public static Secret Create() => Of(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    public static Secret Of(string text) =>
        new(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
}
