using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Review;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.History;

public static class MilestoneWords
{
    /// <summary>What happened, in a word or three.</summary>
    public static string Of(MilestoneKind kind, IStringLocalizer<Words> words) =>
        kind switch
        {
            MilestoneKind.Submitted => words["Handed in for review"],
            MilestoneKind.Returned => words["Returned with remarks"],
            MilestoneKind.Published => words["Published"],
            MilestoneKind.PublishedInEmergency => words["Published in an emergency"],
            MilestoneKind.Reviewed => words["Reviewed after the emergency"],
            MilestoneKind.Withdrawn => words["Withdrawn"],
            MilestoneKind.Retired => words["Kept with a notice"],
            MilestoneKind.Reinstated => words["Notice taken away"],
            MilestoneKind.PublicationScheduled => words["Publication scheduled"],
            MilestoneKind.WithdrawalScheduled => words["Withdrawal scheduled"],
            MilestoneKind.PublicationCancelled => words["Scheduled publication cancelled"],
            MilestoneKind.WithdrawalCancelled => words["Scheduled withdrawal cancelled"],
            MilestoneKind.FrenchConfirmed => words["French found to fit still"],
            _ => words["Given to another owner"],
        };

    /// <summary>The class of the mark beside it.</summary>
    public static string Mark(MilestoneKind kind) =>
        kind switch
        {
            MilestoneKind.Published
            or MilestoneKind.Reviewed
            or MilestoneKind.Reinstated
            or MilestoneKind.FrenchConfirmed => "live",
            MilestoneKind.PublishedInEmergency or MilestoneKind.Returned => "late",
            MilestoneKind.Withdrawn or MilestoneKind.Retired => "gone",
            _ => "part",
        };

    /// <summary>Who did it.</summary>
    public static string Who(Milestone milestone, IStringLocalizer<Words> words) =>
        milestone is { ById: null, By: Act.TimetableName }
            ? words["the timetable"]
            : HistoryWords.By(milestone.By, words);

    /// <summary>What was said, or why the timetable could not do what was planned.</summary>
    public static string Note(Milestone milestone, IStringLocalizer<Words> words) =>
        milestone.ById is null && Enum.TryParse<Refusal>(milestone.Note, out var refusal)
            ? RefusalWords.Elsewhere(refusal, words)
            : HistoryWords.Why(milestone.Note, words);
}
