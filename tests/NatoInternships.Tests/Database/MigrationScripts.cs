using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NatoInternships.Tests.Database;

public sealed class MigrationScripts
{
    private static readonly string[] Tables = ["CatalogueVersion", "Entries", "PastAddresses", "Revisions"];

    [Fact]
    public async Task The_idempotent_script_for_SQL_Server_parses()
    {
        await using var database = SiteDatabase.SqlServer();
        Assert.Empty(TSql.Faults(Script(database, MigrationsSqlGenerationOptions.Idempotent)));
    }

    [Fact]
    public async Task The_script_for_SQL_Server_makes_every_table()
    {
        await using var database = SiteDatabase.SqlServer();
        var script = Script(database, MigrationsSqlGenerationOptions.Idempotent);
        Assert.All(Tables, table => Assert.Contains($"CREATE TABLE [{table}]", script, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_script_for_SQLite_makes_every_table_of_an_empty_database()
    {
        await using var database = SiteDatabase.Sqlite();
        await using var empty = new SqliteConnection("Data Source=:memory:");
        await empty.OpenAsync();
        await using var command = empty.CreateCommand();
        command.CommandText = Script(database, MigrationsSqlGenerationOptions.Default);
        await command.ExecuteNonQueryAsync();
        command.CommandText = "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' ORDER BY name)";
        Assert.Equal(string.Join(',', Tables), await command.ExecuteScalarAsync());
    }

    private static string Script(SiteDatabase database, MigrationsSqlGenerationOptions options) =>
        database.Context.GetService<IMigrator>().GenerateScript(options: options);
}
