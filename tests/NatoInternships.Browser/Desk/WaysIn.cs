using Microsoft.Playwright;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Browser.Desk;

/// <summary>People come in by every way there is, and stay out when they should.</summary>
[Collection(nameof(AtTheDesk))]
public sealed class WaysIn(BrowserDesk desk)
{
    [Fact]
    public async Task A_person_joins_with_a_passkey_signs_out_and_signs_in_with_it()
    {
        using var invited = await desk.InvitedAsync();
        await using var visitor = await desk.VisitorAsync();
        var page = await PasskeyPageAsync(visitor);
        await page.GotoAsync(invited.Link);
        await page.GetByLabel("What to call it").FillAsync("Office laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/admin/en");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByText("You are signed out").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/admin/en");
        Assert.Equal("Hello Robin Example", await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task A_device_that_knows_no_passkey_gets_a_sentence_and_the_button_again()
    {
        await using var visitor = await desk.VisitorAsync();
        var page = await PasskeyPageAsync(visitor);
        await page.GotoAsync("/admin/fr/sign-in");
        var button = page.Locator("[data-passkey] button");
        await button.ClickAsync();
        await page.Locator("[data-passkey] .err").WaitForAsync();
        Assert.True(await button.IsEnabledAsync());
    }

    [Fact]
    public async Task Without_scripts_a_password_with_an_authenticator_and_a_recovery_code_do()
    {
        using var invited = await desk.InvitedAsync();
        await using var visitor = await desk.VisitorAsync(320, scripts: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(invited.Link);
        await page.Locator("#password").FillAsync(Colleague.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to the authenticator" }).ClickAsync();
        var code = invited.Reading(await page.Locator(".key").InnerTextAsync());
        await page.Locator("#code").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish and sign in" }).ClickAsync();
        var recovery = await page.Locator(".codes code").First.InnerTextAsync();
        await page.GetByText("I have kept them").ClickAsync();

        await SignOutAsync(page);
        await PasswordAsync(page, invited.Email);
        await page.Locator("#code").FillAsync(invited.NextCode());
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync("**/admin/en");

        await SignOutAsync(page);
        await PasswordAsync(page, invited.Email);
        await page.GetByText("Use a recovery code instead").ClickAsync();
        await page.Locator("#code").FillAsync(recovery);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync("**/admin/en");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_single_sign_on_leads_to_the_provider_and_back_to_the_desk(bool scripts)
    {
        var subject = $"sso-{scripts}";
        desk.SitDown(subject, $"{subject}@example.org", Role.Publisher);
        await using var visitor = await desk.VisitorAsync(scripts: scripts);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/admin/en/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with House ID" }).ClickAsync();
        await page.WaitForURLAsync("**/admin/en/account");
        Assert.Contains("Publisher", await page.Locator(".bar-top .me").InnerTextAsync(), StringComparison.Ordinal);
        Assert.All(
            await visitor.CookiesAsync(),
            cookie => Assert.StartsWith("/admin", cookie.Path, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_administrator_invites_a_colleague_who_comes_in_by_the_link()
    {
        using var boss = await desk.JoinAsync(Role.Administrator);
        await using var bossBrowser = await desk.SignedInAsync(boss);
        var page = await bossBrowser.NewPageAsync();
        await page.GotoAsync("/admin/en/people");
        await page.GetByRole(AriaRole.Link, new() { Name = "Invite a colleague" }).ClickAsync();
        await page.GetByLabel("E-mail address").FillAsync("invited-by-hand@example.org");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Ada Invited");
        await page.GetByText("Publisher").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Invite" }).ClickAsync();
        var link = await page.GetByLabel("Link").InputValueAsync();

        await using var visitor = await desk.VisitorAsync();
        var colleague = await PasskeyPageAsync(visitor);
        await colleague.GotoAsync(link);
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync();
        await colleague.WaitForURLAsync("**/admin/en");
        Assert.Equal("Hello Ada Invited", await colleague.Locator("h1").InnerTextAsync());
        await page.GotoAsync("/admin/en/people");
        Assert.Contains(
            "Active",
            await page.GetByRole(AriaRole.Row, new() { Name = "Ada Invited" }).InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_disabled_editor_s_open_session_ends_at_the_next_click()
    {
        using var boss = await desk.JoinAsync(Role.Administrator);
        using var colleague = await desk.JoinAsync();
        await using var theirs = await desk.SignedInAsync(colleague);
        var open = await theirs.NewPageAsync();
        await open.GotoAsync("/admin/en");
        await using var bossBrowser = await desk.SignedInAsync(boss);
        var page = await bossBrowser.NewPageAsync();
        await page.GotoAsync($"/admin/en/people/{colleague.Id}");
        await page.GetByText("Disable…").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Disable Robin Example" }).ClickAsync();
        await page.GetByText("This person may no longer enter").WaitForAsync();

        await open.GetByRole(AriaRole.Link, new() { Name = "Your account" }).ClickAsync();
        await open.WaitForURLAsync("**/admin/en/sign-in?back=*");
    }

    [Fact]
    public async Task A_signed_in_editor_sends_no_cookie_to_a_public_page_and_gets_none()
    {
        using var colleague = await desk.JoinAsync();
        await using var visitor = await desk.SignedInAsync(colleague);
        var page = await visitor.NewPageAsync();
        var before = (await visitor.CookiesAsync()).Count;
        foreach (var path in new[] { "/en", "/fr/catalogue", "/en/units/cooperative-security" })
        {
            var answer = await page.GotoAsync(path);
            Assert.False((await answer!.Request.AllHeadersAsync()).ContainsKey("cookie"), path);
            Assert.False((await answer.AllHeadersAsync()).ContainsKey("set-cookie"), path);
        }

        Assert.Equal(before, (await visitor.CookiesAsync()).Count);
    }

    /// <summary>A page whose device has an authenticator that verifies its user without asking.</summary>
    private static async Task<IPage> PasskeyPageAsync(IBrowserContext visitor)
    {
        var page = await visitor.NewPageAsync();
        var devices = await visitor.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new Dictionary<string, object>
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
        return page;
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByText("You are signed out").WaitForAsync();
    }

    private static async Task PasswordAsync(IPage page, string email)
    {
        await page.Locator("#email").FillAsync(email);
        await page.Locator("#password").FillAsync(Colleague.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.WaitForURLAsync("**/sign-in/code");
    }
}
