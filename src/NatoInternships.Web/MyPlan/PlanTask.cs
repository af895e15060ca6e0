using NatoInternships.Guidance;

namespace NatoInternships.MyPlan;

/// <summary>One thing to do on the way to a call, in the order in which the months bring them.</summary>
public enum PlanTask
{
    Rules,
    Units,
    Papers,
    Watch,
    Apply,
    Send,
    After,
}

/// <summary>What to do in one month; <see cref="Month"/> is null for what can be done now.</summary>
public sealed record PlanMonth(DateOnly? Month, IReadOnlyList<PlanTask> Tasks)
{
    /// <summary>
    /// The things to do until the call of a year, of which only the months are known. What belongs to a month that has
    /// begun is to be done now.
    /// </summary>
    public static IReadOnlyList<PlanMonth> Until(YearLine year, int callYear)
    {
        var opens = new DateOnly(callYear, year.Cycle.Opens, 1);
        var closes = new DateOnly(callYear, year.Cycle.Closes, 1);
        (PlanTask Task, DateOnly Month)[] plan =
        [
            (PlanTask.Rules, DateOnly.MinValue),
            (PlanTask.Units, DateOnly.MinValue),
            (PlanTask.Papers, opens.AddMonths(-1)),
            (PlanTask.Watch, opens.AddMonths(-1)),
            (PlanTask.Apply, opens),
            (PlanTask.Send, closes),
            (PlanTask.After, closes.AddMonths(1)),
        ];
        return
        [
            .. plan.GroupBy(
                step => step.Month > year.Today ? step.Month : (DateOnly?)null,
                (month, steps) => new PlanMonth(month, [.. steps.Select(step => step.Task)])
            ),
        ];
    }
}
