using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.Admin.Editing;

public static class EntryStatusWords
{
    /// <summary>The class of a status's mark, and its word.</summary>
    public static (string Class, string Word) Of(EntryStatus status, IStringLocalizer<Words> words) =>
        status switch
        {
            EntryStatus.Draft => ("draft", words["Draft"]),
            EntryStatus.Live => ("live", words["Published"]),
            EntryStatus.Changed => ("part", words["Draft changes"]),
            EntryStatus.Submitted => ("part", words["Waits for review"]),
            EntryStatus.Stale => ("late", words["Older than English"]),
            EntryStatus.Missing => ("late", words["Not there yet"]),
            EntryStatus.Withdrawn => ("gone", words["Withdrawn"]),
            EntryStatus.Retired => ("gone", words["Kept with a notice"]),
            _ => ("late", words["Cannot be read"]),
        };
}
