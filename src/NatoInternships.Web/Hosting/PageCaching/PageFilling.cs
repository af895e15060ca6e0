using System.Xml.Linq;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using NatoInternships.Publishing;
using NatoInternships.Settings;

namespace NatoInternships.Hosting.PageCaching;

/// <summary>
/// Makes pages ready before anybody asks: once the site listens, and again with each new catalogue and day, it asks the
/// site itself for the addresses of its sitemap, one after the other.
/// </summary>
public sealed partial class PageFilling(
    PageCache cache,
    IServer server,
    IHostApplicationLifetime lifetime,
    IServiceScopeFactory scopes,
    IHttpContextFactory contexts,
    IOptions<SiteOptions> site,
    TimeProvider clock,
    ILogger<PageFilling> logger
) : BackgroundService
{
    private const string Sitemap = "/sitemap.xml";
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.OpenedAsync(stoppingToken);
        // A server that listens nowhere, as in tests, has no readers to be ahead of.
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.Count is null or 0)
            return;
        using var timer = new PeriodicTimer(Interval, clock);
        PageRoom? filled = null;
        do
        {
            if (cache.Now() is var room && room != filled && room.Catalogue is not null)
                await FillAsync(filled = room, stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task FillAsync(PageRoom room, CancellationToken cancel)
    {
        try
        {
            await AskAsync("/robots.txt", cancel);
            foreach (var path in Paths(await AskAsync(Sitemap, cancel)))
            {
                if (!cache.IsOfNow(room))
                    return;
                await AskAsync(path, cancel);
            }

            room.ForgetBefore();
            Filled(room.Count, room.Bytes);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            // Pages are made ready when they are asked for.
            NotFilled(fault);
        }
    }

    private static IEnumerable<string> Paths(byte[] sitemap)
    {
        using var text = new MemoryStream(sitemap);
        return
        [
            .. XDocument
                .Load(text)
                .Descendants()
                .Where(element => element.Name.LocalName == "loc")
                .Select(loc => Uri.UnescapeDataString(new Uri(loc.Value).AbsolutePath)),
        ];
    }

    // Inside the process: no port, certificate or proxy stands between.
    private async Task<byte[]> AskAsync(string path, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var answer = new QuietAnswer();
        var context = contexts.Create(answer.Features);
        context.RequestServices = scope.ServiceProvider;
        context.RequestAborted = cancel;
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = site.Value.IsSecure ? Uri.UriSchemeHttps : Uri.UriSchemeHttp;
        context.Request.Host = new HostString(new Uri(site.Value.BaseAddress).Authority);
        context.Request.Path = path;
        try
        {
            await cache.Site!(context);
            return answer.Body.ToArray();
        }
        finally
        {
            contexts.Dispose(context);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Pages} pages are ready, in {Bytes} bytes")]
    private partial void Filled(int pages, long bytes);

    [LoggerMessage(2, LogLevel.Error, "Pages could not be made ready")]
    private partial void NotFilled(Exception fault);
}
