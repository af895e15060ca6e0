using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using NatoInternships.Settings;

namespace NatoInternships.Hosting;

public static class Proxies
{
    /// <summary>
    /// Believes the proxies that the settings name about the reader's scheme and address, and about nothing else.
    /// </summary>
    public static void AddKnownProxies(this IServiceCollection services) =>
        services
            .AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<SiteOptions>>(
                (proxies, site) =>
                {
                    proxies.ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor;
                    foreach (var proxy in site.Value.KnownProxies)
                        proxies.KnownProxies.Add(IPAddress.Parse(proxy));
                }
            );
}
