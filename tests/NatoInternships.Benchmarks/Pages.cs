using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Hosting.PageCaching;

namespace NatoInternships.Benchmarks;

/// <summary>What a reader's request costs, through the whole pipeline.</summary>
public class Pages
{
    private const string Page = "/en/units/legal-advisor";

    private InMemory _site = null!;
    private HttpContext _question = null!;
    private RequestDelegate _pipeline = null!;

    [Params(50, 1_000, 10_000, 100_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _site = (await InMemory.OfAsync(Units)).Public();
        _question = InMemory.Question(Page);
        var cache = _site.Services.GetRequiredService<PageCache>();
        var body = new byte[20_000];
        await cache.Now().KeepAsync(new PageKey(Page, IsHttps: true), new Rendering(body, []));
        _pipeline = cache.Site!;
    }

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _site.DisposeAsync();

    [Benchmark]
    public Task Ready() => _pipeline(_question);

    // A query that the page does not know: it is rendered, and never kept.
    [Benchmark]
    public Task<int> Rendered() => _site.AskAsync(Page, "?rendered=1");

    [Benchmark]
    public Task<int> Narrowed() => _site.AskAsync("/en/catalogue", "?apply=headquarters");
}
