using System.Globalization;
using Microsoft.AspNetCore.Mvc.Controllers;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Hosting;

/// <summary>
/// Public pages wait for the first catalogue while it is prepared. Without one (a first start without its database)
/// they answer 503 and say when to come back.
/// </summary>
public static class CatalogueGate
{
    private const int RetryAfterSeconds = 10;

    // Longer than migrations and a first import take; shorter than proxies wait.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(50);

    public static void UseCatalogueGate(this WebApplication app)
    {
        var holder = app.Services.GetRequiredService<CatalogueHolder>();
        var (watch, clock) = (
            app.Services.GetRequiredService<CatalogueWatch>(),
            app.Services.GetRequiredService<TimeProvider>()
        );
        app.Use(
            async (context, next) =>
            {
                if (
                    holder.Current is null
                    && NeedsCatalogue(context.GetEndpoint())
                    && !await IsThereAsync(context, holder, watch, clock)
                )
                    SayLater(context.Response);
                else
                    await next(context);
            }
        );
    }

    private static async Task<bool> IsThereAsync(
        HttpContext context,
        CatalogueHolder holder,
        CatalogueWatch watch,
        TimeProvider clock
    )
    {
        try
        {
            await watch.FirstLook.WaitAsync(LongestWait, clock, context.RequestAborted);
        }
        catch (TimeoutException)
        {
            // What is not there yet may be in a while.
        }

        return holder.Current is not null;
    }

    private static void SayLater(HttpResponse response)
    {
        response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        // Browsers come back by themselves.
        response.Headers["Refresh"] = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }

    // The style of the error page, health and the error page itself do not.
    private static bool NeedsCatalogue(Endpoint? endpoint) =>
        endpoint
            ?.Metadata.GetMetadata<ControllerActionDescriptor>()
            ?.ControllerTypeInfo.IsSubclassOf(typeof(PublicController))
            is true;
}
