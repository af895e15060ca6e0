using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;
using NatoInternships.Settings;

namespace NatoInternships.Hosting;

/// <summary>
/// Where the site's public address is one of https, whoever comes by plain http is sent there for good, to the host of
/// the settings and whatever the method (308). The report of health answers by both: what asks for it stands beside us.
/// </summary>
public static class SecureAddress
{
    public static void UseSecureAddress(this WebApplication app)
    {
        // Judged at the start, which is behind this.
        var settings = app.Services.GetRequiredService<IOptions<SiteOptions>>();
        app.Use(
            (context, next) =>
            {
                var (site, request) = (settings.Value, context.Request);
                if (
                    !site.IsSecure
                    || request.IsHttps
                    || request.Path.StartsWithSegments(HealthEndpoints.Root, StringComparison.Ordinal)
                )
                    return next(context);
                context.Response.Redirect(
                    site.Absolute(request.GetEncodedPathAndQuery()),
                    permanent: true,
                    preserveMethod: true
                );
                return Task.CompletedTask;
            }
        );
    }
}
