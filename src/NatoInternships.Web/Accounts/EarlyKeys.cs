using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using NatoInternships.Publishing;

namespace NatoInternships.Accounts;

/// <summary>
/// Reads the keys of cookies once the database was looked at, so that the first sign-in finds them, and the log says
/// what is wrong with them. The framework would do so before the site listens, and open the database for it.
/// </summary>
public sealed partial class EarlyKeys(
    CatalogueWatch watch,
    IDataProtectionProvider protection,
    ILogger<EarlyKeys> logger
) : IHostedService
{
    public static void Use(IServiceCollection services)
    {
        var early = services.Where(service =>
            service.ServiceType == typeof(IHostedService)
            && service.ImplementationType?.Assembly == typeof(XmlKeyManager).Assembly
        );
        foreach (var service in early.ToList())
            services.Remove(service);
        services.AddHostedService<EarlyKeys>();
    }

    public Task StartAsync(CancellationToken cancellationToken) => watch.OnceLookedAsync(ReadAsync);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Task ReadAsync()
    {
        try
        {
            protection.CreateProtector(nameof(EarlyKeys)).Protect([]);
        }
        catch (Exception fault)
        {
            // They are asked for again by whoever signs in.
            NotRead(fault);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(1, LogLevel.Error, "The keys of cookies could not be read; who signs in makes the next attempt")]
    private partial void NotRead(Exception fault);
}
