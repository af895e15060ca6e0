using NatoInternships.Browser.Site;
using NatoInternships.Languages;

namespace NatoInternships.Browser.Pages;

/// <summary>The steps of the year, drawn one below the other or beside each other.</summary>
[Collection(nameof(InBrowser))]
public sealed class YearSteps(BrowserSite site)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task No_rule_cuts_through_a_step(int width)
    {
        await using var visitor = await site.VisitorAsync(width);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(site.Page("the-year", Language.English).Path);
        var rules = await page.Locator(".year > li:not(.axis)")
            .EvaluateAllAsync<string[]>("steps => steps.map(step => getComputedStyle(step).borderBlockStartWidth)");
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal("0px", rule));
    }
}
