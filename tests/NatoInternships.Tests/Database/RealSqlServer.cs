using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.ContentImport;
using NatoInternships.Database;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Database;

/// <summary>The site on an existing, empty SQL Server database, which is left empty again.</summary>
public sealed class SqlServerSite : SiteFactory, IAsyncLifetime
{
    private bool _started;

    public IServiceScope Open()
    {
        _started = true;
        return Services.CreateScope();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (!_started)
            return;
        using var scope = Open();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        await context.GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase);
        await context.Database.ExecuteSqlRawAsync("DROP TABLE [__EFMigrationsHistory]");
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Database:Provider", nameof(DatabaseProvider.SqlServer));
        builder.UseSetting("ConnectionStrings:Catalogue", SqlServerFactAttribute.ConnectionString);
    }
}

public sealed class RealSqlServer(SqlServerSite site) : IClassFixture<SqlServerSite>
{
    [SqlServerFact]
    public async Task A_site_started_on_an_empty_database_makes_its_tables_and_fills_them()
    {
        using var scope = site.Open();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var read = await ContentFolder.ReadAsync(ContentImporter.DefaultFolder, CancellationToken.None);
        Assert.Equal(read.Entries.Count, await context.Entries.CountAsync());
    }

    [SqlServerFact]
    public async Task Its_pages_answer()
    {
        using var scope = site.Open();
        using var visitor = site.Visitor();
        Assert.Contains("<h1>", await visitor.GetStringAsync("/en/catalogue"), StringComparison.Ordinal);
    }

    [SqlServerFact]
    public async Task A_second_import_changes_nothing()
    {
        using var scope = site.Open();
        var report = await scope
            .ServiceProvider.GetRequiredService<ContentImporter>()
            .ImportAsync(ContentImporter.DefaultFolder, CancellationToken.None);
        Assert.Equal(report.Outcomes.Count, report.Count(ImportResult.Unchanged));
    }

    [SqlServerFact]
    public async Task An_export_gives_back_the_files_it_was_filled_from()
    {
        using var scope = site.Open();
        var folder = Path.Combine(site.Folder, "export");
        await scope.ServiceProvider.GetRequiredService<ContentExporter>().ExportAsync(folder, CancellationToken.None);
        var names = Names(ContentImporter.DefaultFolder);
        Assert.Equal(names, Names(folder));
        Assert.All(
            names,
            name =>
                Assert.Equal(
                    File.ReadAllText(Path.Combine(ContentImporter.DefaultFolder, name)),
                    File.ReadAllText(Path.Combine(folder, name))
                )
        );
    }

    private static List<string> Names(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file))
                .Order(StringComparer.Ordinal),
        ];
}
