using Microsoft.Extensions.Localization;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.History;

public static class HistoryWords
{
    private static readonly Act Import = Act.Import(default);

    /// <summary>Who acted: a colleague's name, or what the site does by itself.</summary>
    public static string By(HistoryLine line, IStringLocalizer<Words> words) =>
        line.Milestone is { } milestone ? MilestoneWords.Who(milestone, words) : By(line.By, words);

    /// <summary>A colleague's name as it stands in a revision; the import in the page's language.</summary>
    public static string By(string name, IStringLocalizer<Words> words) =>
        name == Import.By ? words["content import"] : name;

    public static string Why(HistoryLine line, IStringLocalizer<Words> words) =>
        line.Milestone is { } milestone ? MilestoneWords.Note(milestone, words) : Why(line.Why, words);

    /// <summary>The reason as it was given; that of an import in the page's language.</summary>
    public static string Why(string reason, IStringLocalizer<Words> words) =>
        reason == Import.Why ? words["Imported from the content folder."] : reason;

    /// <summary>
    /// What a revision is now: live, waiting, scheduled, or just the latest; with the class of its mark.
    /// </summary>
    public static IEnumerable<(string Class, string Word)> Standing(
        Entry entry,
        int number,
        IStringLocalizer<Words> words
    )
    {
        if (number == entry.LiveNumber)
            yield return ("live", words["Live"]);
        if (number == entry.SubmittedNumber)
            yield return ("part", words["Waits for review"]);
        if (number == entry.PublishNumber)
            yield return ("part", words["Scheduled"]);
        if (number == entry.LatestNumber && number != entry.LiveNumber)
            yield return ("draft", words["Latest"]);
    }

    public static string Of(RestoreFault fault, IStringLocalizer<Words> words) =>
        fault switch
        {
            RestoreFault.Overtaken => words[
                "A colleague saved a new revision meanwhile, so nothing was restored. Below is the difference from "
                    + "what is there now."
            ],
            RestoreFault.TooLong => words[
                "Give a reason of at most {0} characters. Nothing was restored.",
                Restoring.LongestReason
            ],
            RestoreFault.Unreadable => words["This revision was damaged and cannot be read. Nothing was restored."],
            RestoreFault.NotValid => words[
                "This field does not fit the rest of the latest revision, so nothing was restored. Restore all of "
                    + "it, or change the field in the form."
            ],
            RestoreFault.Same => words["The latest revision says the same already. Nothing was restored."],
            _ => words["There is nothing like this to restore"],
        };
}
