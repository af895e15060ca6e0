using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Tests.ContentImport;

/// <summary>Files as programs write them, and what they leave beside them.</summary>
public sealed class OddFiles : IDisposable
{
    private const string File = "units/legal.en.md";
    private static readonly string Good = ContentFiles.Body(text: "Text.\n\n<!--more-->\n\nMore.");
    private readonly ImportBench _bench = new();

    public static readonly TheoryData<string> AsWritten = new()
    {
        Good,
        "\uFEFF" + Good,
        Good.Replace("---\n", "--- \n", StringComparison.Ordinal),
        Good.Replace("---\n", "---\t \r\n", StringComparison.Ordinal),
        Good.Replace("\n---\n", "\n...\n", StringComparison.Ordinal),
        Good.Replace("\n---\n", "\n...  \n", StringComparison.Ordinal),
        Good.Replace("\n", "\r\n", StringComparison.Ordinal),
        Good.TrimEnd(),
        Good.Replace("<!--more-->", "<!--more-->  ", StringComparison.Ordinal),
        Good.Replace("<!--more-->", "<!-- more -->", StringComparison.Ordinal),
        Good + "\n\n",
    };

    [Theory]
    [MemberData(nameof(AsWritten))]
    public async Task Blanks_that_nobody_sees_change_nothing(string text)
    {
        Assert.Empty((await _bench.Write(File, text).ImportAsync()).Faults);
        var entry = await _bench.EntryAsync("legal");
        var read = entry.Readable(entry.Latest)!.Text(Language.English)!;
        Assert.Equal(("Text.", "More."), (read.Summary, read.Detail));
    }

    [Fact]
    public async Task The_front_matter_alone_needs_no_line_end_after_it()
    {
        var text = ContentFiles.Body(text: "").TrimEnd();
        Assert.EndsWith("---", text, StringComparison.Ordinal);
        Assert.Empty((await _bench.Write(File, text).ImportAsync()).Faults);
    }

    [Fact]
    public async Task What_systems_leave_in_a_folder_is_passed_over_and_said()
    {
        string[] strays =
        [
            "units/.DS_Store",
            "units/._legal.en.md",
            "units/Thumbs.db",
            "units/desktop.ini",
            "units/README.md",
            "units/~$legal.en.md",
            "units/legal.en.md~",
            "guidance/.gitkeep",
        ];
        _bench.Write(File, Good);
        foreach (var stray in strays)
            _bench.Write(stray, "\0\0");
        var report = await _bench.ImportAsync();
        Assert.Empty(report.Faults);
        Assert.Equal(strays.Order(StringComparer.Ordinal), report.PassedOver.Order(StringComparer.Ordinal));
        Assert.All(
            strays,
            stray => Assert.Contains($"passed over: {stray}", report.ToString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_fault_of_syntax_is_one_fault()
    {
        _bench.Write(File, ContentFiles.Body(with: "name: \"Legal")).Write("units/legal.fr.md", ContentFiles.French());
        Assert.Equal(File, (await _bench.RefusedAsync()).File);
    }

    [Theory]
    [InlineData("aliases:\n\t- Law", 8)]
    [InlineData("aliases:\n  - Law\n\t- Right", 9)]
    [InlineData("place: Mons\n\tname: x", 8)]
    [InlineData("place: a: b", 7)]
    [InlineData("place: 'a", 7)]
    [InlineData("place: @a", 7)]
    public async Task It_is_said_at_its_line(string fields, int line)
    {
        var fault = await _bench.Write(File, ContentFiles.Body(with: fields)).RefusedAsync();
        Assert.Equal((line, "front matter"), (fault.Line, fault.Field));
    }

    public void Dispose() => _bench.Dispose();
}
