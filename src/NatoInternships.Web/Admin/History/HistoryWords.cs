using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Editing;
using NatoInternships.Admin.Review;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.History;

/// <summary>Who acted and why, as a colleague gave it; what the site does by itself in the page's language.</summary>
public static class HistoryWords
{
    extension(IStringLocalizer<Words> words)
    {
        public string By(HistoryLine line) => line.Milestone is { } act ? words.By(act) : words.By(line.By);

        public string By(Milestone act) =>
            act is { ById: null, By: Act.TimetableName } ? words["the timetable"] : words.By(act.By);

        public string By(string name) => name == Act.ImportName ? words["content import"] : name;

        public string Why(HistoryLine line) => line.Milestone is { } act ? words.Why(act) : words.Why(line.Why);

        /// <summary>What was said, or why the timetable could not do what was planned.</summary>
        public string Why(Milestone act) =>
            act.ById is null && Enum.TryParse<Refusal>(act.Note, out var refusal)
                ? words.Of(refusal)
                : words.Why(act.Note);

        /// <summary>The reason as it was given; what the site says of itself in the page's language.</summary>
        public string Why(string reason)
        {
            if (Reason.Read(reason) is not { } code)
                return reason;
            var what = code.Field is { } field
                ? words["Restored from revision {0}: {1}.", code.Number ?? 0, FieldWords.Named(field, words)]
                : words.Of(code.Kind, code.Number ?? 0);
            return code.Said.Length > 0 ? $"{what} {code.Said}" : what;
        }

        /// <summary>
        /// What a revision is now: live, waiting, scheduled, or just the latest; with the class of its mark.
        /// </summary>
        public IEnumerable<(string Class, string Word)> Standing(Entry entry, int number)
        {
            if (number == entry.Live?.Number)
                yield return ("live", words["Live"]);
            if (number == entry.Submission?.Number)
                yield return ("part", words["Waits for review"]);
            if (number == entry.PlannedPublication?.Number)
                yield return ("part", words["Scheduled"]);
            if (number == entry.LatestNumber && number != entry.Live?.Number)
                yield return ("draft", words["Latest"]);
        }
    }

    /// <summary>The class of the mark beside a milestone.</summary>
    public static string Mark(this MilestoneKind kind) =>
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
}
