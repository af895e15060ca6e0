using NatoInternships.Database;

namespace NatoInternships.Publishing;

/// <summary>
/// Opens the catalogue when the site starts and then looks once a second whether a newer version is there. While the
/// database is away, for whatever reason, the last catalogue keeps serving.
/// </summary>
public sealed partial class CatalogueWatch(
    IServiceScopeFactory scopes,
    CatalogueHolder holder,
    PrepareCatalogue prepare,
    DatabaseFile file,
    LastCatalogue last,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<CatalogueWatch> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private CatalogueRows? _rows;
    private bool _prepared;
    private bool _away;
    private bool _isFromFile;

    /// <summary>Done when the catalogue was looked for once, also where the database did not answer.</summary>
    public Task FirstLook { get; private set; } = Task.CompletedTask;

    /// <summary>
    /// Opens the catalogue before the first request: with the last one of this node, while the database is looked at,
    /// else with that of the database. One that takes longer to answer, or to say that it will not, keeps nobody
    /// waiting: pages say so until the watch has found it.
    /// </summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _isFromFile = TryOpenLast();
        FirstLook = _isFromFile ? LookOnceOpenAsync() : LookAsync(cancellationToken);
        try
        {
            if (!_isFromFile)
                await FirstLook.WaitAsync(LongestStart, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            SlowStart();
        }

        await base.StartAsync(cancellationToken);
    }

    /// <summary>
    /// Does what needs the database at the start: before the site opens where it was looked at by then, else once it
    /// was.
    /// </summary>
    public Task OnceLookedAsync(Func<Task> act)
    {
        var isLooked = FirstLook.IsCompleted;
        var done = ThenAsync();
        return isLooked ? done : Task.CompletedTask;

        async Task ThenAsync()
        {
            await FirstLook;
            await act();
        }
    }

    // The database, its model above all, takes longer than all the rest of the start.
    private async Task LookOnceOpenAsync()
    {
        await lifetime.OpenedAsync(lifetime.ApplicationStopping);
        await LookAsync(lifetime.ApplicationStopping);
    }

    /// <summary>
    /// Brings the published catalogue up to date with the database. One look at a time, and never backwards: a slow one
    /// would put an older version over a newer.
    /// </summary>
    /// <param name="cancel">Ends it.</param>
    /// <param name="changed">What an act of this node made public or took off with the version that it raised.</param>
    public async Task LookAsync(CancellationToken cancel, IReadOnlySet<string>? changed = null)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
            // Another file, and whatever comes after an outage, may lack tables, and be older than what is public.
            var isAnother = !_prepared || await file.WasReplacedAsync(context, cancel);
            if (isAnother)
                await PrepareAsync(scope.ServiceProvider, cancel);
            // The file of the last catalogue is of this very database, but may be older or, after a restoration, newer.
            var before = isAnother && !_isFromFile ? null : holder.Current;
            if (before is null || isAnother || before.Version < await context.VersionAsync(cancel))
                Publish(await context.RowsAsync(before, cancel, changed));
            holder.DatabaseAnswers = true;
            _away = _isFromFile = false;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            if (!_away)
                DatabaseAway(fault);
            _away = true;
            _prepared = false;
            holder.DatabaseAnswers = false;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await FirstLook.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(Interval, clock);
        KeepLast();
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
            KeepLast();
        }
    }

    // Here and not where it is published, so that nobody waits for it.
    private void KeepLast()
    {
        if (_rows is { } rows && holder.DatabaseAnswers)
            last.Keep(rows);
    }

    private bool TryOpenLast()
    {
        if (last.Read() is { } rows)
            Publish(rows);
        return holder.Current is not null;
    }

    private async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        _prepared = false;
        await prepare(services, cancel);
        _prepared = true;
    }

    private void Publish(CatalogueRows rows)
    {
        try
        {
            if (!rows.AreThoseOfBefore)
            {
                Publish(rows.Build());
                // Without the catalogue before it, which would keep its own, and so on.
                _rows = rows with
                {
                    Before = null,
                };
            }

            holder.BuildFault = null;
        }
        catch (Exception fault)
        {
            // Each entry is built on its own, so this is a fault of the site; the database did answer.
            if (holder.BuildFault is null)
                BuildFailed(rows.Version, fault);
            holder.BuildFault = fault.Message;
        }
    }

    private void Publish(PublishedCatalogue catalogue)
    {
        holder.Swap(catalogue);
        Published(catalogue.Version, catalogue.English.Units.Count, catalogue.English.Pages.Count);
        foreach (var fault in catalogue.Faults)
            LeftOut(fault);
    }

    [LoggerMessage(2, LogLevel.Information, "Catalogue version {Version} is public: {Units} units, {Pages} pages")]
    private partial void Published(long version, int units, int pages);

    [LoggerMessage(3, LogLevel.Error, "Left out of the published catalogue: {Fault}")]
    private partial void LeftOut(string fault);

    [LoggerMessage(
        7,
        LogLevel.Critical,
        "Version {Version} of the catalogue could not be built; what was published before, if anything, keeps serving"
    )]
    private partial void BuildFailed(long version, Exception fault);

    [LoggerMessage(6, LogLevel.Information, "The catalogue is being prepared; the site opens meanwhile")]
    private partial void SlowStart();

    [LoggerMessage(
        4,
        LogLevel.Error,
        "The database does not answer; what was published before, if anything, keeps serving"
    )]
    private partial void DatabaseAway(Exception fault);
}

/// <summary>What must be there before the catalogue can be read: tables and, in an empty database, content.</summary>
public delegate Task PrepareCatalogue(IServiceProvider services, CancellationToken cancel);
