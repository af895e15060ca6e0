using NatoInternships.Audit;
using NatoInternships.Editors;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>An editor who signed in locally makes the login at the provider their own.</summary>
public sealed class Linking(SsoSite site) : IClassFixture<SsoSite>
{
    [Fact]
    public async Task A_linked_login_opens_the_same_account_and_then_brings_its_role()
    {
        var key = await site.AddLocalAsync("linker@example.org", Role.Author);
        var person = new Person("linker", "other.address@example.org", "catalogue-Publisher");
        var browser = await LinkAsync(person, "linker@example.org", key);
        Assert.Equal($"{Desk.Account}?did=linked", browser.Path);
        Assert.True(await site.NotedAsync(AuditAct.SingleSignOnLinked, "linker@example.org", Provider.Issuer));
        Assert.Equal(Role.Author, (await site.EditorAsync("linker@example.org"))?.Role);

        var again = await site.BrowserOf(person).SignInBySsoAsync();
        Assert.Equal(Desk.Home, again.Path);
        Assert.Equal(Role.Publisher, (await site.EditorAsync("linker@example.org"))?.Role);
        Assert.Null(await site.EditorAsync("other.address@example.org"));
    }

    [Fact]
    public async Task Linking_ends_the_other_sessions_and_keeps_this_one()
    {
        var key = await site.AddLocalAsync("elsewhere@example.org", Role.Author);
        var elsewhere = await site.BrowserOf(null).SignInLocallyAsync(site, "elsewhere@example.org", key);
        site.Later(TimeSpan.FromMinutes(1));
        var browser = await LinkAsync(
            new Person("elsewhere", "elsewhere@example.org", "catalogue-Author"),
            "elsewhere@example.org",
            key
        );
        await browser.GoAsync(Desk.Account);
        Assert.Equal(Desk.Account, browser.Path);
        await elsewhere.GoAsync(Desk.Account);
        Assert.Equal(Desk.SignIn, elsewhere.Address.AbsolutePath);
    }

    [Fact]
    public async Task A_login_of_somebody_else_is_not_linked()
    {
        var owner = new Person("owner", "owner@example.org", "catalogue-Author");
        await site.BrowserOf(owner).SignInBySsoAsync();
        var browser = await LinkAsync(
            owner,
            "wisher@example.org",
            await site.AddLocalAsync("wisher@example.org", Role.Author)
        );
        Assert.Contains("The single sign-on did not work", browser.Problem, StringComparison.Ordinal);
        Assert.Equal(
            (1, 0),
            (await site.LoginsAsync("owner@example.org"), await site.LoginsAsync("wisher@example.org"))
        );
    }

    [Fact]
    public async Task A_login_without_a_role_is_not_linked()
    {
        var browser = await LinkAsync(
            new Person("roleless", "roleless@example.org"),
            "roleless@example.org",
            await site.AddLocalAsync("roleless@example.org", Role.Author)
        );
        Assert.Contains("gives you no role here", browser.Problem, StringComparison.Ordinal);
        Assert.Equal(0, await site.LoginsAsync("roleless@example.org"));
    }

    [Fact]
    public async Task An_answer_to_a_sign_in_links_nothing()
    {
        var key = await site.AddLocalAsync("lured@example.org", Role.Administrator);
        var browser = await site.BrowserOf(new Person("lurer", "lurer@example.org", "catalogue-Author"))
            .SignInBySsoAsync(next => next.AbsolutePath == $"{Desk.SignIn}/sso/finish");
        await browser.SignInLocallyAsync(site, "lured@example.org", key);
        await browser.GoAsync($"{Desk.Account}/sso/finish");
        Assert.Equal(0, await site.LoginsAsync("lured@example.org"));
    }

    [Fact]
    public async Task The_last_administrator_stays_one_whatever_the_provider_says()
    {
        var own = new SsoSite();
        await own.InitializeAsync();
        var person = new Person("last", "last@example.org", "catalogue-Administrator");
        await own.BrowserOf(person).SignInBySsoAsync();
        await own.BrowserOf(person with { Roles = ["catalogue-Author"] }).SignInBySsoAsync();
        Assert.Equal(Role.Administrator, (await own.EditorAsync("last@example.org"))?.Role);
        Assert.True(
            await own.NotedAsync(
                AuditAct.RoleKept,
                "last@example.org",
                "Administrator, though the single sign-on says Author"
            )
        );

        await own.BrowserOf(new Person("next", "next@example.org", "catalogue-Administrator")).SignInBySsoAsync();
        await own.BrowserOf(person with { Roles = ["catalogue-Author"] }).SignInBySsoAsync();
        Assert.Equal(Role.Author, (await own.EditorAsync("last@example.org"))?.Role);
        await ((IAsyncLifetime)own).DisposeAsync();
    }

    private async Task<Browser> LinkAsync(Person person, string email, string key)
    {
        var browser = await site.BrowserOf(person).SignInLocallyAsync(site, email, key);
        await browser.GoAsync(Desk.Account);
        await browser.SendAsync($"{Desk.Account}/sso");
        return browser;
    }
}
