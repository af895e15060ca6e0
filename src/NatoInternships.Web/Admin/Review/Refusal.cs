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
    NotHandedIn,
    NotReady,
    Incomplete,
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
    WasPublic,
    IsPlanned,
    OthersWork,
}

public static class RefusalWords
{
    extension(IStringLocalizer<Words> words)
    {
        public string Of(Refusal refusal) =>
            words.Of((Enum)refusal, Act.LongestReason, SitePreview.FirstYearTooFar - 1);

        /// <summary>Why one of many changes is not made, with what must be mended or who loses their page.</summary>
        public string Of(Refused refused, Language language) =>
            refused switch
            {
                { Finding: { } finding } => words.Of(finding),
                { Lost: { } lost } => words[
                    "Public units belong to this body, such as “{0}”. Move or withdraw them first, or together.",
                    (lost.Text(language) ?? lost.Text(Language.English)!).Name
                ],
                _ => words.Of(refused.Reason),
            };
    }
}
