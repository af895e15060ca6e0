namespace NatoInternships.Audit;

/// <summary>What can stand in the audit log. The names are kept in the database and in its hashes: never rename one.</summary>
public enum AuditAct
{
    SignedIn,
    SignInFailed,
    SignInBlocked,
    SignedOut,
    SessionsEnded,
    ProofGiven,
    ProofFailed,
    LinkMade,
    LinkRefused,
    Joined,
    PasskeyAdded,
    PasskeyRenamed,
    PasskeyRemoved,
    PasswordChanged,
    PasswordRemoved,
    AuthenticatorChanged,
    RecoveryCodesMade,
    ProfileChanged,
    SingleSignOnLinked,
    SingleSignOnUnlinked,
    PersonInvited,
    RoleChanged,
    RoleKept,
    PersonDisabled,
    PersonEnabled,
    WayInReset,
    AuditExported,
}
