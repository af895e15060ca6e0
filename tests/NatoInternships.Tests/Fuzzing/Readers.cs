using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.AspNetCore.Http;
using NatoInternships.Admin.History;
using NatoInternships.Admin.Readiness;
using NatoInternships.Admin.Transfer;
using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;
using NatoInternships.Markdown;
using NatoInternships.Publishing;
using NatoInternships.Tests.Admin.Transfer;
using NatoInternships.Tests.Markdown;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Tests.Fuzzing;

/// <summary>
/// Whatever is typed or uploaded, its readers end and throw nothing. A few hundred texts each in the suite;
/// NATO_INTERNSHIPS_FUZZ multiplies their number, for a run of hours.
/// </summary>
public sealed class Readers
{
    private static readonly string[] Files =
    [
        .. Directory
            .EnumerateFiles(ContentImporter.DefaultFolder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    private static readonly CatalogueFacts Facts = new(new DateOnly(2026, 11, 23), new LiveCatalogue([]));

    [Fact]
    public void Markdown_is_refused_or_written_harmlessly() =>
        Gen.OneOf(Odd.MarkdownText, Odd.Mutated(Files, Odd.MarkdownText))
            // The judge's parser takes this sign for the end of the page.
            .Where(text => !text.Contains('\uffff', StringComparison.Ordinal))
            .Sample(
                text =>
                {
                    _ = MarkdownReader.Links(text).Count();
                    if (MarkdownReader.FaultOf(text) is null)
                        Harmless.AssertHarmless(
                            new MarkdownWriter((_, _) => "/en", new Glossary([("MC", "Committee")], "/en/g")).Write(
                                text
                            )
                        );
                },
                iter: Times(1_000)
            );

    [Fact]
    public void Readiness_says_something_about_every_text() =>
        Gen.OneOf(Odd.MarkdownText, Odd.Mutated(Files, Odd.AnyText))
            .Sample(
                text =>
                    ReadinessCheck.Of(
                        "a-unit",
                        Samples.Unit(name: text[..Math.Min(9, text.Length)], summary: text),
                        Facts
                    ),
                iter: Times(300)
            );

    [Fact]
    public void Fields_are_read_from_any_text() =>
        Gen.Select(Gen.OneOf(FieldTable.Kinds.ToArray()), Odd.AnyText.Array[1, 5])
            .Sample(
                (table, texts) =>
                {
                    var (content, faults) = table.Read(
                        table
                            .All.Index()
                            .ToDictionary(field => field.Item.Name, field => texts[field.Index % texts.Length])
                    );
                    Assert.True(content is not null || faults.Count > 0);
                },
                iter: Times(200)
            );

    [Fact]
    public void Differences_put_together_give_both_texts() =>
        Gen.Select(Odd.MarkdownText, Odd.Mutated(Files, Odd.AnyText))
            .Sample(
                (before, after) =>
                {
                    var pieces = WordDiff.Of(before, after);
                    if (pieces.All(piece => piece.Kind != PieceKind.Folded))
                        Assert.Equal(
                            after.ReplaceLineEndings("\n"),
                            string.Concat(
                                pieces.Where(piece => piece.Kind != PieceKind.Removed).Select(piece => piece.Text)
                            )
                        );
                },
                iter: Times(100)
            );

    [Fact]
    public void Content_files_are_read_or_refused_with_file_and_line() =>
        Gen.OneOf(Odd.YamlText, Odd.YamlText.Select(text => $"---\n{text}\n---\nx"), Odd.Mutated(Files, Odd.YamlText))
            .Sample(
                text =>
                {
                    var read = ContentFolder.Read([new NamedFile("units/a.en.md", Encoding.UTF8.GetBytes(text))]);
                    Assert.True(read.Entries.Count == 1 || read.Faults.Count > 0);
                    Assert.All(read.Faults, fault => Assert.True(fault.Line > 0));
                },
                iter: Times(1_000)
            );

    [Fact]
    public void Spreadsheets_are_read_or_refused() =>
        Odd.SheetText.Sample(
            text =>
            {
                try
                {
                    _ = Sheet.Read(Encoding.UTF8.GetBytes(text));
                }
                catch (CsvHelper.CsvFormatException)
                {
                    // Said as a sentence by whoever asks.
                }
            },
            iter: Times(1_000)
        );

    [Fact]
    public async Task Zips_are_read_or_refused()
    {
        var zip = Moving.Zip(("units/a.en.md", Files[0]), ("guidance/b.fr.md", Files[1]), ("README.md", "x"));
        await Gen.Select(Gen.Int[0, zip.Length - 1], Gen.Byte, Gen.Int[0, zip.Length])
            .Array[1, 5]
            .SampleAsync(
                async changes =>
                {
                    var damaged = zip.ToArray();
                    foreach (var (at, sign, _) in changes)
                        damaged[at] = sign;
                    var end = changes[0].Item3 % 4 == 0 ? changes[0].Item3 : zip.Length;
                    var (sent, fault) = await Upload.ReadAsync([Form(damaged[..end])], CancellationToken.None);
                    if (fault is null)
                        _ = ContentFolder.Read(sent.Content);
                },
                iter: Times(1_000)
            );
    }

    internal static int Times(int usual) =>
        usual
        * int.Parse(
            Environment.GetEnvironmentVariable("NATO_INTERNSHIPS_FUZZ") is { Length: > 0 } times ? times : "1",
            CultureInfo.InvariantCulture
        );

    private static FormFile Form(byte[] bytes) => new(new MemoryStream(bytes), 0, bytes.Length, "files", "a.zip");
}
