using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin.Editing;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Publishing;

namespace NatoInternships.Admin.Review;

/// <summary>
/// Publishes and withdraws what is due, looking once a second. What can no longer be published when its time comes is
/// taken off the timetable and stays a draft; its history says so. Nodes may look at once: one of them is first.
/// </summary>
public sealed partial class Timetable(
    IServiceScopeFactory scopes,
    CatalogueHolder holder,
    CatalogueWatch watch,
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
            foreach (var key in await DueAsync(cancel))
                await DoAsync(key, cancel);
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

    private async Task<List<string>> DueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow().UtcDateTime;
        return await scope
            .ServiceProvider.GetRequiredService<CatalogueContext>()
            .Entries.AsNoTracking()
            .Where(entry => entry.PublishAt <= now || entry.WithdrawAt <= now)
            // Bodies may be due together with their units, and come first.
            .OrderBy(entry => entry.PublishAt ?? entry.WithdrawAt)
            .Select(entry => entry.Key)
            .ToListAsync(cancel);
    }

    private async Task DoAsync(string key, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var context = services.GetRequiredService<CatalogueContext>();
        var rules = services.GetRequiredService<PublishingRules>();
        await services
            .GetRequiredService<AuditLog>()
            .DoAsync(
                async notes =>
                {
                    if (await context.EntryAsync(key, cancel) is not { } entry)
                        return false;
                    var act = Act.Timetable(clock.GetUtcNow().UtcDateTime);
                    if (entry.PublishAt <= act.At)
                        await PublishAsync(entry, rules, act, notes);
                    if (entry.WithdrawAt <= act.At)
                        await WithdrawAsync(entry, rules, act, notes);
                    await context.RaiseVersionAsync(act.At, cancel);
                    return true;
                },
                cancel
            );
        await watch.LookAsync(cancel);
    }

    private static async Task PublishAsync(Entry entry, PublishingRules rules, Act act, AuditNotes notes)
    {
        var number = entry.PublishNumber!.Value;
        if ((rules.Newer(entry, number) ?? await rules.ReadyAsync(entry, number)) is { } refusal)
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
        if (await rules.WithdrawAsync(entry) is { } refusal)
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
