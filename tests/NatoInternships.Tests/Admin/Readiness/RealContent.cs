using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;
using NatoInternships.ContentImport;
using NatoInternships.Database;
using NatoInternships.Publishing;
using NatoInternships.Tests.ContentImport;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>The content folder of the repository, looked over.</summary>
public sealed class RealContent : IDisposable
{
    private readonly ImportBench _bench = new();

    [Fact]
    public async Task Nothing_keeps_the_real_content_from_being_published()
    {
        var findings = await FindingsAsync();
        Assert.Empty(
            findings.SelectMany(entry =>
                entry.Findings.Where(finding => finding.Blocks).Select(finding => $"{entry.Key}: {finding}")
            )
        );
    }

    [Fact]
    public async Task No_sign_of_Markdown_is_seen_anywhere_in_it()
    {
        var findings = await FindingsAsync();
        Assert.Empty(
            findings.SelectMany(entry =>
                entry
                    .Findings.Where(finding =>
                        finding.Kind is FindingKind.SignsSeen or FindingKind.SignsInLine or FindingKind.LineUnseen
                    )
                    .Select(finding => $"{entry.Key}: {finding}")
            )
        );
    }

    [Fact]
    public async Task What_would_be_better_is_a_short_list()
    {
        var findings = await FindingsAsync();
        // The glossary is a list by nature, and writes about acronyms.
        Assert.DoesNotContain(findings, entry => entry.Findings.Count > 6 && entry.Key != "glossary");
        Assert.True(findings.Average(entry => entry.Findings.Count) < 2);
    }

    public void Dispose() => _bench.Dispose();

    private async Task<IReadOnlyList<(string Key, IReadOnlyList<Finding> Findings)>> FindingsAsync()
    {
        await _bench.ImportAsync(ContentImporter.DefaultFolder);
        await using var scope = _bench.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var facts = await CatalogueFacts.LoadAsync(
            context,
            (await context.RowsAsync(before: null, CancellationToken.None)).Build(),
            new HashSet<string>(),
            new DateOnly(2026, 11, 23),
            CancellationToken.None
        );
        var entries = await context.Entries.Include(entry => entry.Revisions).ToListAsync();
        return
        [
            .. entries.Select(entry => (entry.Key, ReadinessCheck.Of(entry.Key, entry.Read(entry.Latest!), facts))),
        ];
    }
}
