using System.Net;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Admin;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Tests.Admin.Bulk;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>A draft that was never public goes, with all that belongs to it; nothing else does.</summary>
public sealed class Deleting(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "office-of-tests";
    private const string Entry = $"{Forms.Entries}/{Key}";

    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_draft_goes_with_its_remarks_its_preview_links_and_what_was_typed(bool byAuthor)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await author.FormAsync(Key, "submit");
        await publisher.PublishingAsync(Key, "return", ("remarks", "Say more."));
        var made = await author.Browser.SubmitAsync(
            await author.Browser.GetAsync($"{Entry}/preview-links"),
            "/preview-links"
        );
        var link = new Uri(made.Field("link")).PathAndQuery;
        await publisher.KeepAsync(await publisher.Browser.GetAsync(Entry), ("en.lead", "Typed."));
        var page = await (byAuthor ? author : publisher).PublishingAsync(Key, "delete");
        Assert.Equal(("/admin/en?did=deleted", "The draft is deleted"), (page.Path, page.Notice));
        foreach (var gone in new[] { Entry, $"{Entry}/history", $"{Entry}/publishing", $"{Entry}/preview-links" })
            Assert.Equal(HttpStatusCode.NotFound, (await author.Browser.GetAsync(gone)).Status);
        Assert.Contains((await _site.PublicAsync(link)).Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.Gone });
        Assert.Equal(
            (0, 0),
            await _site.WithAsync<CatalogueContext, (int, int)>(async context =>
                (await context.WorkingCopies.CountAsync(), await context.PreviewLinks.CountAsync())
            )
        );
        Assert.Equal(
            (AuditAct.DraftDeleted, Key),
            ((await _site.AuditAsync())[^1].Act, (await _site.AuditAsync())[^1].Subject)
        );
        foreach (var list in new[] { "/admin/en", "/admin/en/units", "/admin/en/audit" })
            Assert.NotEqual(HttpStatusCode.InternalServerError, (await author.Browser.GetAsync(list)).Status);
    }

    [Fact]
    public async Task A_draft_that_others_wrote_too_is_for_a_publisher_to_delete()
    {
        using var author = await _site.JoinAsync();
        using var other = await _site.JoinAsync();
        await author.WriteUnitAsync();
        await AssertRefusedAsync(other, Key, "Colleagues wrote this too");
        await other.EditAsync(Key, ("en.lead", "By another."));
        await AssertRefusedAsync(author, Key, "Colleagues wrote this too");
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("schedule")]
    [InlineData("withdraw")]
    public async Task What_is_public_was_public_or_is_planned_stays(string how)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        await author.WriteUnitAsync();
        await author.FormAsync(Key, "submit");
        if (how == "schedule")
            await publisher.PlanAsync(Key, "schedule", "2026-12-24");
        else
            await publisher.PublishingAsync(Key, "publish");
        if (how == "withdraw")
            await publisher.PublishingAsync(Key, "withdraw", ("how", "gone"), ("why", "It closed."));
        await AssertRefusedAsync(publisher, Key, how == "schedule" ? "on the timetable" : "was public once");
    }

    [Fact]
    public async Task What_many_were_changed_together_is_brought_back_without_it()
    {
        using var author = await _site.JoinAsync();
        await author.WriteUnitAsync();
        var shown = await author.ValueAsync(await author.ChooseAsync("AsOf", Key, "operations"), "2018-05");
        var done = await author.DoItAsync(shown);
        await author.PublishingAsync(Key, "delete");
        var asked = await author.UndoAsync(done);
        Assert.Contains("It is no longer in the catalogue", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Brought back: 1", (await author.UndoAsync(asked)).Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_twice_it_is_deleted_once()
    {
        using var author = await _site.JoinAsync();
        await author.WriteUnitAsync();
        var page = await author.Browser.GetAsync($"{Entry}/publishing");
        foreach (var _ in new[] { 1, 2 })
            Assert.Equal("The draft is deleted", (await author.Browser.SubmitAsync(page, "/publishing/delete")).Notice);
    }

    private async Task AssertRefusedAsync(Colleague colleague, string key, string why)
    {
        var page = await colleague.Browser.GetAsync($"{Forms.Entries}/{key}/publishing");
        Assert.Empty(page.Document.QuerySelectorAll("form[action$='/delete']"));
        Assert.Contains(why, (await colleague.PostAsync(key, "delete")).Problem, StringComparison.Ordinal);
        Assert.NotNull(await _site.EntryAsync(key));
    }
}
