using NatoInternships.ContentImport;

namespace NatoInternships.Tests.ContentImport;

/// <summary>The content folder of the repository, as it is copied beside the site.</summary>
public sealed class RealContent : IDisposable
{
    private readonly ImportBench _bench = new();

    [Fact]
    public async Task The_content_folder_is_imported_without_a_fault()
    {
        var report = await _bench.ImportAsync(ContentImporter.DefaultFolder);
        Assert.Empty(report.Faults);
        Assert.True(report.Count(ImportResult.Added) > 50, $"only {report.Count(ImportResult.Added)} entries");
    }

    [Fact]
    public async Task The_content_folder_imported_twice_changes_nothing()
    {
        await _bench.ImportAsync(ContentImporter.DefaultFolder);
        var report = await _bench.ImportAsync(ContentImporter.DefaultFolder);
        Assert.Equal((report.Outcomes.Count, 1), (report.Count(ImportResult.Unchanged), await _bench.VersionAsync()));
    }

    [Fact]
    public async Task An_export_gives_the_files_of_the_content_folder_byte_for_byte()
    {
        await _bench.ImportAsync(ContentImporter.DefaultFolder);
        await _bench.ExportAsync(_bench.Elsewhere);
        AssertSameFiles(ContentImporter.DefaultFolder, _bench.Elsewhere);
    }

    [Fact]
    public async Task An_export_imported_into_an_empty_catalogue_is_exported_the_same()
    {
        await _bench.ImportAsync(ContentImporter.DefaultFolder);
        await _bench.ExportAsync(_bench.Elsewhere);
        using var other = new ImportBench();
        Assert.Empty((await other.ImportAsync(_bench.Elsewhere)).Faults);
        await other.ExportAsync(other.Elsewhere);
        AssertSameFiles(_bench.Elsewhere, other.Elsewhere);
    }

    [Fact]
    public async Task An_export_imported_into_its_own_catalogue_changes_nothing()
    {
        await _bench.ImportAsync(ContentImporter.DefaultFolder);
        await _bench.ExportAsync(_bench.Elsewhere);
        var report = await _bench.ImportAsync(_bench.Elsewhere);
        Assert.Equal(report.Outcomes.Count, report.Count(ImportResult.Unchanged));
    }

    public void Dispose() => _bench.Dispose();

    private static void AssertSameFiles(string expected, string actual)
    {
        Assert.Equal(Names(expected), Names(actual));
        Assert.DoesNotContain(
            Names(expected),
            name =>
                !File.ReadAllBytes(Path.Combine(expected, name))
                    .AsSpan()
                    .SequenceEqual(File.ReadAllBytes(Path.Combine(actual, name)))
        );
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Order(StringComparer.Ordinal);
}
