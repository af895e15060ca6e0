using NatoInternships.Accounts.SecondFactor;
using NatoInternships.Accounts.SingleSignOn;
using NatoInternships.Addresses;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Accounts.Invitations;

public sealed record InvitationPage(
    Language Language,
    string Title,
    string Link,
    Editor Editor,
    SingleSignOnOptions Sso,
    string? Problem,
    string? PasswordProblem
) : DeskPage(Language, Title, DeskAddresses.Welcome(Language, Link));

public sealed record AuthenticatorPage(
    Language Language,
    string Title,
    string Link,
    EnrolmentView Enrolment,
    string? Problem
) : DeskPage(Language, Title, DeskAddresses.Welcome(Language, Link));

public sealed record RefusedPage(Language Language, string Title, InvitationState State) : DeskPage(Language, Title);
