using NatoInternships.Browser.Site;
using NatoInternships.Languages;

namespace NatoInternships.Browser.Pages;

/// <summary>The signs beside the doors stay whole, whichever face the reader's device has for them.</summary>
[Collection(nameof(InBrowser))]
public sealed class Plates(BrowserSite site)
{
    private static readonly int[] Widths = [320, 360, 768, 1440];

    // A word that breaks has more than one line; one that is cut off is wider than its plate.
    private const string Broken = """
        () => [...document.querySelectorAll('.plate')].filter(plate => {
          const range = document.createRange();
          range.selectNodeContents(plate);
          const lines = new Set([...range.getClientRects()].map(line => Math.round(line.top)));
          return lines.size > 1 || plate.scrollWidth > plate.clientWidth + 1;
        }).map(plate => `${plate.textContent} at ${innerWidth}`)
        """;

    [Theory]
    [InlineData(null)]
    [InlineData("DejaVu Sans")]
    [InlineData("Liberation Sans")]
    public async Task No_plate_breaks_or_is_cut_at_any_width_or_with_another_face(string? face)
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.NewPageAsync();
        if (face is not null)
        {
            await page.RouteAsync("**/*.woff2", route => route.AbortAsync());
            await page.AddInitScriptAsync(
                "addEventListener('DOMContentLoaded', () => "
                    + $"document.documentElement.style.setProperty('--plate', '{face}'))"
            );
        }

        List<string> broken = [];
        foreach (var kind in site.Pages.Where(kind => kind.Status == 200 && kind.Language == Language.English))
        {
            await page.GotoAsync(kind.Path);
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 800);
                broken.AddRange((await page.EvaluateAsync<string[]>(Broken)).Select(plate => $"{kind}: {plate}"));
            }
        }

        Assert.Empty(broken);
    }
}
