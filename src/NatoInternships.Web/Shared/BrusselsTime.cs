using System.Globalization;
using NatoInternships.Languages;

namespace NatoInternships.Shared;

/// <summary>Instants (UTC) as people in Brussels write them.</summary>
public static class BrusselsTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    public static DateTime Of(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);

    /// <summary>"14:05", in French "14 h 05".</summary>
    public static string Clock(DateTime utc, Language language) =>
        Of(utc).ToString(language == Language.French ? "H' h 'mm" : "HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"23 November 2026, 14:05".</summary>
    public static string InWords(DateTime utc, Language language) => $"{DateOnly.FromDateTime(Of(utc)).InWords(language)}, {Clock(utc, language)}";

    /// <summary>The instant (UTC) at which a day begins in Brussels.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);
}
