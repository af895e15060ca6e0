using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NatoInternships.Accounts.Passwords;
using NatoInternships.Editors;

namespace NatoInternships.Tests.Accounts;

/// <summary>A password is the same on every device, however its accents are sent.</summary>
public sealed class SamePassword
{
    [Theory]
    [InlineData("rivière été nuages", "rivie\u0300re e\u0301te\u0301 nuages", true)]
    [InlineData("rivie\u0300re e\u0301te\u0301 nuages", "rivière été nuages", true)]
    [InlineData("rivière été nuages", "riviere ete nuages", false)]
    [InlineData("Straße der Ångström", "Straße der A\u030angstro\u0308m", true)]
    public void A_password_is_the_same_however_its_letters_are_sent(string set, string typed, bool isRight)
    {
        var hashing = new PasswordHashing(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));
        var hash = hashing.HashPassword(new Editor(), set);
        Assert.Equal(
            isRight,
            hashing.VerifyHashedPassword(new Editor(), hash, typed) != PasswordVerificationResult.Failed
        );
    }

    [Theory]
    [InlineData("rivie\u0300re des nuages")]
    [InlineData("rivière des nuages")]
    [InlineData("half a pair \ud83d")]
    public void A_hash_of_before_is_still_right_and_made_anew(string set)
    {
        var options = Options.Create(new PasswordHasherOptions { IterationCount = 1000 });
        var old = new PasswordHasher<Editor>(options).HashPassword(new Editor(), set);
        var hashing = new PasswordHashing(options);
        foreach (var typed in new[] { "rivie\u0300re des nuages", "rivière des nuages", set })
            Assert.Equal(
                typed == set && set == PasswordHashing.Composed(set) ? PasswordVerificationResult.Success
                    : PasswordHashing.Composed(typed) != PasswordHashing.Composed(set)
                        ? PasswordVerificationResult.Failed
                    : set == PasswordHashing.Composed(set) ? PasswordVerificationResult.Success
                    : PasswordVerificationResult.SuccessRehashNeeded,
                hashing.VerifyHashedPassword(new Editor(), old, typed)
            );
    }
}
