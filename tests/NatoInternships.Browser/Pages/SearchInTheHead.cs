using NatoInternships.Browser.Site;
using NatoInternships.Languages;

namespace NatoInternships.Browser.Pages;

/// <summary>The way to the search that every page has in its head: a box on wide screens, else a glass.</summary>
[Collection(nameof(InBrowser))]
public sealed class SearchInTheHead(BrowserSite site)
{
    [Fact]
    public async Task The_head_has_the_box_on_a_wide_screen_with_its_list_in_sight()
    {
        await using var visitor = await site.VisitorAsync(1440);
        foreach (var language in Language.All)
        {
            var page = await visitor.NewPageAsync();
            await page.GotoAsync(site.Page("the-year", language).Path);
            await page.Locator("#quick").PressSequentiallyAsync("otan");
            var list = page.Locator(".quick .sugg");
            await list.WaitForAsync();
            var place = (await list.BoundingBoxAsync())!;
            Assert.InRange(place.X, 0, 1440 - place.Width);
            await page.LoadedByAsync(() => page.Keyboard.PressAsync("Enter"));
            await page.WaitForURLAsync("**?q=otan");
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1100)]
    [InlineData(1280)]
    [InlineData(1440)]
    public async Task The_head_stays_one_line_with_a_way_to_the_search(int width)
    {
        await using var visitor = await site.VisitorAsync(width);
        foreach (var language in Language.All)
        {
            var page = await visitor.NewPageAsync();
            await page.GotoAsync(site.Page("the-year", language).Path);
            Assert.InRange((await page.Locator(".head").BoundingBoxAsync())!.Height, 50, 62);
            Assert.True(
                await page.Locator(".seek").IsVisibleAsync() != await page.Locator("#quick").IsVisibleAsync(),
                "not one way to the search"
            );
        }
    }

    [Fact]
    public async Task Without_script_the_box_in_the_head_sends_its_words_and_the_glass_leads_to_the_search()
    {
        await using var desk = await site.VisitorAsync(1440, scripts: false);
        var page = await desk.NewPageAsync();
        await page.GotoAsync(site.Page("the-year", Language.English).Path);
        await page.Locator("#quick").FillAsync("salary");
        await page.LoadedByAsync(() => page.Locator(".quick button").ClickAsync());
        await page.WaitForURLAsync("**/en/search?q=salary");

        await using var phone = await site.VisitorAsync(320, scripts: false);
        page = await phone.NewPageAsync();
        await page.GotoAsync(site.Page("the-year", Language.French).Path);
        await page.LoadedByAsync(() => page.Locator(".seek").ClickAsync());
        await page.WaitForURLAsync("**/fr/recherche");
    }
}
