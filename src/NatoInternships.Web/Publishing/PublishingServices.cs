namespace NatoInternships.Publishing;

public static class PublishingServices
{
    public static void AddPublishing(this IServiceCollection services)
    {
        services.AddSingleton<CatalogueHolder>();
        services.AddScoped<Showing>();
        services.AddSingleton<CatalogueWatch>();
        services.AddHostedService(container => container.GetRequiredService<CatalogueWatch>());
    }
}
