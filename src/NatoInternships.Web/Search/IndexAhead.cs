using NatoInternships.Publishing;

namespace NatoInternships.Search;

/// <summary>
/// Makes the index of each catalogue that becomes public before anybody asks: once the site listens, and beside what it
/// answers.
/// </summary>
public sealed partial class IndexAhead(
    CatalogueHolder holder,
    SearchIndexes indexes,
    IHostApplicationLifetime lifetime,
    ILogger<IndexAhead> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.OpenedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            // Taken first, so that no catalogue is missed.
            var next = holder.Next;
            if (holder.Current is { } catalogue)
                await Task.Run(() => Make(catalogue), stoppingToken);
            await next.WaitAsync(stoppingToken);
        }
    }

    private void Make(PublishedCatalogue catalogue)
    {
        try
        {
            indexes.Of(catalogue);
        }
        catch (Exception fault)
        {
            NotMade(catalogue.Version, fault);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Version {Version} of the catalogue cannot be searched")]
    private partial void NotMade(long version, Exception fault);
}
