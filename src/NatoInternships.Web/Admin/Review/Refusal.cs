using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Previews;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Review;

/// <summary>Why something was not done to an entry. Nothing was changed.</summary>
public enum Refusal
{
    Unknown,
    NoSuchRevision,
    NothingNew,
    NothingSubmitted,
    NotLive,
    OwnWork,
    NotReady,
    HasUnits,
    PageLost,
    ReasonMissing,
    TooLong,
    TimeUnreadable,
    TimeSkipped,
    TimePast,
    TimeTooFar,
    OverBeforePublic,
    NotReadyThen,
    SuccessorUnknown,
    NoEmergency,
    OwnEmergency,
    OwnerUnknown,
    AddressUnknown,
}

public static class RefusalWords
{
    /// <summary>Why one of many changes is not made, with what must be mended or who would lose their page.</summary>
    public static string Of(Refused refused, Language language, IStringLocalizer<Words> words) =>
        refused switch
        {
            { Finding: { } finding } => FindingWords.Of(finding, words),
            { Lost: { } lost } => words[
                "Public units belong to this body, such as “{0}”. Move or withdraw them first, or together.",
                (lost.Text(language) ?? lost.Text(Language.English)!).Name
            ],
            _ => Elsewhere(refused.Reason, words),
        };

    /// <summary>The same on pages that do not list beside it what must be mended.</summary>
    public static string Elsewhere(Refusal refusal, IStringLocalizer<Words> words) =>
        refusal == Refusal.NotReady
            ? words["Something must be mended before this can be published: the form of the entry says what"]
            : Of(refusal, words);

    public static string Of(Refusal refusal, IStringLocalizer<Words> words) =>
        refusal switch
        {
            Refusal.NoSuchRevision => words[
                "There is no such revision. Load the page again and look at what is there now."
            ],
            Refusal.NothingNew => words["This revision is public already"],
            Refusal.NothingSubmitted => words[
                "This revision waits for a review no longer. Load the page again and look at what is there now."
            ],
            Refusal.NotLive => words["The entry is not public, so this cannot be done to it"],
            Refusal.OwnWork => words[
                "You wrote this revision. Somebody else has to approve it; if it cannot wait, publish it in an "
                    + "emergency."
            ],
            Refusal.NotReady => words[
                "Something must be mended before this can be published: the list beside says what"
            ],
            Refusal.HasUnits => words["Public units belong to this body. Move or withdraw them first."],
            Refusal.PageLost => words[
                "This brings back what was left out until now, and that would take the page of another entry. Give one "
                    + "of them another address first."
            ],
            Refusal.ReasonMissing => words["Say why, in at least a few words"],
            Refusal.TooLong => words[
                "Say it in at most {0} characters. Nothing was done yet, and your text is still in the form.",
                Act.LongestReason
            ],
            Refusal.TimeUnreadable => words[
                "Give a day as year-month-day and a time as hours:minutes, such as 2026-11-23 and 09:30"
            ],
            Refusal.TimeSkipped => words[
                "Clocks in Brussels go forward that night and leave this hour out. Give an earlier or a later one."
            ],
            Refusal.TimePast => words["This time is over already. Give one that is still to come."],
            Refusal.TimeTooFar => words[
                "Plans end with the year {0}. Give an earlier day.",
                SitePreview.FirstYearTooFar - 1
            ],
            Refusal.OverBeforePublic => words[
                "It would be withdrawn before it is public. Let the withdrawal come after the publication."
            ],
            Refusal.NotReadyThen => words[
                "Something else that is planned until then hinders it: it takes the same address, or takes away "
                    + "what this page needs. Choose another address or time, or change that plan."
            ],
            Refusal.SuccessorUnknown => words["Choose a public entry to which the addresses shall lead"],
            Refusal.NoEmergency => words["There is no emergency publication to review"],
            Refusal.OwnEmergency => words["You wrote or published this revision. Somebody else has to look at it."],
            Refusal.OwnerUnknown => words["Choose one of the people in the list"],
            Refusal.AddressUnknown => words["The entry never had this address"],
            _ => words["There is no such entry"],
        };
}
