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

/// <summary>A site with two pages more: one sets a cookie, during the other the catalogue changes.</summary>
public class CachedSite : DeskSite
{
    public PageCache Cache => Services.GetRequiredService<PageCache>();

    public CatalogueHolder Holder => Services.GetRequiredService<CatalogueHolder>();

    /// <summary>How many requests ready pages answer while something is done.</summary>
    public async Task<long> HitsAsync(Func<Task> act)
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
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => Interlocked.Add(ref hits, count));
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
