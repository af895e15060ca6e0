namespace NatoInternships.Accounts.SignIn;

/// <summary>
/// Why a sign-in that left this site, or the page, did not work: a short code in the address, a sentence on the page.
/// </summary>
public static class Problems
{
    public const string Passkey = "passkey";
    public const string PasskeyChanged = "changed";
    public const string Sso = "sso";
    public const string NoRole = "role";
    public const string Disabled = "disabled";
    public const string Taken = "taken";
    public const string LastWayIn = "last";
}
