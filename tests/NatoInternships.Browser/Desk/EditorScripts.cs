using Microsoft.Playwright;
using NatoInternships.Browser.Site;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Browser.Desk;

/// <summary>
/// What scripts add to the form of an entry: tools, clean pasting, keeping what is typed, rows, and the true preview.
/// </summary>
[Collection(nameof(AtTheDesk))]
public sealed class EditorScripts(BrowserDesk desk)
{
    private const string Summary = "#en-summary";

    [Fact]
    public async Task The_toolbar_is_one_stop_of_the_tab_key_and_works_by_arrow_keys()
    {
        await using var visit = await OpenAsync();
        var page = visit.Page;
        await page.Locator("#fr-summary").FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("heading", await ToolAsync(page));
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("preview", await ToolAsync(page));
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("bold", await ToolAsync(page));
        Assert.True((await TabOrder.FocusAsync(page)).Outline >= 2);

        await SelectAsync(page, "one two", 4, 7);
        await page.Locator("[aria-controls=en-summary] [data-tool=bold]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("one **two**", await page.InputValueAsync(Summary));
        Assert.True(await page.EvaluateAsync<bool>($"() => document.activeElement.matches('{Summary}')"));
        await page.Keyboard.PressAsync("Tab");
        Assert.False(await page.EvaluateAsync<bool>($"() => document.activeElement.matches('{Summary}')"));
    }

    [Theory]
    [InlineData("Control+b", "one two", "one **two**")]
    [InlineData("Control+i", "one two", "one *two*")]
    [InlineData("Alt+l", "one two", "- one two")]
    [InlineData("Alt+o", "one two", "1. one two")]
    [InlineData("Alt+t", "one\ttwo", "| one | two |\n| --- | --- |")]
    public async Task A_shortcut_used_twice_takes_its_markup_away(string keys, string text, string marked)
    {
        await using var visit = await OpenAsync();
        await SelectAsync(visit.Page, text, 4, 7);
        await visit.Page.Keyboard.PressAsync(keys);
        Assert.Equal(marked, await visit.Page.InputValueAsync(Summary));
        await visit.Page.Keyboard.PressAsync(keys);
        Assert.Equal(text, await visit.Page.InputValueAsync(Summary));
        await visit.Page.Keyboard.PressAsync("Control+z");
        Assert.Equal(marked, await visit.Page.InputValueAsync(Summary));
    }

    [Fact]
    public async Task Headings_go_through_two_levels_and_lists_go_on_by_themselves()
    {
        await using var visit = await OpenAsync();
        await SelectAsync(visit.Page, "Title", 2, 2);
        foreach (var heading in new[] { "## Title", "### Title", "Title" })
        {
            await visit.Page.Keyboard.PressAsync("Alt+h");
            Assert.Equal(heading, await visit.Page.InputValueAsync(Summary));
        }

        await SelectAsync(visit.Page, "", 0, 0);
        await visit.Page.Keyboard.TypeAsync("9. nine\nten\n\nend");
        Assert.Equal("9. nine\n10. ten\nend", await visit.Page.InputValueAsync(Summary));
    }

    [Fact]
    public async Task A_link_is_asked_for_in_the_page_and_entries_go_by_their_names()
    {
        await using var visit = await OpenAsync();
        var page = visit.Page;
        var name = await page.Locator("#targets option").First.GetAttributeAsync("label");
        var target = await page.Locator("#targets option").First.GetAttributeAsync("value");
        await SelectAsync(page, "see here", 4, 8);
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByLabel("Where the link leads").FillAsync(name!);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal($"see [here]({target})", await page.InputValueAsync(Summary));
        Assert.Equal(0, await page.Locator(".ask").CountAsync());
        await page.Keyboard.PressAsync("Control+k");
        Assert.Equal("see here", await page.InputValueAsync(Summary));
    }

    [Theory]
    [InlineData("word")]
    [InlineData("hostile")]
    public async Task What_is_pasted_becomes_Markdown_and_is_kept(string clipboard)
    {
        await using var visit = await OpenAsync();
        await SelectAsync(visit.Page, "", 0, 0);
        await visit.Page.EvalOnSelectorAsync(
            Summary,
            """
            (area, html) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/html', html);
              area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            await PastedText.ReadAsync(clipboard + ".html")
        );
        var markdown = (await PastedText.ReadAsync(clipboard + ".md")).TrimEnd('\n');
        Assert.Equal(markdown, await visit.Page.InputValueAsync(Summary));
        await visit.Page.KeptAsync();
        await visit.Page.ReloadAsync();
        Assert.Equal(markdown, await visit.Page.InputValueAsync(Summary));
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => 'hacked' in window"));
    }

    [Fact]
    public async Task What_is_typed_before_the_scripts_are_there_is_kept()
    {
        await using var visit = await OpenAsync();
        var scripts = new TaskCompletionSource();
        await visit.Page.RouteAsync(
            "**/edit.js*",
            async route =>
            {
                await scripts.Task;
                await route.ContinueAsync();
            }
        );
        await visit.Page.GotoAsync(visit.Page.Url, new() { WaitUntil = WaitUntilState.Commit });
        await visit.Page.FillAsync(Summary, "Typed early");
        scripts.SetResult();
        await visit.Page.KeptAsync();
    }

    [Fact]
    public async Task Two_tabs_of_one_person_keep_both_texts()
    {
        await using var visit = await OpenAsync();
        var (first, second) = (visit.Page, await visit.Page.Context.NewPageAsync());
        await second.GotoAsync(first.Url);
        await first.WriteAsync(Summary, "Typed in the first tab");
        await second.WriteAsync("#en-lead", "Typed in the second tab");
        await second.Locator("[data-others]").GetByText("in another tab too").WaitForAsync();
        await first.WriteAsync("#en-place", "Mons");
        await second.ReloadAsync();
        Assert.Equal(
            ("Typed in the first tab", "Typed in the second tab", "Mons"),
            (
                await second.InputValueAsync(Summary),
                await second.InputValueAsync("#en-lead"),
                await second.InputValueAsync("#en-place")
            )
        );
    }

    [Fact]
    public async Task A_session_that_ends_keeps_the_text_and_goes_on_after_the_sign_in()
    {
        await using var visit = await OpenAsync();
        var page = visit.Page;
        await page.Context.ClearCookiesAsync();
        await page.FillAsync(Summary, "Typed after the session was over");
        var tab = await page.RunAndWaitForPopupAsync(() => page.Locator("[data-status] a").ClickAsync());
        await tab.SignInAsync(visit.Colleague);
        await tab.WaitForURLAsync("**/admin/en");
        await tab.CloseAsync();

        await page.KeptAsync();
        await page.ReloadAsync();
        Assert.Equal("Typed after the session was over", await page.InputValueAsync(Summary));
    }

    [Fact]
    public async Task Rows_are_added_moved_and_removed_with_the_focus_at_hand()
    {
        await using var visit = await OpenAsync();
        var page = visit.Page;
        var rows = page.Locator("#en-links [data-row]");
        var filled = await rows.CountAsync();
        await page.Locator("#en-links [data-add-row]").ClickAsync();
        await page.Keyboard.TypeAsync("The newest");
        await rows.Nth(filled).Locator("[data-up]").ClickAsync();
        Assert.Equal("The newest", await rows.Nth(filled - 1).Locator("input").First.InputValueAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('[data-up]')"));
        Assert.Equal($"Row {filled} of {filled + 1}", await page.Locator("[data-status]").InnerTextAsync());

        await page.Locator("#en-links [data-row]:has(:focus) [data-remove]").ClickAsync();
        Assert.Equal(filled, await rows.CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('[data-remove]')"));
    }

    [Fact]
    public async Task The_preview_shows_what_is_typed_as_wide_as_a_phone_and_a_desktop()
    {
        await using var visit = await OpenAsync();
        var page = visit.Page;
        await page.FillAsync(Summary, "Typed a moment ago");
        await page.Locator("[aria-controls=en-summary] [data-tool=preview]").ClickAsync();
        var frame = page.FrameLocator("[data-frame]");
        await frame.GetByText("Typed a moment ago").First.WaitForAsync();
        Assert.Equal(360, await WidthAsync(page));
        await page.GetByLabel("Desktop").CheckAsync();
        Assert.Equal(1280, await WidthAsync(page));

        await page.FillAsync(Summary, "Typed beside the preview");
        await frame.GetByText("Typed beside the preview").First.WaitForAsync();
        await page.GetByLabel("Français").CheckAsync();
        await frame.Locator("html[lang=fr]").WaitForAsync();
    }

    private static Task<int> WidthAsync(IPage page) =>
        page.EvalOnSelectorAsync<int>("[data-frame]", "frame => frame.contentWindow.innerWidth");

    private static Task<string> ToolAsync(IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.dataset.tool");

    private static Task SelectAsync(IPage page, string text, int from, int to) =>
        page.EvalOnSelectorAsync(
            Summary,
            """
            (area, { text, from, to }) => {
              area.focus();
              area.select();
              document.execCommand(text ? 'insertText' : 'delete', false, text);
              area.setSelectionRange(from, to);
            }
            """,
            new
            {
                text,
                from,
                to,
            }
        );

    private async Task<Visit> OpenAsync()
    {
        var colleague = await desk.JoinAsync(Role.Author);
        var visitor = await desk.SignedInAsync(colleague);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/admin/en/entries/legal-advisor");
        return new Visit(colleague, page);
    }

    // Each test has a colleague of its own, and so a working copy of its own.
    private sealed record Visit(Colleague Colleague, IPage Page) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Page.Context.DisposeAsync();
            Colleague.Dispose();
        }
    }
}
