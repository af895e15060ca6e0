using Microsoft.AspNetCore.Identity;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.Passwords;

/// <summary>
/// What a password must be (NIST SP 800-63B-4, section 3.1.1.2): long, unknown to guessers, and not made of words that
/// lie at hand here. Which characters it holds is nobody's business; nothing is cut off.
/// </summary>
public sealed class PasswordRules : IPasswordValidator<Editor>
{
    public const int Shortest = 12;
    public const int Longest = 128;

    /// <summary>How much must remain once known words are taken out.</summary>
    private const int FewestOwn = 6;

    private static readonly char[] Separators = [' ', '@', '.', '-', '_', '+'];

    // The words of this place. A password made of one of them and little else is a guesser's first idea.
    private static readonly string[] PlaceWords =
    [
        "nato",
        "otan",
        "internships",
        "internship",
        "stages",
        "stage",
        "catalogue",
        "desk",
        "brussels",
        "bruxelles",
        "password",
        "motdepasse",
        "admin",
        "administrator",
        "publisher",
        "author",
        "editor",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Editor> manager, Editor user, string? password) =>
        Task.FromResult(
            FaultOf(user, password ?? "") is { } fault
                ? IdentityResult.Failed(new IdentityError { Code = fault.ToString() })
                : IdentityResult.Success
        );

    /// <summary>What is wrong with a password; null where nothing is.</summary>
    public static PasswordFault? FaultOf(Editor editor, string password) =>
        password.Length < Shortest ? PasswordFault.TooShort
        : password.Length > Longest ? PasswordFault.TooLong
        : CommonPasswords.Contain(password) || IsRepetition(password) ? PasswordFault.Common
        : IsGuessable(editor, password) ? PasswordFault.Guessable
        : null;

    // "aaaaaaaaaaaa", "abcabcabcabc": one short piece again and again.
    private static bool IsRepetition(string password) =>
        Enumerable
            .Range(1, password.Length / 3)
            .Any(length => !password.Where((sign, at) => sign != password[at % length]).Any());

    // What is left once names and words of the place are taken out must still be something to guess.
    private static bool IsGuessable(Editor editor, string password)
    {
        var rest = password.ToLowerInvariant();
        var names = $"{editor.Name} {editor.Email}"
            .ToLowerInvariant()
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        foreach (
            var word in names.Where(name => name.Length > 2).Concat(PlaceWords).OrderByDescending(word => word.Length)
        )
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        return rest.Count(sign => !Separators.Contains(sign)) < FewestOwn;
    }
}

public enum PasswordFault
{
    TooShort,
    TooLong,
    Common,
    Guessable,
}
