using NatoInternships.Settings;

namespace NatoInternships.LinkGuardian;

public static class LinkServices
{
    /// <summary>Adds the guardian of the pages that the catalogue leads to.</summary>
    public static void AddLinkGuardian(this IServiceCollection services)
    {
        services.AddSettings<LinkOptions>(LinkOptions.Section);
        services
            .AddSingleton(PublicNetwork.Real)
            .AddSingleton<HostPace>()
            .AddSingleton<LinkVisits>()
            .AddSingleton<LinkRun>();
        services.AddScoped<LinkBook>().AddScoped<LinkReport>();
        services.AddSingleton<LinkGuard>();
        services.AddHostedService(container => container.GetRequiredService<LinkGuard>());
    }
}
