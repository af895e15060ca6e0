using System.Globalization;
using Microsoft.AspNetCore.Mvc.Controllers;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Hosting;

/// <summary>
/// Until a catalogue is there (a first start without its database), public pages answer 503 and say when to come back.
/// </summary>
public static class CatalogueGate
{
    private const int RetryAfterSeconds = 10;

    public static void UseCatalogueGate(this WebApplication app)
    {
        var holder = app.Services.GetRequiredService<CatalogueHolder>();
        app.Use(
            (context, next) =>
            {
                if (holder.Current is not null || !NeedsCatalogue(context.GetEndpoint()))
                    return next(context);
                context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return Task.CompletedTask;
            }
        );
    }

    // The style of the error page, health and the error page itself do not.
    private static bool NeedsCatalogue(Endpoint? endpoint) =>
        endpoint
            ?.Metadata.GetMetadata<ControllerActionDescriptor>()
            ?.ControllerTypeInfo.IsSubclassOf(typeof(PublicController))
            is true;
}
