using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.SignIn;

/// <summary>The sign-in.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Email">What was typed as e-mail address.</param>
/// <param name="Back">Where to go on after it.</param>
/// <param name="Problem">Why the last try did not work.</param>
/// <param name="Notice">What happened before: signed out, session over.</param>
/// <param name="Sso">The settings of the single sign-on.</param>
/// <param name="Local">Whether the local ways in are shown.</param>
public sealed record SignInPage(
    Language Language,
    string Title,
    string? Email,
    string? Back,
    string? Problem,
    string? Notice,
    SingleSignOnOptions Sso,
    bool Local
) : DeskPage(Language, Title, DeskAddresses.SignIn(Language, Back));

/// <summary>The second half: a code of the authenticator, or a recovery code.</summary>
public sealed record CodePage(Language Language, string Title, string Path, string? Back, string? Problem)
    : DeskPage(Language, Title, Path);
