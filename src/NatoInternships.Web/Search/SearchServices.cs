namespace NatoInternships.Search;

public static class SearchServices
{
    public static void AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<SearchIndexes>();
        services.AddHostedService<IndexAhead>();
    }
}
