using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.ContentImport;

namespace NatoInternships.Tests.ContentImport;

/// <summary>What is written into a file comes back as it was, whatever YAML or Markdown could make of it.</summary>
public sealed class RoundTrips : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nato-internships-");

    [Theory]
    [InlineData("plain")]
    [InlineData("NATO’s “call” – État")]
    [InlineData("And so on...")]
    [InlineData("...")]
    [InlineData("---")]
    [InlineData("NO")]
    [InlineData("yes")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("true")]
    [InlineData("007")]
    [InlineData("2018-05-23")]
    [InlineData("In 2019: the office moved")]
    [InlineData("ends with a colon:")]
    [InlineData("a # that is no comment")]
    [InlineData("# first")]
    [InlineData("- first")]
    [InlineData("? first")]
    [InlineData(": first")]
    [InlineData("'single' and \"double\"")]
    [InlineData("\"")]
    [InlineData("back\\slash \\n")]
    [InlineData("[a, b] {c: d}")]
    [InlineData("{a: b}")]
    [InlineData("&a *b !c |d >e %f @g `h")]
    [InlineData("*b")]
    [InlineData("!c")]
    [InlineData("%f")]
    [InlineData("<!--more-->")]
    [InlineData("two  spaces   inside")]
    [InlineData(" spaces around ")]
    [InlineData("no-break\u00A0space\u202F;")]
    [InlineData("line\u2028separator")]
    [InlineData("emoji 😀")]
    public async Task A_field_comes_back_as_it_was(string text)
    {
        var content = Content(text, "Text.");
        Assert.Equal(content.ToDocument(), (await ThroughFileAsync(content)).ToDocument());
    }

    [Theory]
    [InlineData("Text.", "")]
    [InlineData("", "")]
    [InlineData("", "Detail.")]
    [InlineData("Text.", "## What interns do {#interns}\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("Before\n\n---\n\nafter", "Before\n\n---\n\nafter")]
    [InlineData("name: no field", "---\nname: no front matter\n---")]
    [InlineData("Two lines  \nwith a break", "    code")]
    [InlineData("Text.", "Text.\n\n<!--more-->\n\nText.")]
    public async Task A_text_comes_back_as_it_was(string summary, string detail)
    {
        var content = Content("Legal", summary, detail);
        Assert.Equal(content.ToDocument(), (await ThroughFileAsync(content)).ToDocument());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static UnitContent Content(string field, string summary, string detail = "") =>
        new()
        {
            Kind = UnitKind.Body,
            Order = 1,
            Apply = ApplicationRoute.Direct,
            English = new UnitText
            {
                Name = field,
                Address = "legal",
                Lead = field,
                Aliases = [field, "other"],
                Facts = [new Fact(field, field, field)],
                Sources = [new Source(field)],
                SinceThen = [field],
                Summary = summary,
                Detail = detail,
            },
        };

    private async Task<EntryContent> ThroughFileAsync(UnitContent content)
    {
        var (name, bytes) = Assert.Single(EntryFiles.Of("legal", content));
        _folder.CreateSubdirectory("units");
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, name), bytes);
        var read = await ContentFolder.ReadAsync(_folder.FullName, CancellationToken.None);
        Assert.Empty(read.Faults);
        return Assert.Single(read.Entries).Content;
    }
}
