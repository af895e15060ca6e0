using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;

namespace NatoInternships.Tests.Database;

public sealed class SqliteFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nato-internships-").FullName;

    private string ConnectionString =>
        $"Data Source={Path.Combine(_folder, "made", "on start", "catalogue.db")};Pooling=False";

    [Fact]
    public async Task The_folder_and_the_file_are_made()
    {
        await using var database = SiteDatabase.Sqlite(ConnectionString);
        await database.Context.PrepareAsync(CancellationToken.None);
        Assert.True(File.Exists(Path.Combine(_folder, "made", "on start", "catalogue.db")));
    }

    [Fact]
    public async Task Readers_and_the_writer_do_not_block_each_other()
    {
        await using var database = SiteDatabase.Sqlite(ConnectionString);
        await database.Context.PrepareAsync(CancellationToken.None);
        Assert.Equal("wal", await PragmaAsync(database.Context, "journal_mode"));
    }

    [Fact]
    public async Task Foreign_keys_are_kept()
    {
        await using var database = SiteDatabase.Sqlite(ConnectionString);
        await database.Context.PrepareAsync(CancellationToken.None);
        Assert.Equal("1", await PragmaAsync(database.Context, "foreign_keys"));
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        await using var database = SiteDatabase.Sqlite(ConnectionString);
        await database.Context.PrepareAsync(CancellationToken.None);
        var applied = await database.Context.Database.GetAppliedMigrationsAsync();
        await database.Context.PrepareAsync(CancellationToken.None);
        Assert.Equal(applied, await database.Context.Database.GetAppliedMigrationsAsync());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string?> PragmaAsync(CatalogueContext context, string name)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
