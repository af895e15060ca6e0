using NatoInternships.Time;

namespace NatoInternships.Admin.Readiness;

/// <summary>The first and the last day that a date known to the month or year may mean.</summary>
internal static class PartialDateSpan
{
    public static DateOnly First(this PartialDate date) => new(date.Year, date.Month ?? 1, date.Day ?? 1);

    public static DateOnly Last(this PartialDate date)
    {
        var month = date.Month ?? 12;
        return new(date.Year, month, date.Day ?? DateTime.DaysInMonth(date.Year, month));
    }
}
