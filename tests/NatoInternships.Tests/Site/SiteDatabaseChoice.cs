using Microsoft.Data.SqlClient;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Database;
using NatoInternships.Hosting;

namespace NatoInternships.Tests.Site;

/// <summary>
/// Which database a site of the tests has: a SQLite file of its own or, where the variable names a SQL Server, a
/// database of its own there, which is dropped when the site is.
/// </summary>
/// <param name="Provider">Which kind.</param>
/// <param name="ConnectionString">As the site itself writes it, so that connections of both lie in one pool.</param>
public sealed record SiteDatabaseChoice(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>Holds the connection string of a SQL Server; its login may make and drop databases.</summary>
    public const string Variable = "NATO_INTERNSHIPS_SQLSERVER";

    public static string? Server => Environment.GetEnvironmentVariable(Variable);

    /// <param name="server">What the variable holds.</param>
    /// <param name="needsSqlite">Whether the tests do what only a SQLite file allows.</param>
    /// <param name="folder">Where a SQLite file would lie; a database on a server has its name.</param>
    public static SiteDatabaseChoice Of(string? server, bool needsSqlite, string folder) =>
        string.IsNullOrWhiteSpace(server) || needsSqlite
            ? new SiteDatabaseChoice(
                DatabaseProvider.Sqlite,
                new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder
                {
                    DataSource = Path.Combine(folder, "catalogue.db"),
                    ForeignKeys = true,
                    Mode = Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite,
                }.ToString()
            )
            : new SiteDatabaseChoice(
                DatabaseProvider.SqlServer,
                new SqlConnectionStringBuilder(server) { InitialCatalog = Path.GetFileName(folder) }.ToString()
            );

    /// <summary>Makes the database of a running site anew, as a first start does.</summary>
    public static async Task FillAnewAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await DropAsync(services);
        await FirstStart.PrepareAsync(scope.ServiceProvider, CancellationToken.None);
    }

    public static async Task DropAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CatalogueContext>().Database.EnsureDeletedAsync();
    }
}
