using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace NatoInternships.Browser.Site;

/// <summary>
/// axe-core on a page that may be looked at again and again. Deque's own wrapper for Playwright loads axe anew and
/// opens a second page at each run, which takes five times as long.
/// </summary>
public static class Axe
{
    private const string Run = """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations, passes } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
          const said = (node) => `${node.failureSummary.replace(/\s*\n\s*/g, ' ')}: ${node.html}`;
          const findings = violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${said(node)}`));
          return JSON.stringify({ findings, passed: passes.length });
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Has axe at hand on every page that is opened from now on.</summary>
    public static Task LoadAsync(IPage page) => page.AddInitScriptAsync(Script);

    public static async Task<AxeFindings> RunAsync(IPage page) =>
        JsonSerializer.Deserialize<AxeFindings>(await page.EvaluateAsync<string>(Run), JsonSerializerOptions.Web)!;
}

/// <param name="Findings">What is wrong, as rule and markup.</param>
/// <param name="Passed">How many rules found something to look at and nothing wrong.</param>
public sealed record AxeFindings(IReadOnlyList<string> Findings, int Passed);
