using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Review;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Languages;

namespace NatoInternships.Admin.AuditTrail;

public static class AuditWords
{
    /// <summary>
    /// The details that come again and again, in the page's language; all else as it stands in the log.
    /// </summary>
    public static string Detail(string detail, IStringLocalizer<Words> words) =>
        detail switch
        {
            nameof(SignInMethod.Passkey) or "passkey" => words["passkey"],
            nameof(SignInMethod.Authenticator) => words["password and authenticator"],
            nameof(SignInMethod.RecoveryCode) => words["password and recovery code"],
            nameof(SignInMethod.SingleSignOn) or "single sign-on" => words["single sign-on"],
            "wrong password" => words["wrong password"],
            "wrong Authenticator" or "wrong RecoveryCode" or "code" => words["code"],
            "no such account" => words["no such account"],
            "all" => words["all of them"],
            "started" => words["started"],
            "stopped" => words["stopped"],
            _ when Enum.GetNames<Refusal>().Contains(detail) => RefusalWords.Elsewhere(
                Enum.Parse<Refusal>(detail),
                words
            ),
            _ => detail,
        };

    /// <summary>What an act is called on the page.</summary>
    public static string Of(AuditAct act, IStringLocalizer<Words> words) =>
        act switch
        {
            AuditAct.SignedIn => words["Signed in"],
            AuditAct.SignInFailed => words["Sign-in failed"],
            AuditAct.SignInBlocked => words["Sign-in held up"],
            AuditAct.SignedOut => words["Signed out"],
            AuditAct.SessionsEnded => words["Sessions ended"],
            AuditAct.ProofGiven => words["Confirmed who they are"],
            AuditAct.ProofFailed => words["Confirmation failed"],
            AuditAct.LinkMade => words["New link made"],
            AuditAct.LinkRefused => words["Link refused"],
            AuditAct.Joined => words["Joined"],
            AuditAct.PasskeyAdded => words["Passkey added"],
            AuditAct.PasskeyRenamed => words["Passkey renamed"],
            AuditAct.PasskeyRemoved => words["Passkey removed"],
            AuditAct.PasswordChanged => words["Password changed"],
            AuditAct.PasswordRemoved => words["Password removed"],
            AuditAct.AuthenticatorChanged => words["Authenticator changed"],
            AuditAct.RecoveryCodesMade => words["Recovery codes made"],
            AuditAct.ProfileChanged => words["Profile changed"],
            AuditAct.SingleSignOnLinked => words["Single sign-on linked"],
            AuditAct.SingleSignOnUnlinked => words["Single sign-on unlinked"],
            AuditAct.PersonInvited => words["Person invited"],
            AuditAct.RoleChanged => words["Role changed"],
            AuditAct.RoleKept => words["Role kept"],
            AuditAct.PersonDisabled => words["Person disabled"],
            AuditAct.PersonEnabled => words["Person enabled"],
            AuditAct.WayInReset => words["Way in reset"],
            AuditAct.AuditExported => words["Audit log exported"],
            AuditAct.MarkdownImported => words["Markdown files imported as drafts"],
            AuditAct.SheetImported => words["Spreadsheet imported as drafts"],
            AuditAct.RevisionRestored => words["Revision restored"],
            AuditAct.FrenchConfirmed => words["French text confirmed"],
            AuditAct.EntryCreated => words["Entry added"],
            AuditAct.DraftSaved => words["Draft saved"],
            AuditAct.Submitted => words["Submitted for review"],
            AuditAct.Returned => words["Returned with remarks"],
            AuditAct.Published => words["Published"],
            AuditAct.PublishedInEmergency => words["Published in an emergency"],
            AuditAct.Reviewed => words["Emergency reviewed"],
            AuditAct.Withdrawn => words["Withdrawn"],
            AuditAct.Retired => words["Kept with a notice"],
            AuditAct.Reinstated => words["Notice taken away"],
            AuditAct.PublicationScheduled => words["Publication scheduled"],
            AuditAct.WithdrawalScheduled => words["Withdrawal scheduled"],
            AuditAct.ScheduleCancelled => words["Schedule cancelled"],
            AuditAct.OwnerChanged => words["Owner changed"],
            AuditAct.LinksChecked => words["Links checked"],
            AuditAct.PreviewLinkMade => words["Preview link made"],
            AuditAct.PreviewLinkRevoked => words["Preview link revoked"],
            AuditAct.BulkPublished => words["Published with others"],
            AuditAct.BulkWithdrawn => words["Withdrawn with others"],
            AuditAct.BulkChanged => words["Changed with others"],
            AuditAct.BulkUndone => words["Change of many undone"],
            _ => act.ToString(),
        };
}
