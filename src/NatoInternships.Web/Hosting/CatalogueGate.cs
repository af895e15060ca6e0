using System.Globalization;
using NatoInternships.Publishing;

namespace NatoInternships.Hosting;

/// <summary>Until a catalogue is there (a first start without its database), pages answer 503 and say when to come back.</summary>
public static class CatalogueGate
{
    private const int RetryAfterSeconds = 10;

    public static void UseCatalogueGate(this WebApplication app)
    {
        var holder = app.Services.GetRequiredService<CatalogueHolder>();
        app.Use((context, next) =>
        {
            if (holder.Current is not null || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
                || context.Request.Path.StartsWithSegments(ErrorController.Root, StringComparison.Ordinal))
                return next(context);
            context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
    }
}
