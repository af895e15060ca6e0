using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NatoInternships.ContentImport;
using NatoInternships.Database;
using NatoInternships.Hosting;
using NatoInternships.Publishing;

namespace NatoInternships.Tests.Database;

/// <summary>The database services that the site makes from some settings, without the rest of the site.</summary>
internal sealed class SiteDatabase : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly AsyncServiceScope _scope;

    public SiteDatabase(
        DatabaseProvider provider,
        string connectionString,
        Dictionary<string, string?>? settings = null,
        Action<IServiceCollection>? configure = null
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = ContentRoot });
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>(settings ?? [])
            {
                ["Database:Provider"] = provider.ToString(),
                ["ConnectionStrings:Catalogue"] = connectionString,
            }
        );
        builder.AddCatalogueDatabase();
        builder.Services.AddPublishing(FirstStart.PrepareAsync);
        builder
            .Services.AddScoped<ContentImporter>()
            .AddScoped<ContentExporter>()
            .AddSingleton<TimeProvider>(new FakeTimeProvider());
        configure?.Invoke(builder.Services);
        _app = builder.Build();
        _scope = _app.Services.CreateAsyncScope();
    }

    /// <summary>Where the site lies; not where the tests run.</summary>
    public static string ContentRoot => Path.GetTempPath();

    public CatalogueContext Context => _scope.ServiceProvider.GetRequiredService<CatalogueContext>();

    public ContentImporter Importer => _scope.ServiceProvider.GetRequiredService<ContentImporter>();

    public ContentExporter Exporter => _scope.ServiceProvider.GetRequiredService<ContentExporter>();

    public CatalogueWatch Watch => _scope.ServiceProvider.GetRequiredService<CatalogueWatch>();

    /// <summary>Settings for a SQL Server that is never spoken to.</summary>
    public static SiteDatabase SqlServer(
        Dictionary<string, string?>? settings = null,
        Action<IServiceCollection>? configure = null
    ) => new(DatabaseProvider.SqlServer, "Server=nowhere.invalid;Database=Catalogue", settings, configure);

    public static SiteDatabase Sqlite(
        string connectionString = "Data Source=:memory:",
        Dictionary<string, string?>? settings = null
    ) => new(DatabaseProvider.Sqlite, connectionString, settings);

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _app.DisposeAsync();
    }
}
