using Microsoft.Extensions.Localization;
using NatoInternships.Admin.Editing;
using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Admin.History;

public static class HistoryWords
{
    /// <summary>Who acted: a colleague's name, or what the site does by itself.</summary>
    public static string By(HistoryLine line, IStringLocalizer<Words> words) =>
        line.Milestone is { } milestone ? MilestoneWords.Who(milestone, words) : By(line.By, words);

    /// <summary>A colleague's name as it stands in a revision; the import in the page's language.</summary>
    public static string By(string name, IStringLocalizer<Words> words) =>
        name == Act.ImportName ? words["content import"] : name;

    public static string Why(HistoryLine line, IStringLocalizer<Words> words) =>
        line.Milestone is { } milestone ? MilestoneWords.Note(milestone, words) : Why(line.Why, words);

    /// <summary>The reason as it was given; what the site says of itself in the page's language.</summary>
    public static string Why(string reason, IStringLocalizer<Words> words)
    {
        if (Reason.Read(reason) is not { } code)
            return reason;
        var what = Of(code, words);
        return code.Said.Length > 0 ? $"{what} {code.Said}" : what;
    }

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

    private static string Of(Reason reason, IStringLocalizer<Words> words) =>
        reason switch
        {
            { Kind: ReasonKind.ContentImported } => words["Imported from the content folder."],
            { Kind: ReasonKind.SheetImported } => words["Imported from a spreadsheet."],
            { Kind: ReasonKind.MarkdownImported } => words["Imported from Markdown files."],
            { Field: { } field } => words[
                "Restored from revision {0}: {1}.",
                reason.Number ?? 0,
                FieldWords.Named(field, words)
            ],
            _ => words["Revision {0} restored.", reason.Number ?? 0],
        };

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
