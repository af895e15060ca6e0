using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.Passwords;

public static class PasswordWords
{
    /// <summary>What to do about a password that will not do.</summary>
    public static string Of(PasswordFault fault, IStringLocalizer<Words> words) =>
        fault switch
        {
            PasswordFault.TooShort => words[
                "Use at least {0} characters. Four or five words in a row are easy to keep in mind.",
                PasswordRules.Shortest
            ],
            PasswordFault.TooLong => words["Use at most {0} characters", PasswordRules.Longest],
            PasswordFault.Common => words[
                "This password is on the list of common ones that guessers try first. Choose another."
            ],
            _ => words[
                "This password is mostly your name, your address or words of this site. Add words that nobody would "
                    + "guess."
            ],
        };
}
