using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NatoInternships.Browser.Site;
using NatoInternships.Languages;

namespace NatoInternships.Browser.Pages;

/// <summary>The catalogue as a finder: how long it is, and how one narrows it without script.</summary>
[Collection(nameof(InBrowser))]
public sealed partial class Finding(BrowserSite site)
{
    private const int MostSheets = 8;

    [Theory]
    [InlineData("catalogue", 1440, 3000)]
    [InlineData("catalogue", 360, 5600)]
    [InlineData("field of study", 1440, 2200)]
    public async Task It_is_no_longer_than_a_few_screens(string name, int width, int most)
    {
        await using var visitor = await site.VisitorAsync(width);
        foreach (var language in Language.All)
        {
            var page = await OpenAsync(visitor, name, language);
            var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
            Assert.True(height < most, $"{language}: {height} px");
        }
    }

    [Theory]
    [InlineData("catalogue")]
    [InlineData("field of study in a country")]
    [InlineData("nothing found")]
    [InlineData("which unit fits")]
    [InlineData("units that fit")]
    public async Task Nothing_scrolls_sideways_on_a_small_phone_with_all_folds_open(string name)
    {
        await using var visitor = await site.VisitorAsync(320);
        foreach (var language in Language.All)
        {
            var page = await OpenAsync(visitor, name, language);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => part.open = true)");
            var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(width <= 320, $"{language}: {width} px");
        }
    }

    [Fact]
    public async Task On_a_phone_without_script_a_filter_is_chosen_shown_and_taken_back()
    {
        await using var visitor = await site.VisitorAsync(360, scripts: false);
        var page = await OpenAsync(visitor, "catalogue", Language.English);
        var all = await page.Locator(".find").CountAsync();
        var law = page.Locator("#f-field a").Filter(new LocatorFilterOptions { HasText = "Law" });
        Assert.False(await law.IsVisibleAsync());
        await page.Locator(".sift summary").First.ClickAsync();
        await page.LoadedByAsync(() => law.ClickAsync());
        await page.WaitForURLAsync("**/en/catalogue?field=law#f-field");
        // Its own group is in sight again, unfolded, and says what is chosen.
        Assert.True(await page.Locator("#f-field a[aria-current]").IsVisibleAsync(), "the filters are folded");
        await page.Locator(".sift .done a").ClickAsync();
        await page.WaitForURLAsync("**#results");
        Assert.StartsWith("4 entries of ", await page.Locator("#count").InnerTextAsync(), StringComparison.Ordinal);
        await page.LoadedByAsync(() => page.Locator(".chip").ClickAsync());
        await page.WaitForURLAsync("**/en/catalogue#results");
        Assert.Equal(all, await page.Locator(".find").CountAsync());
    }

    [Fact]
    public async Task On_a_desk_the_filters_stand_open_beside_what_was_found()
    {
        await using var visitor = await site.VisitorAsync(1440, scripts: false);
        var page = await OpenAsync(visitor, "catalogue", Language.French);
        Assert.True(await page.Locator("#f-field a").First.IsVisibleAsync(), "the filters are folded");
        Assert.False(
            await page.Locator(".sift summary").First.IsVisibleAsync(),
            "they look as if one had to open them"
        );
        var (filters, rows) = (
            await page.Locator(".rail").BoundingBoxAsync(),
            await page.Locator(".found").BoundingBoxAsync()
        );
        Assert.True(filters!.X + filters.Width < rows!.X, "they are not beside each other");
    }

    [Fact]
    public async Task Wishes_are_sent_without_script_and_lead_to_the_units()
    {
        await using var visitor = await site.VisitorAsync(360, scripts: false);
        var page = await OpenAsync(visitor, "which unit fits", Language.English);
        await page.Locator("[name=field][value=law]").CheckAsync();
        await page.Locator(".ask-box summary").Last.ClickAsync();
        await page.Locator("[name=interest][value=law-and-rules]").CheckAsync();
        await page.LoadedByAsync(() => page.Locator(".fitform button").ClickAsync());
        await page.WaitForURLAsync("**/en/which-unit?field=law&interest=law-and-rules#fits");
        Assert.Equal(2, await page.Locator(".rank").First.Locator(".pips .on").CountAsync());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_whole_catalogue_is_printed_on_few_sheets(string language)
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor, "catalogue", Language.FromCode(language)!);
        var paper = await page.PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.InRange(Sheet().Count(System.Text.Encoding.Latin1.GetString(paper)), 1, MostSheets);
    }

    private async Task<IPage> OpenAsync(IBrowserContext visitor, string name, Language language)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(site.Page(name, language).Path);
        return page;
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, 1000)]
    private static partial Regex Sheet();
}
