using NatoInternships.ContentImport;

namespace NatoInternships.Tests.ContentImport;

/// <summary>A link in a text that leads nowhere, or somewhere it may not, refuses the folder.</summary>
public sealed class RefusedLinks : IDisposable
{
    private const string File = "units/legal.en.md";
    private readonly ImportBench _bench = new();

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/en/catalogue")]
    [InlineData("legal.html")]
    [InlineData("Unit:legal")]
    public async Task An_unknown_link_scheme_is_refused(string target) =>
        Assert.Equal(
            new ContentFault(
                File,
                9,
                "link",
                $"'{target}' may not be linked; expected https:, http:, mailto:, unit:<key>, page:<key> or #<anchor>"
            ),
            await _bench.Write(File, ContentFiles.Body(text: $"A [link]({target}).")).RefusedAsync()
        );

    [Theory]
    [InlineData("unit:nowhere")]
    [InlineData("unit:nowhere#work")]
    [InlineData("page:nowhere")]
    [InlineData("page:legal")]
    [InlineData("unit:")]
    public async Task A_link_to_an_entry_that_is_not_there_is_refused(string target) =>
        Assert.Equal(
            new ContentFault(File, 9, "link", $"leads to '{target}', which is not in the catalogue"),
            await _bench.Write(File, ContentFiles.Body(text: $"A [link]({target}).")).RefusedAsync()
        );

    [Theory]
    [InlineData("Text.\n\nText.\n[x](unit:nowhere)", 12)]
    [InlineData("\n\nText.\n\n- [x](unit:nowhere)", 13)]
    [InlineData("Text.\n\n<!--more-->\n\n[x](unit:nowhere)", 13)]
    [InlineData("Text.\n\n\n<!--more-->\n\n\nText.\n\n| a |\n|---|\n| [x](unit:nowhere) |", 19)]
    [InlineData("<!--more-->\n[x](unit:nowhere)", 10)]
    [InlineData("[x]\n\n[x]: unit:nowhere", 9)]
    public async Task A_bad_link_is_refused_with_the_line_it_stands_on(string text, int line) =>
        Assert.Equal(
            (line, "link"),
            (await _bench.Write(File, ContentFiles.Body(text: text)).RefusedAsync()) is var fault
                ? (fault.Line, fault.Field)
                : default
        );

    [Fact]
    public async Task A_bad_address_in_angle_brackets_is_refused() =>
        Assert.Equal(
            "link",
            (await _bench.Write(File, ContentFiles.Body(text: "<ftp://example.org/>")).RefusedAsync()).Field
        );

    [Fact]
    public async Task A_bad_link_in_a_French_file_names_that_file()
    {
        _bench
            .Write(File, ContentFiles.Body())
            .Write("units/legal.fr.md", ContentFiles.French(text: "[x](unit:nulle-part)"));
        Assert.Equal(
            ("units/legal.fr.md", 6),
            (await _bench.RefusedAsync()) is var fault ? (fault.File, fault.Line) : default
        );
    }

    [Fact]
    public async Task Sound_links_are_let_in()
    {
        const string text =
            "[a](unit:legal#work) [b](page:how-to-apply) [c](https://example.org/) [d](http://example.org/) "
            + "[e](mailto:f@example.org) [g](#work)";
        _bench.Write(File, ContentFiles.Body(text: text)).Write("guidance/how-to-apply.en.md", ContentFiles.Guidance());
        Assert.Empty((await _bench.ImportAsync()).Faults);
    }

    [Fact]
    public async Task A_link_may_lead_to_an_entry_that_only_the_catalogue_has()
    {
        await _bench.Write("units/law.en.md", ContentFiles.Body()).ImportAsync();
        System.IO.File.Delete(Path.Combine(_bench.Folder, "units/law.en.md"));
        Assert.Empty((await _bench.Write(File, ContentFiles.Body(text: "[Law](unit:law)")).ImportAsync()).Faults);
    }

    public void Dispose() => _bench.Dispose();
}
