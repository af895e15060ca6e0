using System.Text.Json;
using Microsoft.Playwright;

namespace NatoInternships.Browser.Site;

/// <summary>The stops of the tab key on a page, and where it stands.</summary>
public static class TabOrder
{
    // A group of radio buttons is one stop: the checked one, or else the first. So is a toolbar, by its tabindex.
    private const string Stops = """
        [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(e => e.checkVisibility() && !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0)
          .filter(e => e.type !== 'radio' || e === (document.querySelector(`[name="${e.name}"]:checked`)
            ?? document.querySelector(`[name="${e.name}"]`)))
        """;

    private const string Focused = $$"""
        () => {
          const style = getComputedStyle(document.activeElement);
          const outline = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
          const what = document.activeElement.outerHTML.slice(0, 100);
          return JSON.stringify({ place: {{Stops}}.indexOf(document.activeElement), outline, what });
        }
        """;

    // Day, month, year, and the button of the calendar.
    private const int PartsOfADate = 4;

    public static Task<int> CountAsync(IPage page) => page.EvaluateAsync<int>($"() => {Stops}.length");

    public static async Task<Focus> FocusAsync(IPage page) =>
        JsonSerializer.Deserialize<Focus>(await page.EvaluateAsync<string>(Focused), JsonSerializerOptions.Web)!;

    /// <summary>
    /// Goes through the whole page by the tab key; fails where a stop is left out, out of order, or without an outline.
    /// </summary>
    public static async Task WalkAsync(IPage page, int fewest)
    {
        var stops = await CountAsync(page);
        Assert.True(stops >= fewest, $"{page.Url}: only {stops} stops");
        for (var place = 0; place < stops; place++)
        {
            var focus = await NextAsync(page);
            for (var part = 1; part < PartsOfADate && focus.IsDate && focus.Place == place - 1; part++)
                focus = await NextAsync(page);
            Assert.True(focus.Place == place, $"{page.Url}: stop {place} is {focus}");
            Assert.True(focus.Outline >= 2, $"{page.Url}: no outline around {focus}");
        }
    }

    private static async Task<Focus> NextAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await FocusAsync(page);
    }
}

public sealed record Focus(int Place, double Outline, string What)
{
    public bool IsDate => What.Contains("type=\"date\"", StringComparison.Ordinal);
}
