using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NatoInternships.Settings;

namespace NatoInternships.Database;

public static class DatabaseServices
{
    public const string ConnectionName = "Catalogue";

    /// <summary>Adds the context of the provider that the settings name, under its common type.</summary>
    public static void AddCatalogueDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddSettings<DatabaseOptions>(DatabaseOptions.Section);
        builder.Services.AddSingleton<IValidateOptions<DatabaseOptions>, ConnectionCheck>();
        builder.Services.AddSingleton<DatabaseFile>().AddSingleton<DatabaseProbe>().AddSingleton<BestEffort>();
        if (Provider(builder.Configuration) == DatabaseProvider.SqlServer)
            builder.Services.AddDbContext<CatalogueContext, SqlServerCatalogueContext>(UseSqlServer);
        else
            builder.Services.AddDbContext<CatalogueContext, SqliteCatalogueContext>(UseSqlite);
    }

    // A provider name that cannot be read falls back to SQLite here and is refused by validation with a sentence.
    private static DatabaseProvider Provider(IConfiguration configuration) =>
        Enum.TryParse<DatabaseProvider>(
            configuration[$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}"],
            true,
            out var provider
        )
            ? provider
            : DatabaseProvider.Sqlite;

    private static void UseSqlServer(IServiceProvider services, DbContextOptionsBuilder options)
    {
        var settings = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        options
            .AddInterceptors(new LengthCheck())
            .UseSqlServer(
                ServerConnection(ConnectionString(services)),
                server =>
                {
                    server.CommandTimeout(settings.CommandTimeoutSeconds).MaxBatchSize(settings.MaxBatchSize);
                    if (settings.MaxRetryCount > 0)
                        server.ExecutionStrategy(needs => new BriefRetries(needs, settings.MaxRetryCount));
                }
            );
    }

    /// <summary>
    /// The driver's defaults make a page wait for half a minute while the server is away, and find out up to a minute
    /// late that it is back. What the connection string says itself, it means.
    /// </summary>
    internal static string ServerConnection(string? text)
    {
        var connection = new SqlConnectionStringBuilder(text);
        if (!connection.ShouldSerialize("Connect Timeout"))
            connection.ConnectTimeout = 3;
        if (!connection.ShouldSerialize("Connect Retry Interval"))
            connection.ConnectRetryInterval = 1;
        if (!connection.ShouldSerialize("Pool Blocking Period"))
            connection.PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock;
        return connection.ConnectionString;
    }

    private static void UseSqlite(IServiceProvider services, DbContextOptionsBuilder options)
    {
        var settings = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        var file = services.GetRequiredService<DatabaseFile>();
        options
            .AddInterceptors(file, new LengthCheck())
            .UseSqlite(
                file.ConnectionString,
                sqlite => sqlite.CommandTimeout(settings.CommandTimeoutSeconds).MaxBatchSize(settings.MaxBatchSize)
            );
    }

    private static string? ConnectionString(IServiceProvider services) =>
        services.GetRequiredService<IConfiguration>().GetConnectionString(ConnectionName);

    private sealed class ConnectionCheck(IConfiguration configuration) : IValidateOptions<DatabaseOptions>
    {
        public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
        {
            var text = configuration.GetConnectionString(ConnectionName);
            if (string.IsNullOrWhiteSpace(text))
                return ValidateOptionsResult.Fail(
                    $"ConnectionStrings:{ConnectionName} is missing: give the connection string of the "
                        + $"{options.Provider} database."
                );
            try
            {
                return options.Provider == DatabaseProvider.Sqlite ? OfSqlite(text) : OfSqlServer(text);
            }
            catch (ArgumentException fault)
            {
                return ValidateOptionsResult.Fail(
                    $"ConnectionStrings:{ConnectionName} is not a connection string for {options.Provider}: "
                        + $"{fault.Message}"
                );
            }
        }

        private static ValidateOptionsResult OfSqlite(string text) =>
            new SqliteConnectionStringBuilder(text).DataSource.Length == 0
                ? ValidateOptionsResult.Fail(
                    $"ConnectionStrings:{ConnectionName} names no file: write Data Source=<file>."
                )
                : ValidateOptionsResult.Success;

        // Entra ID's libraries for it would weigh more than the rest of the site together; see decision 011.
        private static ValidateOptionsResult OfSqlServer(string text) =>
            new SqlConnectionStringBuilder(text).Authentication is var way and > SqlAuthenticationMethod.SqlPassword
                ? ValidateOptionsResult.Fail(
                    $"ConnectionStrings:{ConnectionName} asks for {way}: sign in to SQL Server by a name and a "
                        + "password, or with Integrated Security."
                )
                : ValidateOptionsResult.Success;
    }
}
