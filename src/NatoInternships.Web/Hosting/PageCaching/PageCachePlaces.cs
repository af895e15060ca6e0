using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Net.Http.Headers;
using NatoInternships.Publishing;
using NatoInternships.Settings;

namespace NatoInternships.Hosting.PageCaching;

/// <summary>
/// The two places of the page cache in the pipeline: at its front, where ready pages are answered, and behind the
/// routing, where it is known what a page is.
/// </summary>
public static class PageCachePlaces
{
    /// <summary>
    /// Whoever keeps a page asks whether it is still the same; caches that many readers share may answer for two
    /// seconds by themselves, as long as a publication may take to reach all nodes.
    /// </summary>
    public const string CacheControl = "public, max-age=0, s-maxage=2, must-revalidate";

    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddSingleton<PageCache>().AddHostedService<PageFilling>();
        services.AddSettings<ServerOptions>(ServerOptions.Section);
        services
            .AddSingleton<EventThreads>()
            .AddOptions<SocketTransportOptions>()
            .Configure<EventThreads>((sockets, threads) => threads.Prepare(sockets));
    }

    /// <summary>
    /// Answers GET and HEAD without a query from the ready pages. Returns tasks instead of awaiting them: a hit makes
    /// no new object.
    /// </summary>
    public static void UsePageCache(this WebApplication app)
    {
        var cache = app.Services.GetRequiredService<PageCache>();
        var threads = app.Services.GetRequiredService<EventThreads>();
        app.Use(site =>
        {
            var next = threads.Leave(site);
            return cache.Site = context =>
            {
                var request = context.Request;
                if (request.QueryString.HasValue || !IsReading(request))
                    return next(context);
                var room = cache.Now();
                var key = new PageKey(request.Path.Value ?? "/", request.IsHttps);
                if (room.Find(key) is not { } page)
                    return VisitAsync(context, next, new PageVisit(room, key, cache));
                cache.CountHit();
                threads.Stay(context);
                return page.AnswerAsync(context);
            };
        });
    }

    /// <summary>Holds back the public pages that are to be kept, and says to readers how they may keep all.</summary>
    public static void UsePageKeeping(this WebApplication app)
    {
        var cache = app.Services.GetRequiredService<PageCache>();
        app.Use(
            (context, next) =>
            {
                if (!context.IsForPublicPage() || context.Features.Get<PreviewVisit>() is not null)
                    return next(context);
                context.Response.OnStarting(SayHowToKeepAsync, context.Response);
                return context.Features.Get<PageVisit>() is { } visit
                    ? HoldAsync(context, next, visit, cache)
                    : next(context);
            }
        );
    }

    private static bool IsReading(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static async Task VisitAsync(HttpContext context, RequestDelegate next, PageVisit visit)
    {
        context.Features.Set(visit);
        // What is registered first is called last, when all headers are there.
        context.Response.OnStarting(() => visit.SealAsync(context));
        await next(context);
        if (visit.Rendered is null)
            return;
        await context.Response.StartAsync(context.RequestAborted);
        if (visit.Answer is { } bytes)
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task HoldAsync(HttpContext context, RequestDelegate next, PageVisit visit, PageCache cache)
    {
        var wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var held = new MemoryStream();
        var body = new StreamResponseBodyFeature(held);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await next(context);
            await body.Writer.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Features.Set(wire);
        }

        var length = (int)held.Length;
        if (IsOfRoom(context, visit.Room, cache) && visit.Room.HasPlaceFor(length))
            visit.Rendered = held.ToArray();
        else if (length > 0)
            await context.Response.Body.WriteAsync(held.GetBuffer().AsMemory(0, length), context.RequestAborted);
    }

    // The catalogue that the page showed, and a day that began before it and has not ended after it.
    private static bool IsOfRoom(HttpContext context, PageRoom room, PageCache cache) =>
        context.Response.StatusCode == StatusCodes.Status200OK
        && ReferenceEquals(context.RequestServices.GetRequiredService<Showing>().Catalogue, room.Catalogue)
        && cache.IsOfToday(room);

    private static Task SayHowToKeepAsync(object state)
    {
        var response = (HttpResponse)state;
        // What moved may move back: a browser that kept where it led would be sent round in a circle.
        if (response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status301MovedPermanently))
            return Task.CompletedTask;
        response.Headers.CacheControl = CacheControl;
        if (!response.Headers.Vary.Contains(HeaderNames.AcceptEncoding))
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        return Task.CompletedTask;
    }
}
