using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SignIn;

/// <summary>
/// Why a sign-in that left this site, or the page, did not work: a short code in the address, a sentence on the page.
/// </summary>
public static class Problems
{
    public const string Passkey = "passkey";
    public const string Sso = "sso";
    public const string NoRole = "role";
    public const string Disabled = "disabled";
    public const string Taken = "taken";
    public const string LastWayIn = "last";

    public static string? InWords(string? code, IStringLocalizer<Words> words) =>
        code switch
        {
            Passkey => words[
                "This passkey did not open the desk. The request may have been too old, used before, or the passkey "
                    + "is not known here. Please try again."
            ].Value,
            Sso => words["The single sign-on did not work. Nothing was changed. Please try again."].Value,
            NoRole => words[
                "The single sign-on knows you, but gives you no role here. Ask an administrator for one."
            ].Value,
            Disabled => words["This account may not enter. Ask an administrator."].Value,
            Taken => words[
                "There is an account with your e-mail address already. Sign in as before, then link the single "
                    + "sign-on under “Your account”."
            ].Value,
            LastWayIn => words[
                "The single sign-on is your only way in. Add a passkey or a password before you unlink it."
            ].Value,
            _ => null,
        };
}
