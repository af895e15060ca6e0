using NatoInternships.Catalogue;

namespace NatoInternships.Guidance;

/// <summary>Where a day stands to the next call, by the months of the yearly rhythm; exact days are not known in advance.</summary>
/// <param name="Today">The day, in Brussels.</param>
/// <param name="IsSeason">Whether the day lies in the months in which the call is usually open.</param>
/// <param name="Year">The year of that call, or of the next one.</param>
/// <param name="Cycle">The rhythm it is reckoned by.</param>
public sealed record CallOutlook(DateOnly Today, bool IsSeason, int Year, CallCycle Cycle)
{
    /// <summary>The year in which interns of that call start.</summary>
    public int StartYear => Year + 1;

    public static CallOutlook? At(DateOnly today, CallCycle? cycle) => cycle is null ? null : new CallOutlook(
        today,
        today.Month >= cycle.Opens && today.Month <= cycle.Closes,
        today.Month <= cycle.Closes ? today.Year : today.Year + 1,
        cycle);
}
