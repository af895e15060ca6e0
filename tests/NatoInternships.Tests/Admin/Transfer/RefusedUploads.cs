using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Text;
using NatoInternships.Admin.Transfer;
using NatoInternships.Desk;
using NatoInternships.Editors;
using NatoInternships.Tests.ContentImport;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Transfer;

/// <summary>What an upload may not be. Each refusal is a sentence, and the catalogue is never asked.</summary>
[Collection(nameof(SharedDesk))]
public sealed class RefusedUploads(DeskSite site)
{
    private const string Good = "units/new-body.en.md";

    [Fact]
    public async Task No_file_is_asked_for()
    {
        using var robin = await site.JoinAsync();
        var page = await robin.BringAsync();
        Assert.Contains("Choose a zip, Markdown files or a spreadsheet", page.Problem, StringComparison.Ordinal);
        Assert.Equal("true", page.Document.GetElementById("files")!.GetAttribute("aria-invalid"));
    }

    [Theory]
    [InlineData("/units/x.en.md")]
    [InlineData("../units/x.en.md")]
    [InlineData("units/../x.en.md")]
    [InlineData("units/..")]
    [InlineData("..\\units\\x.en.md")]
    [InlineData("C:\\units\\x.en.md")]
    [InlineData("C:/x.en.md")]
    [InlineData("C:x.en.md")]
    [InlineData("units/staff/x.en.md")]
    [InlineData("units/staff/")]
    [InlineData("content/units/x.en.md")]
    [InlineData("units/x\n.en.md")]
    public async Task A_file_in_the_wrong_place_is_refused(string name) =>
        Assert.Equal(
            UploadProblem.Place,
            await ProblemAsync(("a.zip", Moving.Zip((Good, ContentFiles.Body()), (name, ContentFiles.Body()))))
        );

    [Fact]
    public async Task Another_kind_of_file_is_refused()
    {
        Assert.Equal(UploadProblem.Kind, await ProblemAsync(("a.exe", [1])));
        Assert.Equal(UploadProblem.Kind, await ProblemAsync(("a.zip", Moving.Zip(("units/a.exe", "")))));
        Assert.Equal(UploadProblem.Kind, await ProblemAsync(("a.zip", Moving.Zip(("units.csv", "key")))));
    }

    [Fact]
    public async Task What_a_Macintosh_adds_does_no_harm() =>
        Assert.Null(
            await ProblemAsync(
                (
                    "a.zip",
                    Moving.Zip(
                        ("units/", ""),
                        (Good, ContentFiles.Body()),
                        ("__MACOSX/units/._x.en.md", "x"),
                        ("units/.DS_Store", "x")
                    )
                )
            )
        );

    [Fact]
    public async Task A_folder_that_was_zipped_again_is_looked_into()
    {
        var zip = Moving.Zip(
            ("content/", ""),
            ("content/.DS_Store", "x"),
            ("content/units/", ""),
            ("content/units/.DS_Store", "x"),
            ("content/" + Good, ContentFiles.Body()),
            ("__MACOSX/content/._units", "x")
        );
        Assert.Null(await ProblemAsync(("a.zip", zip)));
        Assert.Equal(
            UploadProblem.Place,
            await ProblemAsync(("a.zip", Moving.Zip(("outer/content/" + Good, ContentFiles.Body()))))
        );
        Assert.Equal(
            UploadProblem.Place,
            await ProblemAsync(("a.zip", Moving.Zip(("../" + Good, ContentFiles.Body()))))
        );
        Assert.Equal(
            UploadProblem.Place,
            await ProblemAsync(
                (
                    "a.zip",
                    Moving.Zip(("content/" + Good, ContentFiles.Body()), ("other/units/x.en.md", ContentFiles.Body()))
                )
            )
        );
    }

    [Fact]
    public async Task Thousands_of_files_are_refused()
    {
        var many = Moving.Zip([
            .. Enumerable.Range(0, Upload.MostFiles + 1).Select(number => ($"units/u{number}.en.md", "")),
        ]);
        Assert.Equal(UploadProblem.TooMany, await ProblemAsync(("a.zip", many)));
    }

    [Fact]
    public async Task More_than_five_megabytes_are_refused() =>
        Assert.Equal(
            UploadProblem.TooLarge,
            await ProblemAsync(("a.md", new byte[DeskForm.Largest]), ("b.md", new byte[1]))
        );

    [Fact]
    public async Task More_than_the_server_reads_gets_a_page_with_the_limit()
    {
        using var robin = await site.JoinAsync();
        using var sent = new MultipartFormDataContent
        {
            { new ByteArrayContent(new byte[DeskForm.Largest + 1]), "files", "a.zip" },
        };
        using var answer = await robin.Browser.Client.PostAsync(
            new Uri(Moving.Here + "/check", UriKind.Relative),
            sent
        );
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains(
            "This is too much: send at most 5 megabytes at a time",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_zip_bomb_is_refused() =>
        Assert.Equal(
            UploadProblem.Inflated,
            await ProblemAsync(("a.zip", Moving.Zip((Good, new string(' ', 11 * 1024 * 1024)))))
        );

    [Fact]
    public async Task Two_zips_that_are_a_bomb_together_are_refused()
    {
        var half = new string(' ', 6 * 1024 * 1024);
        Assert.Equal(
            UploadProblem.Inflated,
            await ProblemAsync(
                ("a.zip", Moving.Zip(("units/a.en.md", half))),
                ("b.zip", Moving.Zip(("units/b.en.md", half)))
            )
        );
    }

    [Fact]
    public async Task A_size_that_lies_is_refused()
    {
        var zip = Moving.Zip((Good, ContentFiles.Body()));
        // The size in the central directory, 24 bytes after its signature.
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(directory + 24), 5000);
        Assert.Equal(UploadProblem.Broken, await ProblemAsync(("a.zip", zip)));
    }

    [Fact]
    public async Task A_link_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = archive.CreateEntry(Good);
            entry.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var target = entry.Open();
            target.Write("/etc/passwd"u8);
        }

        Assert.Equal(UploadProblem.Link, await ProblemAsync(("a.zip", bytes.ToArray())));
    }

    [Fact]
    public async Task A_zip_with_a_password_is_refused()
    {
        var zip = Moving.Zip((Good, ContentFiles.Body()));
        // The first flag of a file says that it is encrypted: 6 bytes after its own signature, 8 after that in the
        // directory.
        zip[zip.AsSpan().IndexOf("PK\u0003\u0004"u8) + 6] |= 1;
        zip[zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        Assert.Equal(UploadProblem.Encrypted, await ProblemAsync(("a.zip", zip)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(-1)]
    [InlineData(-30)]
    public async Task A_broken_zip_is_refused(int length)
    {
        var zip = Moving.Zip((Good, ContentFiles.Body()));
        Assert.Equal(
            UploadProblem.Broken,
            await ProblemAsync(("a.zip", zip[..(length < 0 ? zip.Length + length : length)]))
        );
    }

    [Fact]
    public async Task No_damage_to_a_zip_does_more_than_be_refused()
    {
        var zip = Moving.Zip((Good, ContentFiles.Body()));
        var chance = new Random(5);
        for (var round = 0; round < 500; round++)
        {
            var damaged = zip.ToArray();
            damaged[chance.Next(damaged.Length)] ^= (byte)(1 << chance.Next(8));
            var (files, fault) = await Upload.ReadAsync([Form("a.zip", damaged)], CancellationToken.None);
            Assert.True(fault is not null || files.Content.Count == 1);
        }
    }

    [Fact]
    public async Task One_file_twice_is_refused()
    {
        var body = Encoding.UTF8.GetBytes(ContentFiles.Body());
        Assert.Equal(
            UploadProblem.Twice,
            await ProblemAsync(("new-body.en.md", body), ("a.zip", Moving.Zip((Good, ContentFiles.Body()))))
        );
        Assert.Equal(
            UploadProblem.Twice,
            await ProblemAsync(("a.zip", Moving.Zip((Good, ""), ("units/NEW-BODY.en.md", ""))))
        );
    }

    [Fact]
    public async Task A_spreadsheet_comes_alone() =>
        Assert.Equal(UploadProblem.Mixed, await ProblemAsync(("units.csv", [1]), ("a.zip", Moving.Zip((Good, "")))));

    [Fact]
    public async Task Text_that_is_not_UTF_8_is_refused_with_its_line()
    {
        using var robin = await site.JoinAsync();
        var page = await robin.BringAsync(
            ("new-body.en.md", Encoding.Latin1.GetBytes(ContentFiles.Body(text: "Café.")))
        );
        Assert.Contains("units/new-body.en.md, line 9, text: expected UTF-8", page.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_said_beside_the_field()
    {
        using var robin = await site.JoinAsync();
        var page = await robin.BringAsync(("a.zip", [1, 2, 3]));
        Assert.Contains("“a.zip” is broken or is no zip", page.Problem, StringComparison.Ordinal);
        Assert.Equal("#files", page.Document.QuerySelector(".faults a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Nobody_moves_anything_without_a_permission()
    {
        using var stranger = site.Browser();
        foreach (var path in new[] { "", "/markdown.zip?which=latest", "/units.csv" })
            Assert.Contains(
                "/sign-in",
                (await stranger.AskAsync(Moving.Here + path)).Location,
                StringComparison.Ordinal
            );
        var needs = Assert.Single(
            typeof(TransferController).GetCustomAttributes(typeof(NeedsAttribute), false).Cast<NeedsAttribute>()
        );
        Assert.Equal(Permission.WriteDrafts, needs.Permission);
    }

    private static async Task<UploadProblem?> ProblemAsync(params (string Name, byte[] Bytes)[] sent) =>
        (await Upload.ReadAsync([.. sent.Select(file => Form(file.Name, file.Bytes))], CancellationToken.None))
            .Fault
            ?.Problem;

    private static Microsoft.AspNetCore.Http.FormFile Form(string name, byte[] bytes) =>
        new(new MemoryStream(bytes), 0, bytes.Length, "files", name);
}
