using Microsoft.Playwright;
using NatoInternships.Browser.Site;

namespace NatoInternships.Browser.Desk;

/// <summary>
/// Looks at a page of the desk in one state: by axe, English on a desk in light and French on a phone in the dark, and
/// whether it scrolls sideways anywhere. Both languages have one style sheet, so each way of looking is taken once.
/// </summary>
internal static class Look
{
    private const int FewestRules = 12;

    // A desk at a zoom of 200 % is 640 px wide.
    private const int Zoomed = 640;

    private static readonly int[] Widths = [1280, 320, Zoomed];

    public static async Task<IPage> OpenAsync(IBrowserContext visitor)
    {
        var page = await visitor.NewPageAsync();
        await Axe.LoadAsync(page);
        return page;
    }

    public static async Task<IReadOnlyList<string>> LookAsync(this IPage page, string path, string? state = null)
    {
        await page.GotoAsync(path);
        return await page.LookAsStandsAsync(state ?? path);
    }

    /// <summary>Fills in a field, sends its form as it stands, and looks at what comes.</summary>
    public static async Task<IReadOnlyList<string>> StateAsync(this IPage page, string field, string text, string state)
    {
        await page.Locator(field).EvaluateAsync("(field, text) => { field.value = text; }", text);
        return await page.SendAsync(field, state);
    }

    /// <summary>Sends the form of a field or of a button as it stands, and looks at what comes.</summary>
    public static async Task<IReadOnlyList<string>> SendAsync(this IPage page, string part, string state)
    {
        // A field that is named "submit" hides the method of its form.
        await page.LoadedByAsync(() =>
            page.RunAndWaitForResponseAsync(
                () =>
                    page.Locator(part)
                        .EvaluateAsync(
                            "part => { part.form.noValidate = true; part.type === 'submit' ? "
                                + "part.form.requestSubmit(part) : HTMLFormElement.prototype.submit.call(part.form); }"
                        ),
                response => response.Request.IsNavigationRequest && response.Status == 200
            )
        );
        return await page.LookAsStandsAsync(state);
    }

    public static async Task<IReadOnlyList<string>> LookAsStandsAsync(this IPage page, string state)
    {
        List<string> findings = [];
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            findings.AddRange((await WideAsync(page)).Select(finding => $"{state} ({page.Url}): {finding}"));
        }

        var isFrench = page.Url.Contains("/fr", StringComparison.Ordinal);
        await page.SetViewportSizeAsync(isFrench ? Widths[1] : Widths[0], 800);
        await page.EmulateMediaAsync(
            new PageEmulateMediaOptions { ColorScheme = isFrench ? ColorScheme.Dark : ColorScheme.Light }
        );
        var seen = await Axe.RunAsync(page);
        IEnumerable<string> few = seen.Passed < FewestRules ? [$"only {seen.Passed} rules applied"] : [];
        findings.AddRange(seen.Findings.Concat(few).Select(finding => $"{state} ({page.Url}): {finding}"));
        return findings;
    }

    private static async Task<IReadOnlyList<string>> WideAsync(IPage page) =>
        await Anatomy.OverflowAsync(page) is { } excess ? [excess] : [];
}
