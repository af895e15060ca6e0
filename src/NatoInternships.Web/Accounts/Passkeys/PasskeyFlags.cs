using System.Buffers.Text;
using System.Text.Json;

namespace NatoInternships.Accounts.Passkeys;

/// <summary>What an authenticator says of a passkey in its answer, before anything of it was verified.</summary>
internal static class PasskeyFlags
{
    // The hash of the domain stands before the flags (WebAuthn Level 3, 6.1).
    private const int FlagsAt = 32;
    private const byte BackupEligible = 0x08;

    /// <summary>The passkey's id, and whether it may be backed up; null where the answer has no such form.</summary>
    public static (byte[] Id, bool MayBeBackedUp)? Of(string? credential)
    {
        if (credential is not { Length: > 0 and <= PasskeyCeremonies.LongestAnswer })
            return null;
        try
        {
            var answer = JsonSerializer.Deserialize<Answer>(credential, JsonSerializerOptions.Web);
            var data = Base64Url.DecodeFromChars(answer?.Response?.AuthenticatorData);
            return data.Length > FlagsAt
                ? (Base64Url.DecodeFromChars(answer?.Id), (data[FlagsAt] & BackupEligible) != 0)
                : null;
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            return null;
        }
    }

    private sealed record Answer(string? Id, Said? Response);

    private sealed record Said(string? AuthenticatorData);
}
