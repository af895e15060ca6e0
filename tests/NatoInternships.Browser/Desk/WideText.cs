using NatoInternships.Catalogue;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Browser.Desk;

/// <summary>Text that is wider than a phone scrolls in a box of its own, and never the page.</summary>
[Collection(nameof(AtTheDesk))]
public sealed class WideText(BrowserDesk desk)
{
    [Fact]
    public async Task Code_scrolls_inside_itself_and_the_keyboard_reaches_it()
    {
        var line = string.Concat(Enumerable.Repeat("code ", 60)).TrimEnd();
        await desk.PublishAsync(
            "gender-advisor",
            content => content with { English = content.English with { Detail = $"```\n{line}\n```\n\n    {line}" } }
        );
        await using var visitor = await desk.VisitorAsync(320, scripts: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/en/units/gender-advisor");
        Assert.Equal(1, await page.Locator("pre").CountAsync());
        Assert.True(
            await page.EvaluateAsync<bool>(
                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
            )
        );
        var box = page.Locator(".scroll:has(pre)");
        Assert.True(await box.EvaluateAsync<bool>("box => box.scrollWidth > box.clientWidth"));
        await box.FocusAsync();
        Assert.True(await box.EvaluateAsync<bool>("box => box === document.activeElement"));
    }
}
