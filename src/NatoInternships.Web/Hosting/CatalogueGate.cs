using Microsoft.AspNetCore.Mvc.Controllers;
using NatoInternships.Publishing;
using NatoInternships.Shared;

namespace NatoInternships.Hosting;

/// <summary>
/// Until the first catalogue is there, public pages answer 503 and say that it is being prepared and when to come back;
/// browsers do so by themselves.
/// </summary>
public static class CatalogueGate
{
    private const string AfterSeconds = "5";

    public static void UseCatalogueGate(this WebApplication app)
    {
        var holder = app.Services.GetRequiredService<CatalogueHolder>();
        app.Use(
            (context, next) =>
            {
                if (holder.Current is not null || !context.IsForPublicPage())
                    return next(context);
                context.Response.Headers.RetryAfter = context.Response.Headers["Refresh"] = AfterSeconds;
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return Task.CompletedTask;
            }
        );
    }

    /// <summary>
    /// Whether a public page answers. The style of the error page, health and the error page itself are none.
    /// </summary>
    public static bool IsForPublicPage(this HttpContext context) =>
        context
            .GetEndpoint()
            ?.Metadata.GetMetadata<ControllerActionDescriptor>()
            ?.ControllerTypeInfo.IsSubclassOf(typeof(PublicController))
            is true;
}
