using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace NatoInternships.Hosting;

/// <summary>One structured line a request: method, path, status, duration. No address, no query and no person in it.</summary>
public static class RequestLog
{
    public static void AddSiteLogging(this WebApplicationBuilder builder) => builder.Services.AddSerilog((services, log) =>
    {
        log.ReadFrom.Configuration(builder.Configuration).ReadFrom.Services(services);
        if (builder.Environment.IsDevelopment())
            log.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        else
            log.WriteTo.Console(new RenderedCompactJsonFormatter());
    }, preserveStaticLogger: true);

    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        // The site's own log; without it the lines go to a static one, which sites in one process would share.
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.IncludeQueryInRequestPath = false;
        options.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms";
        options.GetLevel = Level;
    });

    // Health probes come every few seconds and would drown the rest.
    private static LogEventLevel Level(HttpContext context, double elapsed, Exception? fault) =>
        fault is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
        : context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) ? LogEventLevel.Debug
        : LogEventLevel.Information;
}
