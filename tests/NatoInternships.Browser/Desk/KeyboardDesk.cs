using NatoInternships.Browser.Site;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Browser.Desk;

/// <summary>The desk can be worked by keyboard alone, and what went wrong is where the keyboard stands.</summary>
[Collection(nameof(AtTheDesk))]
public sealed class KeyboardDesk(BrowserDesk desk)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task The_tab_key_reaches_everything_in_reading_order_with_an_outline(int width)
    {
        using var boss = await desk.JoinAsync(Role.Administrator);
        using var colleague = await desk.JoinAsync();
        await using var visitor = await desk.SignedInAsync(boss, width);
        var page = await visitor.NewPageAsync();
        foreach (
            var path in new[]
            {
                "",
                "/account",
                "/account/passkeys",
                "/account/password",
                "/people",
                "/people/invite",
                $"/people/{colleague.Id}",
            }
        )
        {
            await page.GotoAsync("/admin/en" + path);
            await TabOrder.WalkAsync(page, fewest: 8);
        }
    }

    [Fact]
    public async Task On_a_phone_the_menu_opens_leads_into_its_links_and_closes_by_keyboard()
    {
        using var author = await desk.JoinAsync();
        await using var visitor = await desk.SignedInAsync(author, 320);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/admin/fr");
        var menu = page.Locator("nav.nav");
        Assert.False(await menu.IsVisibleAsync());

        await page.Locator(".menu").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await menu.Locator("a[aria-current]:focus").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await menu.IsVisibleAsync());
    }

    [Fact]
    public async Task The_keyboard_signs_in_and_a_problem_gets_the_focus()
    {
        using var colleague = await desk.JoinAsync();
        await using var visitor = await desk.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/admin/en/sign-in");
        await page.Locator("#email").FocusAsync();
        await page.Keyboard.TypeAsync(colleague.Email);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("not the password");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".faults:focus").WaitForAsync();

        await page.Locator("#password").FocusAsync();
        await page.Keyboard.TypeAsync(Colleague.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/sign-in/code");
        // The field takes the focus by itself, a moment after the page is there.
        await page.Locator("#code:focus").WaitForAsync();
        await page.Keyboard.TypeAsync(colleague.NextCode());
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/admin/en");
    }
}
