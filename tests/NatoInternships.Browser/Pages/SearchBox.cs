using Microsoft.Playwright;
using NatoInternships.Addresses;
using NatoInternships.Browser.Site;
using NatoInternships.Languages;

namespace NatoInternships.Browser.Pages;

/// <summary>The search box while one types, by keyboard and as a screen reader is told of it.</summary>
[Collection(nameof(InBrowser))]
public sealed class SearchBox(BrowserSite site)
{
    private const string Asked = "**/suggestions?q=";

    [Fact]
    public async Task A_screen_reader_is_told_of_a_combobox_its_list_and_how_many_there_are()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor);
        await TypeAsync(page, "leg");
        await Assertions
            .Expect(page.Locator("main form"))
            .ToMatchAriaSnapshotAsync(
                """
                - search "Search everything on this site":
                  - text: Search everything on this site
                  - combobox "Search everything on this site" [expanded]: leg
                  - button "Search"
                  - listbox "Suggestions":
                    - text: Units
                    - 'option "OLA Office of the Legal Advisor unit of: International Military Staff"'
                    - 'option "OLA Office of Legal Affairs unit of: International Staff"'
                  - status: /\d suggestions\. Use the arrow keys\./
                """
            );
    }

    [Fact]
    public async Task The_arrows_go_through_the_list_and_back_to_the_box_which_keeps_the_focus()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor);
        await TypeAsync(page, "leg");
        var count = await Options(page).CountAsync();
        for (var at = 0; at < count; at++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
            Assert.Equal(at, await ChosenAsync(page));
        }

        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(-1, await ChosenAsync(page));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(count - 1, await ChosenAsync(page));
        Assert.True(await IsFocusedAsync(page), "the box lost the focus");
    }

    [Fact]
    public async Task Home_and_End_stay_with_the_text()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor);
        await TypeAsync(page, "leg");
        foreach (var (key, caret) in new[] { ("Home", 0), ("End", 3) })
        {
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync(key);
            Assert.Equal(-1, await ChosenAsync(page));
            Assert.Equal(caret, await page.Locator("#q").EvaluateAsync<int>("box => box.selectionStart"));
        }
    }

    [Fact]
    public async Task Escape_closes_the_list_and_then_empties_the_box()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor);
        await TypeAsync(page, "leg");
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await List(page).IsVisibleAsync());
        Assert.Equal("leg", await page.Locator("#q").InputValueAsync());
        Assert.Equal("false", await page.Locator("#q").GetAttributeAsync("aria-expanded"));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await List(page).IsVisibleAsync(), "the arrow does not open the list again");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await page.Locator("#q").InputValueAsync());
    }

    [Fact]
    public async Task Tab_closes_the_list_chooses_nothing_and_goes_on()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor);
        await TypeAsync(page, "leg");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        Assert.False(await List(page).IsVisibleAsync());
        Assert.Equal("leg", await page.Locator("#q").InputValueAsync());
        Assert.Equal("BUTTON", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    [Fact]
    public async Task Enter_opens_what_is_chosen_and_else_sends_the_words()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor);
        await TypeAsync(page, "leg");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.LoadedByAsync(() => page.Keyboard.PressAsync("Enter"));
        await page.WaitForURLAsync("**/en/units/legal-advisor");

        page = await OpenAsync(visitor);
        await TypeAsync(page, "leg");
        await page.LoadedByAsync(() => page.Keyboard.PressAsync("Enter"));
        await page.WaitForURLAsync("**/en/search?q=leg");
    }

    [Fact]
    public async Task A_click_on_a_line_opens_it()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor, Language.French);
        await TypeAsync(page, "juri");
        await page.LoadedByAsync(() => Options(page).First.ClickAsync());
        await page.WaitForURLAsync("**/fr/entites/*");
    }

    [Fact]
    public async Task One_letter_asks_nothing_and_quick_typing_asks_once()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor);
        List<string> asked = [];
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("suggestions", StringComparison.Ordinal))
                asked.Add(new Uri(request.Url).Query);
        };
        await page.Locator("#q").PressSequentiallyAsync("l");
        await TypeAsync(page, "aw");
        Assert.Equal("?q=law", asked[^1]);
        Assert.DoesNotContain("?q=l", asked);
    }

    [Fact]
    public async Task An_old_answer_never_overtakes_a_new_one()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor);
        var (held, isAsked) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync(
            Asked + "cyber",
            async route =>
            {
                isAsked.TrySetResult();
                await held.Task;
                await route.ContinueAsync();
            }
        );
        await page.Locator("#q").FillAsync("cyber");
        await isAsked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await page.Locator("#q").FillAsync("legal");
        await List(page).WaitForAsync();
        held.SetResult();
        await page.EvaluateAsync("() => fetch('/en/search/suggestions?q=x')");
        Assert.Contains("Legal", await Options(page).First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Cyber", await List(page).InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_network_the_box_still_sends_its_words()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await OpenAsync(visitor);
        await page.RouteAsync(Asked + "*", route => route.AbortAsync());
        var failed = new TaskCompletionSource();
        page.RequestFailed += (_, _) => failed.TrySetResult();
        await page.Locator("#q").PressSequentiallyAsync("law");
        await failed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.False(await List(page).IsVisibleAsync());
        await page.LoadedByAsync(() => page.Keyboard.PressAsync("Enter"));
        await page.WaitForURLAsync("**/en/search?q=law");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light, ForcedColors.None)]
    [InlineData(320, ColorScheme.Dark, ForcedColors.None)]
    [InlineData(320, ColorScheme.Light, ForcedColors.Active)]
    public async Task With_its_list_open_nothing_moves_and_axe_finds_nothing(
        int width,
        ColorScheme scheme,
        ForcedColors forced
    )
    {
        await using var visitor = await site.VisitorAsync(width, scheme);
        var page = await visitor.NewPageAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = forced, ColorScheme = scheme });
        await Axe.LoadAsync(page);
        await page.GotoAsync(PublicAddresses.Search(Language.English));
        var before = await HeightAsync(page);
        await TypeAsync(page, "nato");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(before, await HeightAsync(page));
        Assert.Null(await Anatomy.OverflowAsync(page));
        Assert.NotEqual(
            "none",
            await Options(page).First.EvaluateAsync<string>("line => getComputedStyle(line).outlineStyle")
        );
        foreach (var line in await Options(page).AllAsync())
            Assert.True((await line.BoundingBoxAsync())!.Height >= 48, "a line is too low for a finger");
        // axe reads the colours that the page sets, not those of the reader.
        var isReaders = forced == ForcedColors.Active;
        Findings.None(
            (await Axe.RunAsync(page)).Findings.Where(each =>
                !isReaders || !each.StartsWith("color-contrast", StringComparison.Ordinal)
            )
        );
    }

    private static async Task<IPage> OpenAsync(IBrowserContext visitor, Language? language = null)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(PublicAddresses.Search(language ?? Language.English));
        return page;
    }

    private static async Task TypeAsync(IPage page, string words)
    {
        await page.Locator("#q").PressSequentiallyAsync(words);
        await List(page).WaitForAsync();
    }

    private static ILocator List(IPage page) => page.Locator("main .sugg");

    private static ILocator Options(IPage page) => page.Locator("main .sugg [role=option]");

    private static Task<bool> IsFocusedAsync(IPage page) =>
        page.Locator("#q").EvaluateAsync<bool>("box => box === document.activeElement");

    private static Task<double> HeightAsync(IPage page) =>
        page.Locator("main").EvaluateAsync<double>("main => main.getBoundingClientRect().height");

    /// <summary>The place of the line that the box says is active and that looks chosen; -1 for none.</summary>
    private static Task<int> ChosenAsync(IPage page) =>
        page.Locator("#q")
            .EvaluateAsync<int>(
                """
                box => {
                  const lines = [...document.querySelectorAll('main .sugg [role=option]')];
                  const chosen = lines.findIndex(line => line.id === box.getAttribute('aria-activedescendant'));
                  const looks = lines.findIndex(line => line.getAttribute('aria-selected') === 'true');
                  return chosen === looks ? chosen : NaN;
                }
                """
            );
}
