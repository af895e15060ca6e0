using System.IO.Compression;
using System.Net;
using System.Text;
using NatoInternships.Tests.ContentImport;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Transfer;

/// <summary>Uploads as people's machines make them.</summary>
[Collection(nameof(SharedDesk))]
public sealed class OddUploads(DeskSite site)
{
    private const string Text = "It is new.";
    private static readonly string Body = ContentFiles.Body(text: Text);

    [Theory]
    [InlineData("units\\new-body.en.md")]
    [InlineData("content\\units\\new-body.en.md")]
    public async Task A_zip_with_back_slashes_is_taken(string name)
    {
        using var robin = await site.JoinAsync();
        var page = await robin.BringAsync(("a.zip", Moving.Zip((name, Body))));
        Assert.Equal("", page.Problem);
        Assert.Contains(page.Rows(), row => row.StartsWith("new-body", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_content_folder_itself_zipped_changes_nothing_and_its_guide_is_passed_over()
    {
        using var robin = await site.JoinAsync();
        var page = await robin.BringAsync(("content.zip", ZippedContent()));
        Assert.Equal("", page.Problem);
        Assert.Contains("Nothing would change", page.Notice, StringComparison.Ordinal);
        Assert.Contains("Passed over, since it is no content: content/README.md", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_systems_leave_in_a_zip_is_passed_over_and_said()
    {
        string[] strays = ["Thumbs.db", "units/desktop.ini", "units/._x.en.md", "units/.DS_Store", "__MACOSX/units/x"];
        using var robin = await site.JoinAsync();
        var zip = Moving.Zip([("units/new-body.en.md", Body), .. strays.Select(stray => (stray, "\0"))]);
        var page = await robin.BringAsync(("a.zip", zip));
        Assert.Equal("", page.Problem);
        Assert.All(strays, stray => Assert.Contains(stray, page.Text, StringComparison.Ordinal));
        Assert.Single(page.Rows());
    }

    [Fact]
    public async Task A_stray_file_chosen_with_the_others_is_passed_over()
    {
        using var robin = await site.JoinAsync();
        var page = await robin.BringAsync(("Thumbs.db", [0]), ("new-body.en.md", Encoding.UTF8.GetBytes(Body)));
        Assert.Equal("", page.Problem);
        Assert.Contains("Thumbs.db", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_syntax_in_one_file_sent_alone_is_one_fault_at_its_line()
    {
        using var robin = await site.JoinAsync();
        var taken = Moving.Unzipped(await robin.TakeAsync("markdown.zip?which=latest&key=legal-advisor"));
        var english = taken["units/legal-advisor.en.md"].Replace("\norder:", "\n\torder:", StringComparison.Ordinal);
        var line = english.Split('\n').Index().First(each => each.Item.StartsWith('\t')).Index + 1;
        var page = await robin.BringAsync("legal-advisor.en.md", english);
        var fault = Assert.Single(page.Document.QuerySelectorAll(".faults li"));
        Assert.Contains(
            $"legal-advisor.en.md, line {line}, front matter: expected spaces",
            fault.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Front_matter_nested_a_hundred_thousand_deep_is_refused_and_the_site_stands()
    {
        using var robin = await site.JoinAsync();
        foreach (var deep in new[] { "- ".Times(200_000), "[".Times(30_000), "{a: ".Times(9_000) })
        {
            var page = await robin.BringAsync("x.en.md", ContentFiles.Body(with: $"name:\n  {deep}"));
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains("x.en.md, line ", page.Problem, StringComparison.Ordinal);
        }

        using var visitor = site.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.AskAsync("/en")).StatusCode);
    }

    private static byte[] ZippedContent()
    {
        using var bytes = new MemoryStream();
        ZipFile.CreateFromDirectory(
            Path.Combine(SourceTree.Root, "content"),
            bytes,
            CompressionLevel.Fastest,
            includeBaseDirectory: true
        );
        return bytes.ToArray();
    }
}
