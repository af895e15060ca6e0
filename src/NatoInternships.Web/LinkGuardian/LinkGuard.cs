using Microsoft.Extensions.Options;
using NatoInternships.Publishing;

namespace NatoInternships.LinkGuardian;

/// <summary>
/// Looks every ten minutes whether a link is due: new in the catalogue, or not visited for as long as the settings say.
/// </summary>
public sealed partial class LinkGuard(
    IServiceScopeFactory scopes,
    LinkRun run,
    CatalogueHolder holder,
    IOptions<LinkOptions> options,
    TimeProvider clock,
    ILogger<LinkGuard> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Starts a run where one is due. While the database is away, or after somebody stopped a run, it waits.
    /// </summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddHours(-options.Value.EveryHours);
        if (!holder.DatabaseAnswers || run.StoppedAt > since)
            return;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<LinkBook>().IsDueAsync(since, cancel))
                run.TryStart(since);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            CannotLook(fault);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await run.StopAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
            return;
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await LookAsync(stoppingToken);
    }

    [LoggerMessage(1, LogLevel.Error, "Whether a link is due could not be looked up; it is tried again in ten minutes")]
    private partial void CannotLook(Exception fault);
}
