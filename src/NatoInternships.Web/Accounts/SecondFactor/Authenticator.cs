using Microsoft.AspNetCore.Identity;
using NatoInternships.Editors;
using OtpNet;

namespace NatoInternships.Accounts.SecondFactor;

/// <summary>
/// Time-based one-time passwords (RFC 6238: SHA-1, six digits, 30 seconds), as all authenticator apps make them.
/// A code of this step is right, and one of the step before or after: people type slowly, and phones' clocks are
/// seconds ahead (section 5.2). Each only once. Identity's own provider accepts five steps, any number of times, and by
/// the machine's clock.
/// </summary>
public sealed class Authenticator(UserManager<Editor> editors, AuthenticatorKeys keys, TimeProvider clock)
{
    private const int StepSeconds = 30;
    private const int KeyBytes = 20;

    private static readonly VerificationWindow OneStepAround = new(previous: 1, future: 1);

    /// <summary>A new key, in base 32, that nobody has yet.</summary>
    public static string NewKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes));

    /// <summary>The address that authenticator apps read from the square code (Key URI Format).</summary>
    public static string Address(string key, string account, string issuer) =>
        new OtpUri(OtpType.Totp, key, account, issuer).ToString();

    /// <summary>The step of a code that is right now; null where it is wrong.</summary>
    public long? StepOf(string key, string? code)
    {
        var digits = new string([.. (code ?? "").Where(char.IsAsciiDigit)]);
        var totp = new Totp(Base32Encoding.ToBytes(key), StepSeconds);
        return totp.VerifyTotp(clock.GetUtcNow().UtcDateTime, digits, out var step, OneStepAround) ? step : null;
    }

    /// <summary>Takes a code as proof, once. Inside an act of the audit log, on an editor loaded there.</summary>
    public async Task<bool> RedeemAsync(Editor editor, string? code)
    {
        if (
            !editor.TwoFactorEnabled || keys.Read(editor, await editors.GetAuthenticatorKeyAsync(editor)) is not { } key
        )
            return false;
        if (StepOf(key, code) is not { } step || step <= editor.LastCodeStep)
            return false;
        editor.LastCodeStep = step;
        await editors.UpdateAsync(editor);
        return true;
    }
}
