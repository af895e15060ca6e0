using Microsoft.Playwright;
using NatoInternships.Browser.Site;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Browser.Desk;

/// <summary>Rows, sessions and second thoughts: whatever was typed can be had back.</summary>
[Collection(nameof(AtTheDesk))]
public sealed class NothingLost(BrowserDesk desk)
{
    private const string Lead = "#en-lead";
    private const string Titles = "[name='en.links.title']";

    [Fact]
    public async Task Removed_rows_come_back_to_their_places_in_any_order_after_they_were_kept_away()
    {
        using var author = await desk.JoinAsync();
        var key = await author.UnitAsync("Office of Second Thoughts");
        await using var browser = await desk.SignedInAsync(author);
        var page = await browser.NewPageAsync();
        await page.OpenAsync(key);
        foreach (var (row, title) in new[] { "One", "Two", "Three" }.Index())
        {
            if (row >= 2)
                await page.Locator("#en-links [data-add-row]").ClickAsync();
            await page.Locator(Titles).Nth(row).FillAsync(title);
        }

        await RemoveAsync(page, "Two");
        await page.Locator("[data-status]").GetByText("Row removed. Rows left: 2").WaitForAsync();
        await RemoveAsync(page, "One");
        await page.WriteAsync(Lead, "Kept without them.");
        Assert.Equal(["Three"], await TextsAsync(page));
        await page.Locator("[data-undo]", new() { HasText = "Two" }).ClickAsync();
        await page.Locator("[data-status]").GetByText("The row is back: row 1 of 2").WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.value === 'Two'"));
        await page.Locator("[data-undo]", new() { HasText = "One" }).ClickAsync();
        Assert.Equal(["One", "Two", "Three"], await TextsAsync(page));
        Assert.Equal(0, await page.Locator("[data-undo]").CountAsync());
        await page.WriteAsync(Lead, "Kept with them.");
        await page.ReloadAsync();
        Assert.Equal(["One", "Two", "Three"], await TextsAsync(page));
    }

    [Fact]
    public async Task Typed_back_to_what_is_saved_nothing_is_called_unsaved_and_nobody_is_asked()
    {
        using var author = await desk.JoinAsync();
        var key = await author.UnitAsync("Office of Returns");
        await using var browser = await desk.SignedInAsync(author);
        var page = await browser.NewPageAsync();
        await page.OpenAsync(key);
        await page.WriteAsync(Lead, "Something else.");
        Assert.False(await IsAskedAsync(page, "Tests the site. "), "asked though it is the saved text");
        Assert.True(await IsAskedAsync(page, "Something new."), "not asked though it is new");
        await page.WriteAsync(Lead, "Something else again.");
        await page.ReloadAsync();
        await page.Locator("[data-unsaved]").WaitForAsync();
        await page.FillAsync(Lead, "Tests the site.");
        await page.Locator("[data-status]").GetByText("This is the saved text").WaitForAsync();
        Assert.True(await page.Locator("[data-unsaved]").IsHiddenAsync());
        await page.GotoAsync("/admin/en");
        Assert.Equal(0, await page.GetByText("typed and not saved").CountAsync());
    }

    [Fact]
    public async Task What_one_typed_is_not_kept_under_the_name_of_another_until_that_one_saves_it()
    {
        using var author = await desk.JoinAsync();
        using var other = await desk.JoinAsync();
        var key = await author.UnitAsync("Office of Names");
        await using var browser = await desk.SignedInAsync(author);
        var page = await browser.NewPageAsync();
        await page.OpenAsync(key);
        var tab = await browser.NewPageAsync();
        await tab.GotoAsync("/admin/en");
        await tab.PressAsync("Sign out");
        await tab.SignInAsync(other);
        await tab.WaitForURLAsync("**/admin/en");
        await page.FillAsync(Lead, "Typed by the one before.");
        await page.Locator("[data-status]").GetByText("somebody else opened this form").WaitForAsync();
        Assert.NotEqual("Typed by the one before.", await OthersAsync(other, key));
        await page.PressAsync("Save the draft");
        await page.GetByText("All that you sent is kept on this page.").WaitForAsync();
        Assert.NotEqual("Typed by the one before.", await OthersAsync(other, key));
        await page.PressAsync("Send it again");
        await page.SaysAsync("The draft is saved");
        Assert.Equal("Typed by the one before.", await page.InputValueAsync(Lead));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_sent_after_its_session_was_ended_elsewhere_is_sent_again_after_the_sign_in(bool scripts)
    {
        using var author = await desk.JoinAsync();
        await using var browser = await desk.SignedInAsync(author, scripts: scripts);
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/admin/en/new?kind=programme");
        await page.FillAsync("#en-name", $"Office of Late Words {scripts}");
        await author.Browser.SubmitAsync(await author.Browser.GetAsync("/admin/en"), "/sign-out");
        await page.PressAsync("Make the draft");
        await page.GetByText("All that you sent is kept on this page.").WaitForAsync();
        await page.ReloadAsync();
        var tab = await page.RunAndWaitForPopupAsync(() => page.GetByText("Sign in in a new tab").Last.ClickAsync());
        await tab.SignInAsync(author);
        await tab.WaitForURLAsync("**/admin/en");
        await tab.CloseAsync();
        await page.PressAsync("Send it again");
        await page.SaysAsync("The draft is made");
        Assert.Equal($"Office of Late Words {scripts}", await page.InputValueAsync("#en-name"));
    }

    [Fact]
    public async Task The_answer_that_keeps_a_form_is_readable_for_all()
    {
        using var author = await desk.JoinAsync();
        await using var browser = await desk.SignedInAsync(author, width: 320);
        var page = await browser.NewPageAsync();
        await Axe.LoadAsync(page);
        await page.GotoAsync("/admin/fr/new?kind=programme");
        await page.FillAsync("#en-name", "Office of Late Words");
        await author.Browser.SubmitAsync(await author.Browser.GetAsync("/admin/en"), "/sign-out");
        await page.PressAsync("Créer le brouillon");
        await page.UnfoldAsync("Ce que vous avez écrit");
        await page.GetByText("Office of Late Words").WaitForAsync();
        Assert.Empty((await Axe.RunAsync(page)).Findings);
    }

    private static Task RemoveAsync(IPage page, string title) =>
        page.EvalOnSelectorAllAsync(
            Titles,
            """
            (cells, title) => cells.find((cell) => cell.value === title)
              .closest('[data-row]').querySelector('[data-remove]').click()
            """,
            title
        );

    private static async Task<IReadOnlyList<string>> TextsAsync(IPage page) =>
        [
            .. await page.EvaluateAsync<string[]>(
                $"() => [...document.querySelectorAll(\"{Titles}\")].map((cell) => cell.value).filter(Boolean)"
            ),
        ];

    // Typed and left at once, before anything is kept.
    private static Task<bool> IsAskedAsync(IPage page, string text) =>
        page.EvalOnSelectorAsync<bool>(
            Lead,
            """
            (field, text) => {
              field.value = text;
              field.dispatchEvent(new Event('input', { bubbles: true }));
              return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
            }
            """,
            text
        );

    private static async Task<string> OthersAsync(Colleague other, string key) =>
        (await other.Browser.GetAsync($"{Forms.Entries}/{key}")).Field("en-lead");
}
