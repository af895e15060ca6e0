using Microsoft.Extensions.DependencyInjection;
using NatoInternships.ContentImport;
using NatoInternships.Database;

namespace NatoInternships.Tests.ContentImport;

public sealed class CommandLine : IDisposable
{
    private readonly ImportBench _bench = new();

    [Theory]
    [InlineData("content", true)]
    [InlineData("content import", true)]
    [InlineData("--urls http://localhost:1", false)]
    [InlineData("", false)]
    public void The_command_is_asked_for_by_its_first_word(string line, bool asked) =>
        Assert.Equal(asked, ContentCommand.IsAskedFor(line.Split(' ')));

    [Theory]
    [InlineData("content")]
    [InlineData("content delete")]
    [InlineData("content import one two")]
    [InlineData("content export")]
    [InlineData("content export one two")]
    public async Task What_is_not_understood_is_answered_with_the_usage(string line)
    {
        var (code, said) = await RunAsync(line.Split(' '));
        Assert.Equal(2, code);
        Assert.StartsWith("content import [folder]", said, StringComparison.Ordinal);
        Assert.Contains("content export <folder>", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_says_how_many_entries_it_added_updated_left_and_kept()
    {
        _bench.Write("units/legal.en.md", ContentFiles.Body()).Write("units/other.en.md", ContentFiles.Body());
        Assert.Equal(
            (0, "2 added, 0 updated, 0 unchanged, 0 kept\n"),
            await RunAsync("content", "import", _bench.Folder)
        );
    }

    [Fact]
    public async Task An_import_of_a_folder_without_a_name_says_so()
    {
        var (code, said) = await RunAsync("content", "import", "");
        Assert.Equal(2, code);
        Assert.NotEmpty(said);
    }

    [Fact]
    public async Task An_export_onto_a_file_says_so()
    {
        await _bench.Write("units/legal.en.md", ContentFiles.Body()).ImportAsync();
        var (code, said) = await RunAsync("content", "export", Path.Combine(_bench.Folder, "units/legal.en.md"));
        Assert.Equal(2, code);
        Assert.Contains("legal.en.md", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_says_what_the_catalogue_has_and_the_folder_has_not()
    {
        await _bench
            .Write("units/legal.en.md", ContentFiles.Body())
            .Write("units/other.en.md", ContentFiles.Body())
            .ImportAsync();
        File.Delete(Path.Combine(_bench.Folder, "units/other.en.md"));
        Assert.Equal(
            (
                0,
                "not in the folder: 1 live entry; nothing was done about that.\n0 added, 0 updated, 1 unchanged, 0 "
                    + "kept\n"
            ),
            await RunAsync("content", "import", _bench.Folder)
        );
    }

    [Fact]
    public async Task An_import_names_what_it_kept()
    {
        await _bench
            .Write("units/legal.en.md", ContentFiles.Body())
            .Write("units/other.en.md", ContentFiles.Body())
            .ImportAsync();
        await _bench.EditAsync("legal", (entry, act) => entry.Withdraw(act));
        Assert.Equal(
            (
                0,
                "kept: legal was edited or withdrawn by a person after the last import.\n0 added, 0 updated, 1 "
                    + "unchanged, 1 kept\n"
            ),
            await RunAsync("content", "import", _bench.Folder)
        );
    }

    [Fact]
    public async Task A_refused_import_names_each_fault_and_fails()
    {
        _bench
            .Write("units/legal.en.md", ContentFiles.Body(without: "name"))
            .Write("units/other.fr.md", ContentFiles.French());
        Assert.Equal(
            (
                1,
                "units/legal.en.md:2: name: is missing; give a text\nunits/other.fr.md:1: file: has no English "
                    + "twin; expected other.en.md beside it\nrefused: 2 faults; nothing was changed.\n"
            ),
            await RunAsync("content", "import", _bench.Folder)
        );
    }

    [Fact]
    public async Task A_refused_import_with_one_fault_counts_in_the_singular()
    {
        _bench.Write("units/legal.en.md", ContentFiles.Body(without: "name"));
        Assert.EndsWith(
            "\nrefused: 1 fault; nothing was changed.\n",
            (await RunAsync("content", "import", _bench.Folder)).Said,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_import_from_a_folder_that_is_not_there_says_so() =>
        Assert.Equal(
            (2, $"There is no folder '{_bench.Elsewhere}'. Name a folder that holds 'units' and 'guidance'.\n"),
            await RunAsync("content", "import", _bench.Elsewhere)
        );

    [Fact]
    public async Task An_import_without_a_folder_takes_the_site_s_own()
    {
        var (code, said) = await RunAsync("content", "import");
        var entries = Directory
            .EnumerateFiles(ContentImporter.DefaultFolder, "*.en.md", SearchOption.AllDirectories)
            .Count();
        Assert.Equal((0, $"{entries} added, 0 updated, 0 unchanged, 0 kept\n"), (code, said));
    }

    [Fact]
    public async Task An_export_says_how_many_files_it_wrote_and_where()
    {
        await _bench
            .Write("units/legal.en.md", ContentFiles.Body())
            .Write("units/legal.fr.md", ContentFiles.French())
            .ImportAsync();
        Assert.Equal(
            (0, $"2 files written to {_bench.Elsewhere}\n"),
            await RunAsync("content", "export", _bench.Elsewhere)
        );
    }

    [Fact]
    public async Task An_export_of_an_empty_catalogue_writes_nothing()
    {
        Assert.Equal(
            (0, $"0 files written to {_bench.Elsewhere}\n"),
            await RunAsync("content", "export", _bench.Elsewhere)
        );
        Assert.False(Directory.Exists(_bench.Elsewhere));
    }

    [Fact]
    public async Task A_command_that_is_stopped_says_that_nothing_changed()
    {
        await using var stopped = new ServiceCollection()
            .AddScoped<CatalogueContext>(_ => throw new OperationCanceledException())
            .BuildServiceProvider();
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(130, await ContentCommand.RunAsync(stopped, ["content", "import"], output));
        Assert.Equal("stopped; the catalogue was not changed.\n", output.ToString());
    }

    public void Dispose() => _bench.Dispose();

    private async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (await ContentCommand.RunAsync(_bench.Services, arguments, output), output.ToString());
    }
}
