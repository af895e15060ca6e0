using System.Text;
using NatoInternships.ContentImport;
using NatoInternships.Tests.Markdown;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.ContentImport;

/// <summary>Front matter is judged before anything is built from it: no nesting ends the process.</summary>
public sealed class YamlLimits : IDisposable
{
    private const string File = "units/legal.en.md";
    private readonly ImportBench _bench = new();

    public static readonly TheoryData<string, string> Nested = new()
    {
        { "place: " + "- ".Times(12) + "a", "" },
        { "place:\n  " + "- ".Times(12) + "a", "expected at most 10 lists and groups in one another" },
        { "place: " + new string('[', 30_000), "expected at most 10 lists and groups in one another" },
        { "place: " + "{a: ".Times(9_000), "expected at most 10 lists and groups in one another" },
        { "place: " + "? ".Times(9_000) + "a", "" },
        { "place:\n" + "- ".Times(30_000), "" },
        { "place: " + "- ".Times(200_000), "expected at most 64 kB" },
        { "place: &a [x]\naliases: [*a, *a]", "expected no aliases; write the value out" },
        { "place: &a [*a]", "expected no aliases; write the value out" },
        { "<<: *a", "expected no aliases; write the value out" },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public async Task Deep_or_circular_front_matter_is_refused_with_its_line(string field, string expected)
    {
        var fault = await _bench.Write(File, ContentFiles.Body(with: field)).RefusedAsync();
        Assert.Equal((File, "front matter"), (fault.File, fault.Field));
        Assert.StartsWith(expected, fault.Expected, StringComparison.Ordinal);
        if (expected.Length > 0 && !expected.EndsWith("kB", StringComparison.Ordinal))
            Assert.InRange(fault.Line, 7, 8);
    }

    [Fact]
    public async Task A_file_of_megabytes_is_not_even_read() =>
        Assert.Equal(
            new ContentFault(File, 1, "file", $"expected at most 512 kB"),
            await _bench.Write(File, new byte[2 * 1024 * 1024]).RefusedAsync()
        );

    [Theory]
    [InlineData("text", "summary", 9)]
    [InlineData("Text.\n\n<!--more-->\n\ntext", "detail", 13)]
    public async Task A_text_that_is_too_deep_is_refused_at_its_line(string text, string field, int line)
    {
        var file = ContentFiles.Body(text: text.Replace("text", Limits.Deep, StringComparison.Ordinal));
        Assert.Equal(
            new ContentFault(
                File,
                line,
                field,
                $"expected quotes, lists and emphasis at most {20} deep in one another"
            ),
            await _bench.Write(File, file).RefusedAsync()
        );
    }

    [Theory]
    [InlineData("place: null")]
    [InlineData("place: ~")]
    [InlineData("place: NULL")]
    [InlineData("aliases: [null]")]
    [InlineData("aliases:\n  - null")]
    [InlineData("name: Null")]
    public async Task The_word_for_nothing_is_no_text(string field)
    {
        var fault = await _bench.Write(File, ContentFiles.Body(with: field)).RefusedAsync();
        Assert.Equal(field.Split(':')[0], fault.Field);
    }

    [Fact]
    public async Task Of_thousands_of_faults_the_first_hundred_are_named()
    {
        var fields = string.Join('\n', Enumerable.Range(0, 5_000).Select(number => $"a{number}: x"));
        for (var file = 0; file < 20; file++)
            _bench.Write($"units/u{file}.en.md", ContentFiles.Body(with: fields));
        Assert.Equal(ContentFault.Most, (await _bench.ImportAsync()).Faults.Count);
    }

    [Fact]
    public void Files_are_not_read_on_when_their_sender_has_left()
    {
        var file = new NamedFile(File, Encoding.UTF8.GetBytes(ContentFiles.Body()));
        Assert.Throws<OperationCanceledException>(() => ContentFolder.Read([file], new CancellationToken(true)));
    }

    [Fact]
    public async Task In_quotes_it_is_one()
    {
        await _bench.Write(File, ContentFiles.Body(with: "place: \"null\"")).ImportAsync();
        Assert.Contains("\"null\"", (await _bench.EntryAsync("legal")).Latest!.Document, StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();
}
