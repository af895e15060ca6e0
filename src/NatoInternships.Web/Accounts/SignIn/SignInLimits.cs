using System.ComponentModel.DataAnnotations;

namespace NatoInternships.Accounts.SignIn;

/// <summary>The section <c>SignIn</c>.</summary>
public sealed class SignInLimits
{
    public const string Section = "SignIn";

    /// <summary>How many forms and questions of the sign-in one network address may send in a minute.</summary>
    [Range(5, 10_000, ErrorMessage = "SignIn:RequestsPerMinute may be 5 to 10000.")]
    public int RequestsPerMinute { get; init; } = 30;
}
