using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NatoInternships.Editors;

namespace NatoInternships.Accounts.Passwords;

/// <summary>
/// Hashes passwords in one form of their letters (Unicode NFC, as NIST SP 800-63B-4, 3.1.1.2 asks for one): devices
/// send é as one sign or as two. Hashes that were made before of the other form are still right, and made anew.
/// </summary>
public sealed class PasswordHashing(IOptions<PasswordHasherOptions> options) : PasswordHasher<Editor>(options)
{
    public override string HashPassword(Editor user, string password) => base.HashPassword(user, Composed(password));

    public override PasswordVerificationResult VerifyHashedPassword(
        Editor user,
        string hashedPassword,
        string providedPassword
    )
    {
        var composed = Composed(providedPassword);
        var result = base.VerifyHashedPassword(user, hashedPassword, composed);
        return
            result == PasswordVerificationResult.Failed
            && new[] { providedPassword, InForm(composed, NormalizationForm.FormD) }
                .Distinct()
                .Where(other => other != composed)
                .Any(other =>
                    base.VerifyHashedPassword(user, hashedPassword, other) != PasswordVerificationResult.Failed
                )
            ? PasswordVerificationResult.SuccessRehashNeeded
            : result;
    }

    /// <summary>A password in the form that is hashed.</summary>
    public static string Composed(string password) => InForm(password, NormalizationForm.FormC);

    // Half a surrogate pair has no form.
    private static string InForm(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
