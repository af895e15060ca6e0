namespace NatoInternships.Admin.Readiness;

/// <summary>Something in an entry that keeps it from being published, or that would be better otherwise.</summary>
/// <param name="Field">The name of the form's field that mends it, as in <c>en.summary</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Blocks">Whether the entry may not be published with it.</param>
/// <param name="Detail">The words, address or key that it is about.</param>
/// <param name="Line">The line of the field it stands on, from 1.</param>
/// <param name="Number">How many or how much of it there is.</param>
public sealed record Finding(
    string Field,
    FindingKind Kind,
    bool Blocks,
    string? Detail = null,
    int? Line = null,
    int? Number = null
)
{
    public static Finding Block(string field, FindingKind kind, string? detail = null, int? line = null) =>
        new(field, kind, true, detail, line);

    public static Finding Better(
        string field,
        FindingKind kind,
        string? detail = null,
        int? line = null,
        int? number = null
    ) => new(field, kind, false, detail, line, number);
}

public enum FindingKind
{
    NameMissing,
    LeadMissing,
    SummaryMissing,
    AddressMissing,
    AddressInvalid,
    AddressReserved,
    AddressTaken,
    ParentMissing,
    ParentUnwanted,
    BodyUnknown,
    BodyNotPublic,
    NoBody,
    LinkUnknown,
    LinkNotPublic,
    LinkUnsafe,
    DateInFuture,
    DatesReversed,
    CycleUnsound,
    MinimumAgeMissing,
    AnswersIncomplete,
    FrenchMissing,
    FrenchStale,
    HardToRead,
    LongSentence,
    LeadLong,
    LeadShort,
    TitleLong,
    SummaryLong,
    VagueLinkText,
    AddressAsLinkText,
    HeadingJump,
    TopHeading,
    SignsSeen,
    SignsInLine,
    LineUnseen,
    PictureHidden,
    PictureWithoutText,
    AcronymsUnexplained,
    SourceMissing,
    AsOfMissing,
    AsOfOld,
    FieldsMissing,
    ApplyLinkMissing,
    LinkBroken,
    Unwritable,
}
