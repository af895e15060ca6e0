using Microsoft.Playwright;
using NatoInternships.Browser.Site;
using NatoInternships.Languages;

namespace NatoInternships.Browser.Pages;

[Collection(nameof(InBrowser))]
public sealed class Keyboard(BrowserSite site)
{
    [Theory]
    [InlineData("unit with detail", 1280)]
    [InlineData("unit with detail", 320)]
    [InlineData("field of study", 1280)]
    [InlineData("field of study in a country", 320)]
    [InlineData("units that fit", 1280)]
    [InlineData("who-can-apply", 1280)]
    [InlineData("search whose words never meet", 1280)]
    [InlineData("search whose words never meet", 320)]
    public async Task The_tab_key_reaches_everything_in_reading_order_with_an_outline(string name, int width)
    {
        await using var visitor = await site.VisitorAsync(width);
        foreach (var language in Language.All)
        {
            var page = await OpenAsync(visitor, site.Page(name, language));
            await TabOrder.WalkAsync(page, fewest: 16);
        }
    }

    [Fact]
    public async Task The_skip_link_comes_first_shows_itself_and_leads_into_the_content()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor, site.Page("unit with detail", Language.English));
        var link = page.Locator(".skip");
        Assert.True((await link.BoundingBoxAsync())!.Y < 0, "it shows before it has the focus");

        await page.Keyboard.PressAsync("Tab");
        Assert.True((await link.BoundingBoxAsync())!.Y >= 0, "it stays out of sight");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.querySelector('main a[href]') === document.activeElement"),
            $"the next stop is {await TabOrder.FocusAsync(page)}"
        );
    }

    [Fact]
    public async Task On_a_phone_the_menu_opens_leads_into_its_links_and_closes_by_keyboard()
    {
        await using var visitor = await site.VisitorAsync(320);
        var page = await OpenAsync(visitor, site.Page("home", Language.French));
        var menu = page.Locator("nav.nav");
        Assert.False(await menu.IsVisibleAsync());

        await page.Locator(".menu").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await menu.IsVisibleAsync());
        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.querySelector('nav.nav a') === document.activeElement"),
            $"the next stop is {await TabOrder.FocusAsync(page)}"
        );
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await menu.IsVisibleAsync());
    }

    private static async Task<IPage> OpenAsync(IBrowserContext visitor, PageKind kind)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(kind.Path);
        return page;
    }
}
