using System.Globalization;
using System.Text.RegularExpressions;
using NatoInternships.Languages;

namespace NatoInternships.Time;

/// <summary>
/// Dates in words, unambiguous in both languages: "23 May 2018", "23 mai 2018", "1er avril 2027". Their spaces do not
/// break, so that no line ends in the midst of a date.
/// </summary>
public static partial class Dates
{
    /// <summary>The same for dates that somebody wrote within a text.</summary>
    public static string Unbroken(string text) => DateSpace().Replace(text, "\u00A0");

    public static string InWords(this PartialDate date, Language language) =>
        date switch
        {
            { Month: null } => date.Year.ToString(CultureInfo.InvariantCulture),
            { Month: { } month, Day: null } => Month(month, date.Year, language),
            _ => date.ToDateOnly()!.Value.InWords(language),
        };

    public static string InWords(this DateOnly day, Language language)
    {
        var text = day.ToString("d\u00A0MMMM\u00A0yyyy", language.Culture);
        return language == Language.French && day.Day == 1 ? "1er" + text[1..] : text;
    }

    public static string Month(int month, int year, Language language) =>
        new DateOnly(year, month, 1).ToString("MMMM\u00A0yyyy", language.Culture);

    public static string Month(int month, Language language) => language.Culture.DateTimeFormat.GetMonthName(month);

    /// <summary>Today's date in Brussels, where NATO Headquarters is.</summary>
    public static DateOnly Today(this TimeProvider clock) =>
        DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTimeBySystemTimeZoneId(clock.GetUtcNow(), "Europe/Brussels").DateTime
        );

    // Between day and month, and between month and year, in either language.
    [GeneratedRegex(
        "(?<=\\b[0-9]{1,2}(er)?) (?=(" + Months + ")\\b)|(?<=\\b(" + Months + ")) (?=[0-9]{4}\\b)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DateSpace();

    private const string Months =
        "January|February|March|April|May|June|July|August|September|October|November|December|"
        + "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
}
