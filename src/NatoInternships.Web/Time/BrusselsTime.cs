using System.Globalization;
using NatoInternships.Languages;

namespace NatoInternships.Time;

/// <summary>Instants (UTC) as people in Brussels write them.</summary>
public static class BrusselsTime
{
    // With spaces that do not break.
    private const string FrenchClock = "H'\u00A0h\u00A0'mm";

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    public static DateTime Of(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);

    /// <summary>"14:05", in French "14 h 05".</summary>
    public static string Clock(DateTime utc, Language language) =>
        Of(utc).ToString(language == Language.French ? FrenchClock : "HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"23 November 2026, 14:05".</summary>
    public static string InWords(DateTime utc, Language language) =>
        $"{DateOnly.FromDateTime(Of(utc)).InWords(language)}, {Clock(utc, language)}";

    /// <summary>The same instant as a clock on UTC shows it.</summary>
    public static string InWordsUtc(DateTime utc, Language language) =>
        $"{DateOnly.FromDateTime(utc).InWords(language)}, "
        + $"{utc.ToString(language == Language.French ? FrenchClock : "HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>
    /// The instant (UTC) at which clocks in Brussels show a time. Of a time that comes twice, when they go back, it is
    /// the first; a time that they leave out, when they go forward, has none.
    /// </summary>
    public static DateTime? ToUtc(DateTime local)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (Zone.IsAmbiguousTime(time))
            return DateTime.SpecifyKind(time - Zone.GetAmbiguousTimeOffsets(time).Max(), DateTimeKind.Utc);
        return Zone.IsInvalidTime(time) ? null : TimeZoneInfo.ConvertTimeToUtc(time, Zone);
    }

    /// <summary>The instant (UTC) at which a day begins in Brussels.</summary>
    public static DateTime StartOf(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);
}
