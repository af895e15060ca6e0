using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.SecondFactor;

/// <summary>
/// Ten codes to print, each of which stands in for the authenticator once. A code has 118 random bits, so a plain hash
/// keeps it safe (OWASP ASVS 5.0, 6.5.2); Identity's own codes are kept in the clear.
/// </summary>
public sealed class RecoveryCodes(CatalogueContext context)
{
    private const int Count = 10;
    private const int Groups = 5;
    private const int GroupLength = 5;

    // Without vowels and look-alikes: nothing to misread, and no words.
    private const string Alphabet = "23456789bcdfghjkmnpqrstvwxz";

    /// <summary>Replaces all codes of an editor. Inside an act of the audit log, which saves them.</summary>
    public async Task<IReadOnlyList<string>> RenewAsync(Guid editorId)
    {
        await RemoveAsync(editorId);
        var codes = Enumerable.Range(0, Count).Select(_ => NewCode()).ToList();
        context.RecoveryCodes.AddRange(
            codes.Select(code => new RecoveryCode { EditorId = editorId, Hash = Hash(code) })
        );
        return codes;
    }

    public async Task RemoveAsync(Guid editorId) =>
        context.RecoveryCodes.RemoveRange(
            await context.RecoveryCodes.Where(code => code.EditorId == editorId).ToListAsync()
        );

    /// <summary>Takes a code as proof, once. Inside an act of the audit log.</summary>
    public async Task<bool> RedeemAsync(Guid editorId, string? typed)
    {
        if (await context.RecoveryCodes.FindAsync(editorId, Hash(typed ?? "")) is not { } code)
            return false;
        context.RecoveryCodes.Remove(code);
        return true;
    }

    public Task<int> LeftAsync(Guid editorId, CancellationToken cancel) =>
        context.RecoveryCodes.CountAsync(code => code.EditorId == editorId, cancel);

    private static string NewCode() =>
        string.Join(
            '-',
            Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength))
        );

    private static string Hash(string code) =>
        Secret.Of(new string([.. code.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)])).Hash;
}
