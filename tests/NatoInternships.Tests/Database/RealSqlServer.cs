using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Catalogue;
using NatoInternships.ContentImport;
using NatoInternships.Database;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Database;

/// <summary>
/// The site on a SQL Server. All other tests of pages and of the desk run there too where one is named.
/// </summary>
public sealed class RealSqlServer(SiteFactory site) : IClassFixture<SiteFactory>
{
    [SqlServerFact]
    public async Task A_site_started_on_an_empty_database_makes_its_tables_and_fills_them()
    {
        using var scope = site.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var read = await ContentFolder.ReadAsync(ContentImporter.DefaultFolder, CancellationToken.None);
        Assert.Equal(read.Entries.Count, await context.Entries.CountAsync());
    }

    [SqlServerFact]
    public async Task Its_pages_answer()
    {
        using var scope = site.Services.CreateScope();
        using var visitor = site.Visitor();
        Assert.Contains("<h1>", await visitor.GetStringAsync("/en/catalogue"), StringComparison.Ordinal);
    }

    [SqlServerFact]
    public async Task A_second_import_changes_nothing()
    {
        using var scope = site.Services.CreateScope();
        var report = await scope
            .ServiceProvider.GetRequiredService<ContentImporter>()
            .ImportAsync(ContentImporter.DefaultFolder, CancellationToken.None);
        Assert.Equal(report.Outcomes.Count, report.Count(ImportResult.Unchanged));
    }

    [SqlServerFact]
    public async Task An_export_gives_back_the_files_it_was_filled_from()
    {
        using var scope = site.Services.CreateScope();
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
