using NatoInternships.Editors;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>With "SSO only" the local ways in are closed, but for one account for emergencies.</summary>
public sealed class OnlySso(OnlySso.Site site) : IClassFixture<OnlySso.Site>
{
    public const string BreakGlass = "emergency@example.org";

    [Fact]
    public async Task The_password_of_an_editor_is_answered_like_a_wrong_one()
    {
        var key = await site.AddLocalAsync("normal@example.org", Role.Administrator);
        var right = await site.BrowserOf(null).SignInLocallyAsync(site, "normal@example.org", key);
        var unknown = await site.BrowserOf(null).SignInLocallyAsync(site, "nobody@example.org", key);
        Assert.Equal(
            (Desk.SignIn, "E-mail address and password do not match an account that may sign in here"),
            (right.Path, right.Problem)
        );
        Assert.Equal((unknown.Path, unknown.Problem), (right.Path, right.Problem));
    }

    [Fact]
    public async Task The_account_for_emergencies_gets_in_and_keeps_its_role_whatever_the_provider_says()
    {
        var key = await site.AddLocalAsync(BreakGlass, Role.Administrator);
        var browser = await site.BrowserOf(new Person("emergency", BreakGlass, "catalogue-Author"))
            .SignInLocallyAsync(site, BreakGlass, key);
        Assert.Equal(Desk.Home, browser.Path);
        await browser.GoAsync(Desk.Account);
        await browser.SendAsync($"{Desk.Account}/sso");
        Assert.Equal($"{Desk.Account}?did=linked", browser.Path);
        await site.Browser().SignInBySsoAsync();
        Assert.Equal(Role.Administrator, (await site.EditorAsync(BreakGlass))?.Role);
    }

    [Fact]
    public async Task The_sign_in_shows_the_local_ways_only_to_who_asks_for_them()
    {
        var browser = site.BrowserOf(null);
        await browser.GoAsync(Desk.SignIn);
        Assert.Null(browser.Page.QuerySelector("#password"));
        await browser.GoAsync($"{Desk.SignIn}?local=true");
        Assert.NotNull(browser.Page.QuerySelector("#password"));
    }

    [Theory]
    [InlineData("passkey")]
    [InlineData("password")]
    [InlineData("authenticator")]
    public async Task Nobody_joins_by_a_local_way(string way)
    {
        var link = await site.InviteAsync($"{way}@example.org", Role.Author);
        var browser = site.BrowserOf(null);
        await browser.GoAsync($"/admin/en/welcome?link={link}");
        Assert.Null(browser.Page.QuerySelector("#by-password"));
        browser
            .Page.Forms.First(form => form.GetAttribute("action") == "/admin/en/welcome/sso")
            .SetAttribute("action", $"/admin/en/welcome/{way}");
        await browser.SendAsync($"/admin/en/welcome/{way}", null, ("password", SsoSite.Password));
        Assert.Equal("Welcome, Ina Invited", browser.Page.QuerySelector("h1")?.TextContent);
        Assert.Null((await site.EditorAsync($"{way}@example.org"))?.JoinedAt);
    }

    public sealed class Site : SsoSite
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string> { ["SingleSignOn:Only"] = "true", ["SingleSignOn:BreakGlass"] = BreakGlass };
    }
}
