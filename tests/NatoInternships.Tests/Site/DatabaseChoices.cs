using Microsoft.Data.SqlClient;
using NatoInternships.Database;

namespace NatoInternships.Tests.Site;

/// <summary>The whole desk is tested on SQL Server where one is named, and on a SQLite file otherwise.</summary>
public sealed class DatabaseChoices
{
    private const string Server = "Server=db.example.org;Initial Catalog=master;User ID=tests;Password=secret";
    private const string Folder = "/tmp/nato-internships-x1";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_a_server_a_site_has_a_file_of_its_own(string? server)
    {
        var choice = SiteDatabaseChoice.Of(server, needsSqlite: false, Folder);
        Assert.Equal(DatabaseProvider.Sqlite, choice.Provider);
        Assert.Contains(Path.Combine(Folder, "catalogue.db"), choice.ConnectionString, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_server_a_site_has_a_database_of_its_own_there()
    {
        var choice = SiteDatabaseChoice.Of(Server, needsSqlite: false, Folder);
        var connection = new SqlConnectionStringBuilder(choice.ConnectionString);
        Assert.Equal(DatabaseProvider.SqlServer, choice.Provider);
        Assert.Equal(("db.example.org", "nato-internships-x1"), (connection.DataSource, connection.InitialCatalog));
    }

    [Fact]
    public void What_only_a_file_allows_is_tested_on_a_file() =>
        Assert.Equal(DatabaseProvider.Sqlite, SiteDatabaseChoice.Of(Server, needsSqlite: true, Folder).Provider);
}
