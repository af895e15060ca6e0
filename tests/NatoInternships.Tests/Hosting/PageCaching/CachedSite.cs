using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Hosting.PageCaching;
using NatoInternships.Publishing;
using NatoInternships.Shared;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Hosting.PageCaching;

/// <summary>
/// A site with pages more: one sets a cookie, during another the catalogue changes, one reads all that is sent along,
/// one blocks.
/// </summary>
public class CachedSite : DeskSite
{
    public PageCache Cache => Services.GetRequiredService<PageCache>();

    public CatalogueHolder Holder => Services.GetRequiredService<CatalogueHolder>();

    /// <summary>How many requests ready pages answer while something is done.</summary>
    public async Task<long> HitsAsync(Func<Task> act, Action? hit = null)
    {
        var hits = 0L;
        _ = Cache;
        using var listener = new MeterListener();
        var meters = Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (instrument.Name == "page_cache.hits" && instrument.Meter.Scope == meters)
                to.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>(
            (_, count, _, _) =>
            {
                Interlocked.Add(ref hits, count);
                hit?.Invoke();
            }
        );
        listener.Start();
        await act();
        return hits;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
            services.AddControllers().AddApplicationPart(typeof(OddPages).Assembly)
        );
    }
}

public sealed class OddPages(Showing showing, CatalogueHolder holder) : PublicController(showing)
{
    public static PublishedCatalogue? Next { get; set; }

    [HttpRead("/en/with-a-cookie")]
    public ContentResult Cookie()
    {
        Response.Cookies.Append("who", "me");
        return Content("For one reader.");
    }

    [HttpRead("/en/with-a-swap")]
    public ContentResult Swap()
    {
        if (Next is { } next)
            holder.Swap(next);
        return Content($"Version {Published.Version}.");
    }
}

/// <summary>What does as drivers do that wait for an answer: it holds its thread.</summary>
public sealed class BlockedPages : ControllerBase
{
    public static ManualResetEventSlim? Gate { get; set; }

    [AcceptVerbs("GET", "POST", Route = "/en/blocked")]
    public async Task<ContentResult> Block(CancellationToken cancel)
    {
        await Request.Body.CopyToAsync(Stream.Null, cancel);
        Gate?.Wait(cancel);
        return Content("Done.");
    }

    [HttpPost("/en/reads-all")]
    public async Task<ContentResult> ReadAll(CancellationToken cancel)
    {
        var (length, byPool, buffer) = (0, true, new byte[4096]);
        while (await Request.Body.ReadAsync(buffer, cancel) is > 0 and var count)
        {
            length += count;
            byPool &= Thread.CurrentThread.IsThreadPoolThread;
        }

        return Content($"{length} bytes, read by the pool: {byPool}");
    }
}
