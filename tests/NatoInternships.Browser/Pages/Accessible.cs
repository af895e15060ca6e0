using Microsoft.Playwright;
using NatoInternships.Browser.Site;
using NatoInternships.Languages;

namespace NatoInternships.Browser.Pages;

/// <summary>
/// axe (WCAG 2.2 A and AA, best practice) on every kind of page, on a phone and a desk, in light and dark.
/// </summary>
[Collection(nameof(InBrowser))]
public sealed class Accessible(BrowserSite site)
{
    /// <summary>Fewer rules than this have something to say only on a page that did not load.</summary>
    private const int FewestRules = 15;

    // The two languages share their markup and style, so each kind of page is seen in all four settings between them.
    private static readonly Dictionary<Language, (int Width, ColorScheme Scheme)[]> Settings = new()
    {
        [Language.English] = [(1280, ColorScheme.Light), (320, ColorScheme.Dark)],
        [Language.French] = [(1280, ColorScheme.Dark), (320, ColorScheme.Light)],
    };

    [Fact]
    public async Task Axe_finds_nothing_on_any_kind_of_page()
    {
        var findings = await Task.WhenAll(Language.All.Select(FindingsAsync));
        Findings.None(findings.SelectMany(list => list));
    }

    [Fact]
    public async Task Axe_finds_nothing_while_the_menu_and_the_chart_are_open()
    {
        await using var visitor = await site.VisitorAsync(320);
        var page = await visitor.NewPageAsync();
        await Axe.LoadAsync(page);
        await page.GotoAsync(site.Page("catalogue", Language.English).Path);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => part.open = true)");
        await page.Locator(".menu").ClickAsync();
        Findings.None((await Axe.RunAsync(page)).Findings);
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await Axe.LoadAsync(page);
        await page.GotoAsync(site.Page("home", Language.English).Path);
        await page.EvaluateAsync("() => document.querySelector('h1').after(document.createElement('button'))");
        var finding = Assert.Single((await Axe.RunAsync(page)).Findings);
        Assert.StartsWith("button-name", finding, StringComparison.Ordinal);
    }

    private async Task<List<string>> FindingsAsync(Language language)
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await Axe.LoadAsync(page);
        List<string> findings = [];
        foreach (var kind in site.Pages.Where(kind => kind.Language == language))
        {
            await page.GotoAsync(kind.Path);
            foreach (var (width, scheme) in Settings[language])
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var seen = await Axe.RunAsync(page);
                IEnumerable<string> few = seen.Passed < FewestRules ? [$"only {seen.Passed} rules applied"] : [];
                findings.AddRange(
                    seen.Findings.Concat(few).Select(finding => $"{kind}, {width} px, {scheme}: {finding}")
                );
            }
        }

        return findings;
    }
}
