using System.Diagnostics;
using NatoInternships.Addresses;
using NatoInternships.Hosting.PageCaching;
using NatoInternships.Publishing;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace NatoInternships.Hosting;

/// <summary>
/// One structured line a request: method, path, status, duration. No address, no query and no person in it. What a
/// ready page answers is counted instead.
/// </summary>
public static class RequestLog
{
    public static void AddSiteLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (services, log) =>
            {
                log.ReadFrom.Configuration(builder.Configuration).ReadFrom.Services(services);
                // Even asked only for the worst, it makes an Activity for each request, ready pages too.
                log.MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off);
                // It logs an error with a stack for each cookie of rubbish, which anybody may send; the refused form
                // is a line of its own.
                log.MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Fatal);
                if (builder.Environment.IsDevelopment())
                    log.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
                else
                    log.WriteTo.Console(new RenderedCompactJsonFormatter());
            },
            preserveStaticLogger: true
        );

    public static void UseRequestLog(this WebApplication app)
    {
        app.Use(TraceAsync);
        app.UseSerilogRequestLogging(options =>
        {
            // The site's own log; without it the lines go to a static one, which sites in one process would share.
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.IncludeQueryInRequestPath = false;
            options.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms";
            options.GetMessageTemplateProperties = Properties;
            options.GetLevel = Level;
        });
    }

    // What all lines of one request have in common, and those of a proxy that names its own (W3C Trace Context).
    private static async Task TraceAsync(HttpContext context, RequestDelegate next)
    {
        using var activity = new Activity("Request");
        if (ActivityContext.TryParse(context.Request.Headers.TraceParent, traceState: null, out var parent))
            activity.SetParentId(parent.TraceId, parent.SpanId, parent.TraceFlags);
        activity.Start();
        await next(context);
    }

    // A preview is named by what was asked for, not by the public page that answered, and its secret is in no log.
    private static IEnumerable<LogEventProperty> Properties(
        HttpContext context,
        string path,
        double elapsed,
        int status
    ) =>
        [
            new("RequestMethod", new ScalarValue(context.Request.Method)),
            new(
                "RequestPath",
                new ScalarValue(PreviewAddresses.Logged(context.Features.Get<PreviewVisit>()?.Address ?? path))
            ),
            new("StatusCode", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
        ];

    // Health probes come every few seconds, and the site asks itself for all its pages: they would drown the rest.
    private static LogEventLevel Level(HttpContext context, double elapsed, Exception? fault) =>
        fault is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
        : context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) ? LogEventLevel.Debug
        : context.Features.Get<QuietAnswer>() is not null ? LogEventLevel.Debug
        : LogEventLevel.Information;
}
