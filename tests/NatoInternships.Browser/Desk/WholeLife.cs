using System.Globalization;
using Microsoft.Playwright;
using NatoInternships.Editors;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;
using NatoInternships.Time;

namespace NatoInternships.Browser.Desk;

/// <summary>
/// The life of a unit as an author and a publisher see it, each in a browser of their own, and as the public does.
/// </summary>
[Collection(nameof(AtTheDesk))]
public sealed class WholeLife(BrowserDesk desk) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _browsers = [];
    private Colleague _author = null!;
    private Colleague _publisher = null!;
    private IPage _writing = null!;
    private IPage _publishing = null!;
    private IPage _reading = null!;

    [Fact]
    public async Task It_is_written_returned_approved_published_renamed_and_withdrawn()
    {
        await WriteInBothLanguagesAsync();

        await _publishing.GotoAsync("/admin/en");
        await _publishing.GetByRole(AriaRole.Link, new() { Name = "Office of Life" }).First.ClickAsync();
        await _publishing.UnfoldAsync("Return it with remarks…");
        await _publishing.GetByLabel("Remarks for the author").FillAsync("Say what interns do.");
        await _publishing.PressAsync("Return it");
        await _publishing.SaysAsync("Returned with your remarks");

        await _writing.GotoAsync("/admin/en");
        await _writing.GetByText("Say what interns do.").First.WaitForAsync();
        await _writing.OpenAsync("office-of-life");
        await _writing.WriteAsync("#en-detail", "## What interns do\n\nThey live.");
        await _writing.PressAsync("Save and submit for review");
        await _writing.SaysAsync("Submitted.");
        Assert.Equal(404, await ReadAsync("/en/units/office-of-life"));

        await PublishAsync("office-of-life");
        Assert.Equal(200, await ReadAsync("/en/units/office-of-life"));
        await _reading.GetByText("They live.").WaitForAsync();
        Assert.Equal(200, await ReadAsync("/fr/entites/bureau-de-la-vie"));
        await _reading.Locator("strong", new() { HasText = "s’occupe" }).WaitForAsync();

        await _writing.OpenAsync("office-of-life");
        await _writing.WriteAsync("#en-address", "office-of-living");
        await _writing.PressAsync("Save and submit for review");
        await _writing.SaysAsync("Submitted.");
        await PublishAsync("office-of-life");
        var renamed = await _reading.GotoAsync("/en/units/office-of-life");
        Assert.Equal($"{desk.Address}/en/units/office-of-living", renamed!.Url);
        Assert.Equal(301, (await renamed.Request.RedirectedFrom!.ResponseAsync())!.Status);

        await _publishing.OpenAsync("office-of-life", "/publishing");
        await _publishing.UnfoldAsync("Withdraw…");
        await _publishing.Locator("#off-why").FillAsync("The office closed.");
        await _publishing.PressAsync("Withdraw Office of Life");
        await _publishing.SaysAsync("Withdrawn.");
        Assert.Equal(410, await ReadAsync("/en/units/office-of-living"));
        Assert.True(await _reading.Locator("main a").CountAsync() > 0);
    }

    [Fact]
    public async Task A_publication_waits_for_its_time()
    {
        var key = await _author.UnitAsync("Office of Tomorrow");
        var at = BrusselsTime.Of(desk.Clock.GetUtcNow().UtcDateTime.Date.AddDays(2).AddHours(8));
        await _publishing.OpenAsync(key, "/publishing");
        await _publishing.UnfoldAsync("Publish at a time…");
        await _publishing.Locator("#publish-day").FillAsync(at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await _publishing.Locator("#publish-time").FillAsync(at.ToString("HH:mm", CultureInfo.InvariantCulture));
        await _publishing.PressAsync("Put it on the timetable");
        await _publishing.SaysAsync("It is on the timetable");
        await _publishing.GetByText("08:00 UTC").First.WaitForAsync();

        desk.Clock.AdjustTime(new DateTimeOffset(BrusselsTime.ToUtc(at)!.Value).AddSeconds(-1));
        await desk.WithTimetableAsync();
        Assert.Equal(404, await ReadAsync("/en/units/office-of-tomorrow"));
        desk.Clock.AdjustTime(new DateTimeOffset(BrusselsTime.ToUtc(at)!.Value));
        await desk.WithTimetableAsync();
        Assert.Equal(200, await ReadAsync("/en/units/office-of-tomorrow"));
    }

    [Fact]
    public async Task An_old_revision_is_restored_from_the_history_and_published()
    {
        var key = await _author.PublicUnitAsync(_publisher, "Office of Yore");
        await _author.FormAsync(key, "submit", ("en.lead", "Worse than before."));
        await PublishAsync(key);
        await ReadAsync("/en/units/office-of-yore");
        await _reading.GetByText("Worse than before.").First.WaitForAsync();

        await _writing.OpenAsync(key, "/history");
        await _writing.GetByRole(AriaRole.Link, new() { Name = "Restore… Revision 2" }).ClickAsync();
        await _writing.GetByLabel("Why", new() { Exact = true }).FillAsync("It was better.");
        await _writing.PressAsync("Restore all of it");
        await _writing.Locator(".notice").WaitForAsync();
        await _writing.OpenAsync(key, "/publishing");
        await _writing.GetByRole(AriaRole.Button, new() { Name = "Submit revision" }).ClickAsync();
        await _writing.SaysAsync("Submitted.");
        await PublishAsync(key);
        await ReadAsync("/en/units/office-of-yore");
        await _reading.GetByText("Tests the site.").First.WaitForAsync();
    }

    [Fact]
    public async Task A_preview_link_opens_without_an_account_until_it_is_revoked_or_its_draft_is_published()
    {
        var key = await _author.UnitAsync("Office of Glimpses");
        var (revoked, published) = (await LinkAsync(key), await LinkAsync(key));
        foreach (var link in new[] { revoked, published })
        {
            var answer = await _reading.GotoAsync(link);
            Assert.Equal((200, "no-referrer"), (answer!.Status, await answer.HeaderValueAsync("referrer-policy")));
            Assert.Contains("noindex", await answer.HeaderValueAsync("x-robots-tag") ?? "", StringComparison.Ordinal);
            await _reading.GetByText("Tests the site.").First.WaitForAsync();
        }

        Assert.Empty(await _reading.Context.CookiesAsync());
        await _writing.OpenAsync(key, "/preview-links");
        // The newest stands first.
        await _writing.Locator(".list .btn.stop").Last.ClickAsync();
        await _writing.SaysAsync("Revoked");
        Assert.Equal(410, await ReadAsync(revoked));
        Assert.Equal(200, await ReadAsync(published));
        await _writing.OpenAsync(key, "/publishing");
        await _writing.GetByRole(AriaRole.Button, new() { Name = "Submit revision" }).ClickAsync();
        await _writing.SaysAsync("Submitted.");
        await PublishAsync(key);
        Assert.Equal(410, await ReadAsync(published));
    }

    public async Task InitializeAsync()
    {
        (_author, _publisher) = (await desk.JoinAsync(), await desk.JoinAsync(Role.Publisher));
        _writing = await PageAsync(await desk.SignedInAsync(_author));
        _publishing = await PageAsync(await desk.SignedInAsync(_publisher));
        _reading = await PageAsync(await desk.VisitorAsync());
    }

    public async Task DisposeAsync()
    {
        foreach (var browser in _browsers)
            await browser.DisposeAsync();
        _author.Dispose();
        _publisher.Dispose();
    }

    private async Task<IPage> PageAsync(IBrowserContext browser)
    {
        _browsers.Add(browser);
        return await browser.NewPageAsync();
    }

    private async Task<int> ReadAsync(string path) => (await _reading.GotoAsync(path))!.Status;

    private async Task WriteInBothLanguagesAsync()
    {
        await _writing.GotoAsync("/admin/en/new");
        await _writing.GetByLabel("Name in English").FillAsync("Office of Life");
        await _writing.GetByLabel("Name in French").FillAsync("Bureau de la vie");
        await _writing.GetByLabel("Body", new() { Exact = true }).SelectOptionAsync("international-military-staff");
        await _writing.PressAsync("Make the draft");
        await _writing.SaysAsync("The draft is made");
        foreach (
            var (field, text) in new[]
            {
                ("#en-lead", "Looks after life."),
                ("#en-summary", "It **looks after** life."),
                ("#fr-lead", "S’occupe de la vie."),
                ("#fr-summary", "Il **s’occupe** de la vie."),
            }
        )
            await _writing.WriteAsync(field, text);
        await _writing.ReloadAsync();
        Assert.Equal("Il **s’occupe** de la vie.", await _writing.InputValueAsync("#fr-summary"));
        Assert.Equal(404, await ReadAsync("/en/units/office-of-life"));
        await _writing.PressAsync("Save and submit for review");
        await _writing.SaysAsync("Submitted.");
    }

    private async Task PublishAsync(string key)
    {
        await _publishing.OpenAsync(key, "/publishing");
        await _publishing.PressAsync("Approve and publish now");
        await _publishing.SaysAsync("Published. It is public now.");
    }

    private async Task<string> LinkAsync(string key)
    {
        desk.Clock.Advance(TimeSpan.FromSeconds(1));
        await _writing.OpenAsync(key, "/preview-links");
        await _writing.PressAsync("Make a link");
        return await _writing.Locator("#link").InputValueAsync();
    }
}
