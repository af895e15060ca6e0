using NatoInternships.Catalogue;

namespace NatoInternships.Admin.Dashboard;

/// <summary>What the timetable holds.</summary>
public static class Plan
{
    /// <summary>When the next planned thing happens to an entry (UTC).</summary>
    public static DateTime? NextOf(Entry entry) =>
        (entry.PublishAt, entry.WithdrawAt) switch
        {
            ({ } publish, { } withdraw) => publish < withdraw ? publish : withdraw,
            var (publish, withdraw) => publish ?? withdraw,
        };
}
