using Microsoft.EntityFrameworkCore;
using NatoInternships.ContentImport;
using NatoInternships.Database;

namespace NatoInternships.Publishing;

/// <summary>
/// Opens the catalogue when the site starts (migrate, fill an empty database, publish) and then looks once a second
/// whether a newer version is there. While the database is away, for whatever reason, the last catalogue keeps serving.
/// </summary>
public sealed partial class CatalogueWatch(
    IServiceScopeFactory scopes,
    CatalogueHolder holder,
    TimeProvider clock,
    ILogger<CatalogueWatch> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(5);
    private bool _prepared;
    private bool _away;
    private Task _firstLook = Task.CompletedTask;

    /// <summary>
    /// Opens the catalogue before the first request. A database that takes longer to answer, or to say that it will
    /// not, keeps nobody waiting: pages answer 503 until the watch has found it.
    /// </summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _firstLook = LookAsync(cancellationToken);
        try
        {
            await _firstLook.WaitAsync(LongestStart, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            SlowStart();
        }

        await base.StartAsync(cancellationToken);
    }

    /// <summary>Brings the published catalogue up to date with the database.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
            if (!_prepared)
                await PrepareAsync(scope.ServiceProvider, context, cancel);
            if (holder.Current is not { } current || current.Version != await context.VersionAsync(cancel))
                Publish(await context.LoadAsync(cancel));
            holder.DatabaseAnswers = true;
            _away = false;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            if (!_away)
                DatabaseAway(fault);
            _away = true;
            holder.DatabaseAnswers = false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await _firstLook;
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await LookAsync(stoppingToken);
    }

    private async Task PrepareAsync(IServiceProvider services, CatalogueContext context, CancellationToken cancel)
    {
        await context.PrepareAsync(cancel);
        if (!await context.Entries.AnyAsync(cancel))
        {
            var report = await services
                .GetRequiredService<ContentImporter>()
                .ImportAsync(ContentImporter.DefaultFolder, cancel);
            if (report.Refused)
                FirstImportRefused(report.ToString());
            else
                FirstImport(report.ToString());
        }

        _prepared = true;
    }

    private void Publish(PublishedCatalogue catalogue)
    {
        holder.Swap(catalogue);
        Published(catalogue.Version, catalogue.English.Units.Count, catalogue.English.Pages.Count);
        foreach (var fault in catalogue.Faults)
            LeftOut(fault);
    }

    [LoggerMessage(1, LogLevel.Information, "The database is empty; the content folder was imported: {Report}")]
    private partial void FirstImport(string report);

    [LoggerMessage(5, LogLevel.Error, "The database is empty and the content folder was refused: {Report}")]
    private partial void FirstImportRefused(string report);

    [LoggerMessage(2, LogLevel.Information, "Catalogue version {Version} is public: {Units} units, {Pages} pages")]
    private partial void Published(long version, int units, int pages);

    [LoggerMessage(3, LogLevel.Error, "Left out of the published catalogue: {Fault}")]
    private partial void LeftOut(string fault);

    [LoggerMessage(
        6,
        LogLevel.Warning,
        "The database is slow to answer; the site starts without a catalogue and keeps looking"
    )]
    private partial void SlowStart();

    [LoggerMessage(
        4,
        LogLevel.Error,
        "The database does not answer; what was published before, if anything, keeps serving"
    )]
    private partial void DatabaseAway(Exception fault);
}
