using NatoInternships.Admin.Editing;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Review;

/// <summary>
/// Publishes and withdraws what is due, looking once a second, each plan an act of its own, in the order in which they
/// are foreseen. What can no longer be published when its time comes is taken off the timetable and stays a draft; its
/// history says so. Nodes may look at once: one of them is first.
/// </summary>
public sealed partial class Timetable(
    IServiceScopeFactory scopes,
    CatalogueHolder holder,
    TimeProvider clock,
    ILogger<Timetable> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Does what is due now.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        if (!holder.DatabaseAnswers)
            return;
        try
        {
            foreach (var plan in await DueAsync(cancel))
                await DoAsync(plan, cancel);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            // The database may be away for a moment; what is due stays due.
            Failed(fault);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await LookAsync(stoppingToken);
    }

    private async Task<IReadOnlyList<PublicChange>> DueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        return await context.ChangesAsync(clock.GetUtcNow().UtcDateTime, cancel);
    }

    private async Task DoAsync(PublicChange plan, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var context = services.GetRequiredService<CatalogueContext>();
        var rules = services.GetRequiredService<PublishingRules>();
        await services
            .GetRequiredService<CatalogueActs>()
            .DoAsync(
                async notes =>
                {
                    // Another node may have done it already, or somebody changed the plan.
                    var entry = await context.EntryAsync(plan.Key, cancel);
                    var at = plan.Withdraws ? entry?.WithdrawAt : entry?.PlannedPublication?.At;
                    if (entry is null || at != plan.At)
                        return false;
                    var act = Act.Timetable(clock.GetUtcNow().UtcDateTime);
                    await (
                        plan.Withdraws
                            ? WithdrawAsync(entry, rules, act, notes)
                            : PublishAsync(entry, rules, act, notes)
                    );
                    return true;
                },
                cancel
            );
    }

    private static async Task PublishAsync(Entry entry, PublishingRules rules, Act act, AuditNotes notes)
    {
        var number = entry.PlannedPublication!.Number;
        if (await rules.PublishAsync(entry, number, unasked: false, act) is { } refusal)
        {
            entry.CancelPublication(act with { Why = refusal.ToString() });
            notes.Add(AuditAct.ScheduleCancelled, entry.Key, refusal.ToString());
            return;
        }

        entry.Publish(number, act);
        notes.Add(AuditAct.Published, entry.Key, $"{number}");
    }

    private static async Task WithdrawAsync(Entry entry, PublishingRules rules, Act act, AuditNotes notes)
    {
        if (await rules.WithdrawAsync(entry, act) is { } refusal)
        {
            entry.CancelWithdrawal(act with { Why = refusal.ToString() });
            notes.Add(AuditAct.ScheduleCancelled, entry.Key, refusal.ToString());
            return;
        }

        entry.Withdraw(act);
        notes.Add(AuditAct.Withdrawn, entry.Key);
    }

    [LoggerMessage(1, LogLevel.Warning, "What is due could not be published or withdrawn; it is tried again")]
    private partial void Failed(Exception fault);
}
