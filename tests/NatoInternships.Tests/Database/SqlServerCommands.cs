using System.Text.RegularExpressions;
using NatoInternships.Catalogue;
using NatoInternships.ContentImport;
using NatoInternships.Database;
using NatoInternships.Publishing;

namespace NatoInternships.Tests.Database;

/// <summary>Every command that the site sends to SQL Server is Transact-SQL, whatever the batch size.</summary>
public sealed partial class SqlServerCommands : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nato-internships-").FullName;
    private readonly string _rows;
    private readonly SqlServerStandIn _server;

    public SqlServerCommands()
    {
        _rows = $"Data Source={Path.Combine(_folder, "rows.db")};Pooling=False";
        _server = new SqlServerStandIn(_rows);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("42")]
    public async Task The_first_import_parses(string batch)
    {
        await using var database = Database(batch);
        var report = await database.Importer.ImportAsync(ContentImporter.DefaultFolder, CancellationToken.None);
        Assert.True(report.Count(ImportResult.Added) > 0, report.ToString());
        AssertTSql("INSERT INTO [Entries]", "INSERT INTO [Revisions]", "INSERT INTO [CatalogueVersion]");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("42")]
    public async Task An_import_that_moves_an_entry_to_and_fro_parses(string batch)
    {
        var moved = MovedContent();
        await FillAsync(ContentImporter.DefaultFolder);
        await FillAsync(moved);
        await using var database = Database(batch);
        var report = await database.Importer.ImportAsync(ContentImporter.DefaultFolder, CancellationToken.None);
        Assert.Equal(1, report.Count(ImportResult.Updated));
        AssertTSql(
            "UPDATE [Entries]",
            "UPDATE [CatalogueVersion]",
            "INSERT INTO [Revisions]",
            "INSERT INTO [PastAddresses]",
            "DELETE FROM [PastAddresses]"
        );
    }

    [Fact]
    public async Task The_load_of_the_published_catalogue_parses()
    {
        await FillAsync(ContentImporter.DefaultFolder);
        await using var database = Database();
        var catalogue = (await database.Context.RowsAsync(before: null, CancellationToken.None)).Build();
        Assert.NotEmpty(catalogue.English.Units);
        AssertTSql("FROM [CatalogueVersion]", "FROM [Entries]", "[Revisions]", "[PastAddresses]");
    }

    [Fact]
    public async Task The_load_of_what_changed_parses()
    {
        await FillAsync(ContentImporter.DefaultFolder);
        await using var database = Database();
        var rows = await database.Context.RowsAsync(before: null, CancellationToken.None);
        var before = (rows with { Rows = [.. rows.Rows.Skip(2)] }).Build();
        var changed = await database.Context.RowsAsync(before, CancellationToken.None);
        Assert.Equal(rows.Rows.Count, changed.Rows.Count);
        AssertTSql("[e].[LiveNumber]", "[e].[LiveSince]", "[e].[Key] IN (");
    }

    [Fact]
    public async Task The_look_at_the_version_parses()
    {
        await FillAsync(ContentImporter.DefaultFolder);
        await using var database = Database();
        Assert.Equal(1, await database.Context.VersionAsync(CancellationToken.None));
        AssertTSql("FROM [CatalogueVersion]");
    }

    [Fact]
    public async Task The_export_parses()
    {
        await FillAsync(ContentImporter.DefaultFolder);
        await using var database = Database();
        Assert.True(await database.Exporter.ExportAsync(Path.Combine(_folder, "export"), CancellationToken.None) > 0);
        AssertTSql("FROM [Entries]", "[Revisions]");
    }

    [Fact]
    public async Task The_first_start_parses()
    {
        await using var database = Database();
        await database.Watch.LookAsync(CancellationToken.None);
        AssertTSql(
            "CREATE TABLE [Entries]",
            "INSERT INTO [__EFMigrationsHistory]",
            "EXISTS",
            "INSERT INTO [Entries]",
            "FROM [CatalogueVersion]"
        );
    }

    [Fact]
    public async Task A_batch_size_of_one_sends_a_single_statement_at_a_time()
    {
        await using var database = Database("1");
        await database.Importer.ImportAsync(ContentImporter.DefaultFolder, CancellationToken.None);
        Assert.All(
            _server.Commands,
            command =>
                Assert.True(
                    Writes().Count(command) <= 1 && !command.Contains("),\n", StringComparison.Ordinal),
                    command
                )
        );
    }

    public async Task InitializeAsync()
    {
        await using var database = SiteDatabase.Sqlite(_rows);
        await database.Context.PrepareAsync(CancellationToken.None);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private SiteDatabase Database(string batch = "42") =>
        _server.Database(new Dictionary<string, string?> { ["Database:MaxBatchSize"] = batch });

    private async Task FillAsync(string content)
    {
        await using var database = SiteDatabase.Sqlite(_rows);
        var report = await database.Importer.ImportAsync(content, CancellationToken.None);
        Assert.False(report.Refused, report.ToString());
    }

    /// <summary>The site's content, with the legal advisor at another address.</summary>
    private string MovedContent()
    {
        var target = Path.Combine(_folder, "moved");
        foreach (
            var file in Directory.EnumerateFiles(ContentImporter.DefaultFolder, "*.md", SearchOption.AllDirectories)
        )
        {
            var copy = Path.Combine(target, Path.GetRelativePath(ContentImporter.DefaultFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var moved = Path.Combine(target, "units", "legal-advisor.en.md");
        File.WriteAllText(
            moved,
            File.ReadAllText(moved).Replace("\nlead:", "\naddress: the-lawyer\nlead:", StringComparison.Ordinal)
        );
        return target;
    }

    private void AssertTSql(params string[] expected)
    {
        Assert.All(_server.Commands, command => Assert.Empty(TSql.Faults(command)));
        Assert.All(
            expected,
            part => Assert.Contains(_server.Commands, command => command.Contains(part, StringComparison.Ordinal))
        );
        Assert.DoesNotContain(_server.Commands, command => command.Contains("MERGE", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(INSERT|UPDATE|DELETE|MERGE)\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Writes();
}
