using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.ContentImport;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.ContentImport;

public sealed class MovedPages(SiteFactory site) : IClassFixture<SiteFactory>
{
    private readonly SiteFactory _site = site.Restored();

    [Fact]
    public async Task A_page_whose_file_names_another_address_leads_on_from_the_old_one()
    {
        using var visitor = _site.Visitor();
        await ImportAsync(
            (
                "units/legal-advisor.en.md",
                text => text.Replace("\nlead:", "\naddress: legal\nlead:", StringComparison.Ordinal)
            )
        );

        using var answer = await visitor.GetAsync("/en/units/legal-advisor");
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/en/units/legal"),
            (answer.StatusCode, answer.Headers.Location?.ToString())
        );
        using var there = await visitor.GetAsync("/en/units/legal");
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Fact]
    public async Task A_page_that_moved_twice_leads_on_in_one_step()
    {
        using var visitor = _site.Visitor();
        await ImportAsync(
            (
                "units/legal-advisor.en.md",
                text => text.Replace("\nlead:", "\naddress: legal\nlead:", StringComparison.Ordinal)
            )
        );
        await ImportAsync(
            (
                "units/legal-advisor.en.md",
                text => text.Replace("\nlead:", "\naddress: law\nlead:", StringComparison.Ordinal)
            )
        );

        using var first = await visitor.GetAsync("/en/units/legal-advisor");
        using var second = await visitor.GetAsync("/en/units/legal");
        Assert.Equal(
            ("/en/units/law", "/en/units/law"),
            (first.Headers.Location?.ToString(), second.Headers.Location?.ToString())
        );
    }

    private async Task ImportAsync(params (string Name, Func<string, string> Change)[] changes)
    {
        var folder = Path.Combine(_site.Folder, "content");
        foreach (
            var file in Directory.EnumerateFiles(ContentImporter.DefaultFolder, "*.md", SearchOption.AllDirectories)
        )
        {
            var copy = new FileInfo(Path.Combine(folder, Path.GetRelativePath(ContentImporter.DefaultFolder, file)));
            copy.Directory!.Create();
            File.Copy(file, copy.FullName, overwrite: true);
        }

        foreach (var (name, change) in changes)
        {
            var file = Path.Combine(folder, name);
            await File.WriteAllTextAsync(file, change(await File.ReadAllTextAsync(file)));
        }

        await using var scope = _site.Services.CreateAsyncScope();
        var report = await scope
            .ServiceProvider.GetRequiredService<ContentImporter>()
            .ImportAsync(folder, CancellationToken.None);
        Assert.Equal(changes.Length, report.Count(ImportResult.Updated));
        await _site.Services.GetRequiredService<CatalogueWatch>().LookAsync(CancellationToken.None);
    }
}
