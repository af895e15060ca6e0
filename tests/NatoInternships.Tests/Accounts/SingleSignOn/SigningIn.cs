using NatoInternships.Audit;
using NatoInternships.Editors;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>Who the provider vouches for is let in, with the role it gives, and nobody else.</summary>
public sealed class SigningIn(SsoSite site) : IClassFixture<SsoSite>
{
    [Fact]
    public async Task A_first_sign_in_makes_an_editor_with_the_mapped_role_who_lands_on_the_desk()
    {
        var browser = await site.BrowserOf(
                new Person("first", "first@example.org", "staff", "catalogue-Author", "catalogue-Publisher")
            )
            .SignInBySsoAsync();
        Assert.Equal(Desk.Home, browser.Path);
        var editor = await site.EditorAsync("first@example.org");
        Assert.Equal(
            ("Sam Sso", Role.Publisher, true, 1),
            (editor?.Name, editor?.Role, editor?.IsActive, await site.LoginsAsync("first@example.org"))
        );
        Assert.Equal(
            (AuditAct.SignedIn, "first@example.org", "SingleSignOn"),
            await site.LastNoteAsync() is var note ? (note.Act, note.Actor, note.Detail) : default
        );
    }

    [Fact]
    public async Task The_same_person_again_is_the_same_editor_whatever_their_address_is_now()
    {
        await site.BrowserOf(new Person("same", "same@example.org", "catalogue-Author")).SignInBySsoAsync();
        var before = await site.EditorCountAsync();
        var browser = await site.BrowserOf(new Person("same", "married@example.org", "catalogue-Author"))
            .SignInBySsoAsync();
        Assert.Equal(Desk.Home, browser.Path);
        Assert.Equal(before, await site.EditorCountAsync());
        Assert.Null(await site.EditorAsync("married@example.org"));
    }

    [Fact]
    public async Task A_subject_that_differs_in_case_is_somebody_else()
    {
        await site.BrowserOf(new Person("Case", "upper@example.org", "catalogue-Author")).SignInBySsoAsync();
        await site.BrowserOf(new Person("case", "lower@example.org", "catalogue-Author")).SignInBySsoAsync();
        Assert.NotNull(await site.EditorAsync("lower@example.org"));
    }

    [Fact]
    public async Task The_sign_in_leads_on_to_the_page_that_was_asked_for()
    {
        var browser = site.BrowserOf(new Person("back", "back@example.org", "catalogue-Author"));
        await browser.GoAsync(Desk.Account);
        await browser.SendAsync($"{Desk.SignIn}/sso");
        Assert.Equal(Desk.Account, browser.Path);
    }

    [Fact]
    public async Task A_changed_role_claim_changes_the_role_and_is_written_down()
    {
        await site.BrowserOf(new Person("riser", "riser@example.org", "catalogue-Author")).SignInBySsoAsync();
        await site.BrowserOf(new Person("riser", "riser@example.org", "catalogue-Administrator")).SignInBySsoAsync();
        Assert.Equal(Role.Administrator, (await site.EditorAsync("riser@example.org"))?.Role);
        Assert.True(
            await site.NotedAsync(
                AuditAct.RoleChanged,
                "riser@example.org",
                "Author → Administrator (single " + "sign-on)"
            )
        );
    }

    [Theory]
    [InlineData("staff")]
    [InlineData("CATALOGUE-AUTHOR")]
    [InlineData("")]
    public async Task Without_a_role_the_page_says_so_and_no_editor_is_made(string role)
    {
        var before = await site.EditorCountAsync();
        var browser = await site.BrowserOf(new Person("none", "none@example.org", role)).SignInBySsoAsync();
        Assert.Contains("gives you no role here", browser.Problem, StringComparison.Ordinal);
        Assert.Equal(before, await site.EditorCountAsync());
        Assert.Equal(
            (AuditAct.SignInFailed, "single sign-on: role"),
            await site.LastNoteAsync() is var note ? (note.Act, note.Detail) : default
        );
    }

    [Fact]
    public async Task An_editor_who_lost_every_role_is_not_let_in()
    {
        await site.BrowserOf(new Person("leaver", "leaver@example.org", "catalogue-Author")).SignInBySsoAsync();
        var browser = await site.BrowserOf(new Person("leaver", "leaver@example.org")).SignInBySsoAsync();
        Assert.Contains("gives you no role here", browser.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_an_editor_who_is_here_already_is_never_linked_by_itself()
    {
        await site.AddLocalAsync("taken@example.org", Role.Administrator);
        var browser = await site.BrowserOf(new Person("thief", "Taken@Example.org", "catalogue-Author"))
            .SignInBySsoAsync();
        Assert.Contains(
            "There is an account with your e-mail address already",
            browser.Problem,
            StringComparison.Ordinal
        );
        Assert.Equal(0, await site.LoginsAsync("taken@example.org"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no address")]
    public async Task Without_an_e_mail_address_nobody_is_made(string? email)
    {
        var before = await site.EditorCountAsync();
        var browser = await site.BrowserOf(new Person("nameless", email, "catalogue-Author")).SignInBySsoAsync();
        Assert.Contains("The single sign-on did not work", browser.Problem, StringComparison.Ordinal);
        Assert.Equal(before, await site.EditorCountAsync());
    }

    [Fact]
    public async Task A_name_that_is_none_gives_way_to_the_beginning_of_the_address()
    {
        await site.BrowserOf(new Person("bare", "bare.name@example.org", "catalogue-Author") { Name = "\u202E42" })
            .SignInBySsoAsync();
        Assert.Equal("bare.name", (await site.EditorAsync("bare.name@example.org"))?.Name);
    }

    [Fact]
    public async Task An_address_that_stands_for_a_name_is_no_longer_than_a_name()
    {
        var address = $"12345@{new string('a', 60)}.{new string('b', 60)}.example.org";
        await site.BrowserOf(new Person("numbered", address, "catalogue-Author") { Name = "42" }).SignInBySsoAsync();
        Assert.Equal(address[..100], (await site.EditorAsync(address))?.Name);
    }

    [Fact]
    public async Task A_disabled_editor_is_not_let_in()
    {
        await site.BrowserOf(new Person("gone", "gone@example.org", "catalogue-Author")).SignInBySsoAsync();
        await site.DisableAsync("gone@example.org");
        var browser = await site.BrowserOf(new Person("gone", "gone@example.org", "catalogue-Author"))
            .SignInBySsoAsync();
        Assert.Contains("This account may not enter", browser.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_french_page_makes_a_french_editor()
    {
        var browser = site.BrowserOf(new Person("french", "french@example.org", "catalogue-Author"));
        await browser.GoAsync("/admin/fr/sign-in");
        await browser.SendAsync("/admin/fr/sign-in/sso");
        Assert.Equal("/admin/fr", browser.Path);
        Assert.Equal("fr", (await site.EditorAsync("french@example.org"))?.LanguageCode);
    }
}
