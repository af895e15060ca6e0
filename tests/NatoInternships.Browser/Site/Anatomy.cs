using System.Text.Json;
using Microsoft.Playwright;

namespace NatoInternships.Browser.Site;

/// <summary>A page's parts as the browser built them.</summary>
/// <param name="Inline">Scripts, styles and event handlers that stand in the markup.</param>
/// <param name="Headings">The headings in order, as level and text.</param>
/// <param name="Landmarks">How often each landmark stands on the page.</param>
/// <param name="Ids">The ids that a fragment may name.</param>
/// <param name="Fragments">The addresses with fragment that links of this site lead to.</param>
/// <param name="OtherLanguage">Where the language switch leads.</param>
/// <param name="Stored">What it keeps in the browser's storage.</param>
/// <param name="Shift">How far its layout shifted while it loaded (cumulative layout shift).</param>
/// <param name="Overflows">The widths at which the page scrolls sideways, with what sticks out.</param>
public sealed record Anatomy(
    IReadOnlyList<string> Inline,
    IReadOnlyList<Heading> Headings,
    IReadOnlyDictionary<string, int> Landmarks,
    IReadOnlyList<string> Ids,
    IReadOnlyList<Fragment> Fragments,
    string OtherLanguage,
    IReadOnlyList<string> Stored,
    double Shift,
    IReadOnlyList<string> Overflows
)
{
    private const string Describe = """
        async () => {
          const shift = await new Promise(resolve => {
            let sum = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
              .observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => setTimeout(() => resolve(sum)));
          });
          const all = (selector) => [...document.querySelectorAll(selector)];
          const handlers = all('*').filter(e => e.getAttributeNames().some(name => name.startsWith('on')));
          const inline = [...all('script:not([src], [type="application/ld+json"]), style, [style]'), ...handlers];
          const landmarks = {
            header: 'body > header', nav: 'body > header nav', main: 'body > main', footer: 'body > footer',
          };
          const counted = Object.entries(landmarks).map(([name, selector]) => [name, all(selector).length]);
          const fragment = (a) => ({ path: a.pathname + a.search, id: decodeURIComponent(a.hash.slice(1)) });
          return JSON.stringify({
            inline: inline.map(e => e.outerHTML.slice(0, 120)),
            headings: all('h1, h2, h3, h4, h5, h6').map(h => ({ level: +h.localName[1], text: h.innerText.trim() })),
            landmarks: Object.fromEntries(counted),
            ids: all('[id]').map(e => e.id),
            fragments: all('a[href*="#"]').filter(a => a.host === location.host).map(fragment),
            otherLanguage: document.querySelector('.tongue').getAttribute('href'),
            stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
            shift,
            overflows: [],
          });
        }
        """;

    // Folded parts may be too wide as well, so they are opened first.
    private const string StickingOut = """
        () => {
          document.querySelectorAll('details').forEach(part => part.open = true);
          const scroller = document.scrollingElement;
          if (scroller.scrollWidth <= innerWidth) return null;
          const right = (part) => part.getBoundingClientRect().right;
          const widest = [...document.querySelectorAll('body *')].reduce((a, b) => right(a) >= right(b) ? a : b);
          return `${scroller.scrollWidth} px at ${innerWidth}, by ${widest.outerHTML.slice(0, 120)}`;
        }
        """;

    public static async Task<Anatomy> OfAsync(IPage page, IEnumerable<int> widths)
    {
        var anatomy = JsonSerializer.Deserialize<Anatomy>(
            await page.EvaluateAsync<string>(Describe),
            JsonSerializerOptions.Web
        )!;
        List<string> overflows = [];
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            if (await OverflowAsync(page) is { } excess)
                overflows.Add(excess);
        }

        return anatomy with
        {
            Overflows = overflows,
        };
    }

    /// <summary>What makes the page scroll sideways at its present width; null where nothing does.</summary>
    public static Task<string?> OverflowAsync(IPage page) => page.EvaluateAsync<string?>(StickingOut);
}

public sealed record Heading(int Level, string Text);

public sealed record Fragment(string Path, string Id);
