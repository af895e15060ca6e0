using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NatoInternships.Tests.Database;

public sealed class MigrationScripts
{
    private static readonly string[] Tables =
    [
        "AuditEntries",
        "BulkActs",
        "CatalogueVersion",
        "DataProtectionKeys",
        "EditorLogins",
        "EditorPasskeys",
        "EditorTokens",
        "Editors",
        "Entries",
        "Invitations",
        "LinkChecks",
        "Milestones",
        "PasskeyCeremonies",
        "PastAddresses",
        "PreviewLinks",
        "RecoveryCodes",
        "Revisions",
        "Sessions",
        "Throttles",
        "WorkingCopies",
    ];

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
        command.CommandText =
            "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
            + "'\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name)";
        Assert.Equal(string.Join(',', Tables), await command.ExecuteScalarAsync());
    }

    /// <summary>It stands in a text of its own, which the script's parser takes for a text.</summary>
    [Fact]
    public async Task The_trigger_of_the_audit_log_on_SQL_Server_parses()
    {
        await using var database = SiteDatabase.SqlServer();
        var script = Script(database, MigrationsSqlGenerationOptions.Default);
        var start = script.IndexOf("EXEC(N'CREATE TRIGGER", StringComparison.Ordinal) + "EXEC(N'".Length;
        Assert.Empty(
            TSql.Faults(
                script[start..script.IndexOf("');", start, StringComparison.Ordinal)]
                    .Replace("''", "'", StringComparison.Ordinal)
            )
        );
    }

    private static string Script(SiteDatabase database, MigrationsSqlGenerationOptions options) =>
        database.Context.GetService<IMigrator>().GenerateScript(options: options);
}
