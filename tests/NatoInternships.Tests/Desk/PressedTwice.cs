using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Admin.Bulk;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Admin.Transfer;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Desk;

/// <summary>A button that is pressed twice does it once, and ends on what was made.</summary>
public sealed class PressedTwice(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task A_new_entry_is_made_once()
    {
        using var author = await _site.JoinAsync();
        var page = await author.Browser.GetAsync("/admin/en/new?kind=unit");
        foreach (var _ in new[] { 1, 2 })
        {
            var made = await author.Browser.SubmitAsync(
                page,
                "/new",
                ("name", "Office of Twins"),
                ("parent", "international-staff")
            );
            Assert.StartsWith($"{Forms.Entries}/office-of-twins?", made.Path, StringComparison.Ordinal);
            Assert.StartsWith("The draft is made", made.Notice, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_preview_link_is_made_once_and_shown()
    {
        using var author = await _site.JoinAsync();
        await author.EditAsync(Key, ("en.lead", "By the author."));
        var page = await author.Browser.GetAsync($"{Forms.Entries}/{Key}/preview-links");
        var links = new List<string>();
        foreach (var _ in new[] { 1, 2 })
            links.Add((await author.Browser.SubmitAsync(page, "/preview-links")).Field("link"));
        Assert.Equal(links[0], links[1]);
        Assert.Equal(1, await _site.WithAsync<CatalogueContext, int>(context => context.PreviewLinks.CountAsync()));
        var path = new Uri(links[0]).PathAndQuery;
        Assert.Equal(System.Net.HttpStatusCode.OK, (await _site.PublicAsync(path)).Status);
    }

    [Fact]
    public async Task An_invitation_is_made_once()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        var page = await boss.Browser.GetAsync("/admin/en/people/invite");
        Answer invited = page;
        foreach (var _ in new[] { 1, 2 })
        {
            invited = await boss.Browser.SubmitAsync(
                page,
                "/people/invite",
                ("email", "twin@example.org"),
                ("name", "Twin")
            );
            Assert.Equal("", invited.Problem);
        }

        Assert.Equal($"/admin/en/people/{(await _site.EditorAsync("twin@example.org"))!.Id}?did=invited", invited.Path);
    }

    [Fact]
    public async Task Many_are_changed_and_brought_back_once()
    {
        using var author = await _site.JoinAsync();
        var shown = await author.ValueAsync(await author.ChooseAsync("AsOf", Key, "operations"), "2018-05");
        var done = shown;
        foreach (var _ in new[] { 1, 2 })
        {
            done = await author.DoItAsync(shown);
            Assert.Contains(": 2", done.Notice, StringComparison.Ordinal);
        }

        Assert.Equal(2, (await _site.EntryAsync(Key)).LatestNumber);
        foreach (var _ in new[] { 1, 2 })
            Assert.Equal("Undone", (await author.UndoAsync(done)).Notice);
        Assert.Equal(3, (await _site.EntryAsync(Key)).LatestNumber);
    }

    [Fact]
    public async Task Files_are_imported_once()
    {
        using var author = await _site.JoinAsync();
        var shown = await author.BringAsync("units.csv", $"key,en.lead\n{Key},Brought in.\n");
        foreach (var _ in new[] { 1, 2 })
            Assert.StartsWith("1 draft is written", (await author.ImportAsync(shown)).Notice, StringComparison.Ordinal);
        Assert.Equal(2, (await _site.EntryAsync(Key)).LatestNumber);
    }

    [Fact]
    public async Task A_revision_is_published_once()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.FormAsync(Key, "submit", ("en.lead", "By the author."));
        var page = await publisher.Browser.GetAsync($"{Forms.Entries}/{Key}/publishing");
        foreach (var _ in new[] { 1, 2 })
            Assert.Equal(
                "Published. It is public now.",
                (await publisher.Browser.SubmitAsync(page, "/publishing/publish")).Notice
            );
        Assert.Equal(
            1,
            (await _site.EntryAsync(Key)).Milestones.Count(passed =>
                passed is { Kind: MilestoneKind.Published, Number: 2 }
            )
        );
    }
}
