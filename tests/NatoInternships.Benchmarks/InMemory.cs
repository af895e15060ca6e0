using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Database;
using NatoInternships.Hosting.PageCaching;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Benchmarks;

/// <summary>The pipeline of the site over a made-up catalogue, asked without server, socket or test client.</summary>
internal sealed class InMemory : IAsyncDisposable
{
    public SiteFactory Site { get; } = new();

    public IServiceProvider Services => Site.Services;

    public CatalogueRows Rows { get; private set; } = null!;

    public static async Task<InMemory> OfAsync(int units)
    {
        var site = new InMemory();
        await using var scope = site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        site.Rows = MadeUpCatalogue.Of(await context.RowsAsync(before: null, CancellationToken.None), units);
        return site;
    }

    /// <summary>With so many units in its database.</summary>
    public static async Task<InMemory> FilledAsync(int units)
    {
        var site = new InMemory();
        await site.Site.FillAsync(units, CancellationToken.None);
        return site;
    }

    /// <summary>Makes the made-up catalogue the public one.</summary>
    public InMemory Public()
    {
        Show(Rows.Build());
        return this;
    }

    public void Show(PublishedCatalogue catalogue) => Services.GetRequiredService<CatalogueHolder>().Swap(catalogue);

    /// <summary>Answers once, as for a reader who takes Brotli, and throws the bytes away.</summary>
    public async Task<int> AskAsync(string path, string query = "")
    {
        await using var scope = Services.CreateAsyncScope();
        var context = Question(path, query);
        context.RequestServices = scope.ServiceProvider;
        await Services.GetRequiredService<PageCache>().Site!(context);
        return context.Response.StatusCode;
    }

    /// <summary>A question that can be asked again and again, of ready pages only.</summary>
    public static HttpContext Question(string path, string query = "")
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = Uri.UriSchemeHttps;
        context.Request.Host = new HostString(new Uri(SiteFactory.Origin).Authority);
        context.Request.Path = path;
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.AcceptEncoding = "br";
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        return context;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
