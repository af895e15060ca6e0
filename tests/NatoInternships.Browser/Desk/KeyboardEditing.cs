using Microsoft.Playwright;
using NatoInternships.Browser.Site;
using NatoInternships.Editors;

namespace NatoInternships.Browser.Desk;

/// <summary>A unit is written, handed in and published by keyboard alone.</summary>
[Collection(nameof(AtTheDesk))]
public sealed class KeyboardEditing(BrowserDesk desk)
{
    private const int MostStops = 150;

    [Theory]
    [InlineData(1280, 12)]
    [InlineData(320, 7)]
    public async Task The_tab_key_reaches_everything_in_reading_order_with_an_outline(int width, int fewest)
    {
        using var publisher = await desk.JoinAsync(Role.Publisher);
        using var author = await desk.JoinAsync();
        var key = await author.UnitAsync($"Office of {width} keys");
        await using var browser = await desk.SignedInAsync(publisher, width);
        var page = await browser.NewPageAsync();
        foreach (
            var path in new[]
            {
                "/units?q=adviser",
                "/new",
                $"/entries/{key}",
                $"/entries/{key}/publishing",
                $"/entries/{key}/history",
                $"/entries/{key}/preview-links",
                "/links",
                "/transfer",
            }
        )
        {
            await page.GotoAsync("/admin/en" + path);
            await TabOrder.WalkAsync(page, fewest);
        }
    }

    [Fact]
    public async Task A_unit_is_edited_submitted_and_published()
    {
        using var author = await desk.JoinAsync();
        using var publisher = await desk.JoinAsync(Role.Publisher);
        var key = await author.UnitAsync("Office of Keys");
        await using var authors = await desk.SignedInAsync(author);
        var writing = await authors.NewPageAsync();
        await writing.OpenAsync(key);
        await GoToAsync(writing, "#en-lead");
        await writing.Keyboard.PressAsync("Control+a");
        await writing.Keyboard.TypeAsync("Typed by keyboard.");
        await GoToAsync(writing, "#en-summary");
        await writing.Keyboard.PressAsync("Control+a");
        await writing.Keyboard.TypeAsync("A bold word");
        await writing.Keyboard.PressAsync("Control+Shift+ArrowLeft");
        await writing.Keyboard.PressAsync("Control+b");
        Assert.Equal("A bold **word**", await writing.InputValueAsync("#en-summary"));
        await GoToAsync(writing, "[name=then][value=submit]");
        await writing.Keyboard.PressAsync("Enter");
        await writing.SaysAsync("Submitted.");

        await using var publishers = await desk.SignedInAsync(publisher);
        var publishing = await publishers.NewPageAsync();
        await publishing.GotoAsync("/admin/en");
        await GoToAsync(publishing, $"[aria-labelledby=reviews] a[href$='{key}/publishing']");
        await publishing.Keyboard.PressAsync("Enter");
        await publishing.WaitForURLAsync($"**/{key}/publishing");
        await GoToAsync(publishing, "[action$='/publishing/publish'] button");
        await publishing.Keyboard.PressAsync("Enter");
        await publishing.SaysAsync("Published. It is public now.");
        await using var visitor = await desk.VisitorAsync();
        var reading = await visitor.NewPageAsync();
        await reading.GotoAsync($"/en/units/{key}");
        await reading.Locator("strong", new() { HasText = "word" }).WaitForAsync();
    }

    private static async Task GoToAsync(IPage page, string selector)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"{page.Url}: the tab key does not reach {selector}");
    }
}
