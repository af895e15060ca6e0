using Microsoft.Playwright;
using NatoInternships.Browser.Site;
using NatoInternships.Languages;

namespace NatoInternships.Browser.Pages;

/// <summary>A reader's usual steps, with scripts switched off.</summary>
[Collection(nameof(InBrowser))]
public sealed class Plain(BrowserSite site)
{
    [Fact]
    public async Task The_box_of_the_home_page_leads_to_the_search()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await OpenAsync(visitor, "home", Language.English);
        await page.Locator("#q").FillAsync("NHQC3S");
        await page.LoadedByAsync(() => page.Locator("#q").PressAsync("Enter"));
        await page.WaitForURLAsync("**/en/search?q=NHQC3S");
    }

    [Fact]
    public async Task The_menu_of_a_phone_leads_to_the_catalogue()
    {
        await using var visitor = await site.VisitorAsync(320, scripts: false);
        var page = await OpenAsync(visitor, "home", Language.English);
        await page.Locator(".menu").ClickAsync();
        await page.LoadedByAsync(() => page.Locator("nav.nav a").First.ClickAsync());
        await page.WaitForURLAsync("**" + site.Page("catalogue", Language.English).Path);
    }

    [Fact]
    public async Task The_chart_of_a_phone_unfolds_to_its_units()
    {
        await using var visitor = await site.VisitorAsync(320, scripts: false);
        var page = await OpenAsync(visitor, "catalogue", Language.French);
        var body = page.Locator(".who");
        Assert.False(await body.Locator("a").Last.IsVisibleAsync());
        await body.Locator("summary").First.ClickAsync();
        Assert.True(await body.Locator("a").Last.IsVisibleAsync());
    }

    [Fact]
    public async Task The_language_switch_leads_there_and_back()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await OpenAsync(visitor, "unit with detail", Language.English);
        await page.LoadedByAsync(() => page.Locator(".tongue").ClickAsync());
        await page.WaitForURLAsync("**" + site.Page("unit with detail", Language.French).Path);
        await page.LoadedByAsync(() => page.Locator(".tongue").ClickAsync());
        await page.WaitForURLAsync("**" + site.Page("unit with detail", Language.English).Path);
    }

    [Fact]
    public async Task An_acronym_leads_to_its_row_of_the_glossary()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await OpenAsync(visitor, "unit with detail", Language.English);
        var term = page.Locator("a.term").First;
        var acronym = await term.InnerTextAsync();
        await page.LoadedByAsync(() => term.ClickAsync());
        await page.WaitForURLAsync($"**{site.Page("glossary", Language.English).Path}#*");
        Assert.Equal(acronym, await page.Locator(":target dt").InnerTextAsync());
        Assert.True(await InSightAsync(page, ":target"), "the row is out of sight");
    }

    [Fact]
    public async Task A_row_of_the_catalogue_leads_to_the_page_of_its_unit()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await OpenAsync(visitor, "catalogue", Language.English);
        // The whole row is the link.
        var fields = (await page.Locator("#cooperative-security .fits").BoundingBoxAsync())!;
        await page.LoadedByAsync(() => page.Mouse.ClickAsync(fields.X + 5, fields.Y + 5));
        await page.WaitForURLAsync("**" + site.Page("unit with detail", Language.English).Path);
    }

    [Fact]
    public async Task The_self_check_leads_to_its_verdict()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await OpenAsync(visitor, "who-can-apply", Language.English);
        await page.Locator("[name=d]").FillAsync("12");
        await page.Locator("[name=m]").FillAsync("5");
        await page.Locator("[name=y]").FillAsync("2001");
        await page.Locator("[name=c]").SelectOptionAsync("BE");
        await page.Locator("[name=s][value=g0]").CheckAsync();
        await page.Locator("[name=l][value=both]").CheckAsync();
        await page.LoadedByAsync(() => page.Locator(".form button").ClickAsync());
        await page.WaitForURLAsync("**/who-can-apply?*#answer");
        Assert.True(await InSightAsync(page, ".verdict h2"), "the verdict is out of sight");
    }

    [Fact]
    public async Task The_comparison_sets_the_chosen_units_side_by_side()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await OpenAsync(visitor, "comparison without units", Language.French);
        await page.Locator("select").Nth(0).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("select").Nth(1).SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.LoadedByAsync(() => page.Locator(".form button").ClickAsync());
        await page.WaitForURLAsync("**/fr/comparer?unit=*");
        Assert.Equal(2, await page.Locator(".compare thead th").CountAsync());
    }

    private static Task<bool> InSightAsync(IPage page, string selector) =>
        page.EvaluateAsync<bool>(
            "selector => { const part = document.querySelector(selector).getBoundingClientRect(); return part.top "
                + ">= 0 && part.top < innerHeight; }",
            selector
        );

    private async Task<IPage> OpenAsync(IBrowserContext visitor, string name, Language language)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(site.Page(name, language).Path);
        return page;
    }
}
