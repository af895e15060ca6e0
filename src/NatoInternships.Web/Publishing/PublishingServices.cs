namespace NatoInternships.Publishing;

public static class PublishingServices
{
    public static void AddPublishing(this IServiceCollection services, PrepareCatalogue prepare)
    {
        services.AddSingleton(prepare);
        services.AddSingleton<CatalogueHolder>();
        services.AddScoped<Showing>();
        services.AddScoped<CatalogueActs>();
        services.AddSingleton<LastCatalogue>();
        services.AddSingleton<CatalogueWatch>();
        services.AddHostedService(container => container.GetRequiredService<CatalogueWatch>());
    }
}
