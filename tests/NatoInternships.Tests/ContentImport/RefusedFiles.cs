using System.Text;
using NatoInternships.ContentImport;

namespace NatoInternships.Tests.ContentImport;

/// <summary>A file that cannot be read as content refuses the folder.</summary>
public sealed class RefusedFiles : IDisposable
{
    private const string File = "units/legal.en.md";
    private readonly ImportBench _bench = new();

    [Fact]
    public async Task A_French_file_without_its_English_twin_is_refused() =>
        Assert.Equal(
            new ContentFault("units/legal.fr.md", 1, "file", $"has no English twin; expected legal.en.md beside it"),
            await _bench.Write("units/legal.fr.md", ContentFiles.French()).RefusedAsync()
        );

    [Fact]
    public async Task A_shared_field_in_a_French_file_is_refused()
    {
        _bench.Write(File, ContentFiles.Body()).Write("units/legal.fr.md", ContentFiles.French(with: "kind: body"));
        var fault = await _bench.RefusedAsync();
        Assert.Equal(("units/legal.fr.md", 4, "kind"), (fault.File, fault.Line, fault.Field));
        Assert.StartsWith(
            "is not a field here; expected one of name, officialName,",
            fault.Expected,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Bad_UTF_8_is_refused_with_its_line() =>
        Assert.Equal(
            new ContentFault(File, 9, "text", $"expected UTF-8; save the file in that encoding"),
            await _bench.Write(File, Encoding.Latin1.GetBytes(ContentFiles.Body(text: "Café."))).RefusedAsync()
        );

    [Fact]
    public async Task YAML_that_cannot_be_parsed_is_refused()
    {
        var fault = await _bench.Write(File, ContentFiles.Body(with: "name: \"Legal")).RefusedAsync();
        Assert.Equal((File, "front matter"), (fault.File, fault.Field));
        Assert.InRange(fault.Line, 5, 7);
        Assert.StartsWith("expected YAML: ", fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_given_twice_is_refused()
    {
        var fault = await _bench.Write(File, ContentFiles.Body(with: "name: Legal\nname: Law")).RefusedAsync();
        Assert.Equal((File, 6, "front matter"), (fault.File, fault.Line, fault.Field));
        Assert.StartsWith("expected YAML: Duplicate key", fault.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text without front matter.\n")]
    [InlineData("")]
    [InlineData("\n---\nname: Legal\n---\n\nText.\n")]
    [InlineData("---\nname: Legal\n\nText.\n")]
    public async Task Missing_front_matter_is_refused(string text) =>
        Assert.Equal(
            new ContentFault(
                File,
                1,
                "front matter",
                $"expected at the top of the file, between two lines of three hyphens"
            ),
            await _bench.Write(File, text).RefusedAsync()
        );

    [Theory]
    [InlineData("---\n---\n\nText.\n")]
    [InlineData("---\n- a list\n---\n\nText.\n")]
    [InlineData("---\njust a text\n---\n\nText.\n")]
    public async Task Front_matter_without_fields_is_refused(string text) =>
        Assert.Equal(
            new ContentFault(File, 2, "front matter", $"expected lines of the form 'field: value'"),
            await _bench.Write(File, text).RefusedAsync()
        );

    [Theory]
    [InlineData("Legal.en.md")]
    [InlineData("legal_advisor.en.md")]
    [InlineData("legal.md")]
    [InlineData("legal.de.md")]
    [InlineData("legal.en.txt")]
    [InlineData("-legal.en.md")]
    public async Task A_bad_file_name_is_refused(string name) =>
        Assert.Equal(
            new ContentFault(
                $"units/{name}",
                1,
                "file name",
                $"expected <key>.en.md or <key>.fr.md, the key of at most {100} lower-case letters, digits and hyphens"
            ),
            await _bench.Write($"units/{name}", ContentFiles.Body()).RefusedAsync()
        );

    [Fact]
    public async Task A_key_that_is_too_long_is_refused() =>
        Assert.Equal(
            "file name",
            (await _bench.Write($"units/{new string('a', 101)}.en.md", ContentFiles.Body()).RefusedAsync()).Field
        );

    [Fact]
    public async Task A_file_in_a_nested_folder_is_refused() =>
        Assert.Equal(
            new ContentFault("units/staff/legal.en.md", 1, "file", $"expected directly in 'units'"),
            await _bench.Write("units/staff/legal.en.md", ContentFiles.Body()).RefusedAsync()
        );

    [Fact]
    public async Task An_empty_folder_is_refused() =>
        Assert.Equal(
            new ContentFault(".", 1, "folder", $"expected Markdown files in 'units' or 'guidance'"),
            await _bench.RefusedAsync()
        );

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var fault = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => _bench.ImportAsync(_bench.Elsewhere));
        Assert.Equal(
            $"There is no folder '{_bench.Elsewhere}'. Name a folder that holds 'units' and 'guidance'.",
            fault.Message
        );
    }

    [Fact]
    public async Task One_run_names_every_fault()
    {
        _bench
            .Write(File, ContentFiles.Body(with: "colour: blue", without: "name"))
            .Write("units/other.fr.md", ContentFiles.French())
            .Write("guidance/Bad.en.md", ContentFiles.Guidance());
        Assert.Equal(
            ["name", "colour", "file", "file name"],
            (await _bench.ImportAsync()).Faults.Select(fault => fault.Field)
        );
    }

    [Fact]
    public async Task Windows_line_ends_and_a_byte_order_mark_do_no_harm()
    {
        _bench.Write(
            File,
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ContentFiles.Body().ReplaceLineEndings("\r\n"))]
        );
        Assert.False((await _bench.ImportAsync()).Refused);
    }

    public void Dispose() => _bench.Dispose();
}
