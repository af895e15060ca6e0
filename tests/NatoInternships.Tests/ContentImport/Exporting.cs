namespace NatoInternships.Tests.ContentImport;

public sealed class Exporting : IDisposable
{
    private readonly ImportBench _bench = new();

    private string[] Written =>
        [
            .. Directory
                .EnumerateFiles(_bench.Elsewhere, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_bench.Elsewhere, file))
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public async Task Each_entry_and_language_has_a_file()
    {
        await _bench
            .Write("units/legal.en.md", ContentFiles.Body())
            .Write("units/legal.fr.md", ContentFiles.French())
            .Write("guidance/how-to-apply.en.md", ContentFiles.Guidance())
            .ImportAsync();
        Assert.Equal(3, await _bench.ExportAsync(_bench.Elsewhere));
        Assert.Equal(["guidance/how-to-apply.en.md", "units/legal.en.md", "units/legal.fr.md"], Written);
    }

    [Fact]
    public async Task A_file_has_its_fields_in_the_fixed_order_and_nothing_empty()
    {
        await _bench
            .Write("units/legal.en.md", ContentFiles.Body(with: "asOf: 2018-05", text: "Text.\n\n<!--more-->\n\nMore."))
            .ImportAsync();
        await _bench.ExportAsync(_bench.Elsewhere);
        Assert.Equal(
            "---\nkind: body\norder: 1\napply: headquarters\nasOf: 2018-05\nname: Legal\nofficialName: true\nlead: "
                + "Legal advice.\n---\n\nText.\n\n<!--more-->\n\nMore.\n",
            await File.ReadAllTextAsync(Path.Combine(_bench.Elsewhere, "units/legal.en.md"))
        );
    }

    [Fact]
    public async Task What_is_withdrawn_is_not_written()
    {
        await _bench
            .Write("units/legal.en.md", ContentFiles.Body())
            .Write("units/other.en.md", ContentFiles.Body())
            .ImportAsync();
        await _bench.EditAsync("other", (entry, act) => entry.Withdraw(act));
        await _bench.ExportAsync(_bench.Elsewhere);
        Assert.Equal(["units/legal.en.md"], Written);
    }

    [Fact]
    public async Task A_draft_is_not_written()
    {
        await _bench.Write("units/legal.en.md", ContentFiles.Body()).ImportAsync();
        await _bench.EditAsync("legal", (entry, act) => entry.Rename("secret", null, act));
        await _bench.ExportAsync(_bench.Elsewhere);
        Assert.DoesNotContain(
            "secret",
            await File.ReadAllTextAsync(Path.Combine(_bench.Elsewhere, "units/legal.en.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Other_files_in_the_folder_stay()
    {
        await _bench.Write("units/legal.en.md", ContentFiles.Body()).Write("README.md", "Read me.").ImportAsync();
        await _bench.ExportAsync(_bench.Folder);
        Assert.Equal("Read me.", await File.ReadAllTextAsync(Path.Combine(_bench.Folder, "README.md")));
    }

    public void Dispose() => _bench.Dispose();
}
