using NatoInternships.Audit;
using NatoInternships.Editors;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>Who was sent a one-time link may join by the provider.</summary>
public sealed class Joining(SsoSite site) : IClassFixture<SsoSite>
{
    [Fact]
    public async Task An_invited_person_joins_under_the_invitation_s_name_and_with_the_provider_s_role()
    {
        var link = await site.InviteAsync("invited@example.org", Role.Author);
        var browser = await JoinAsync(new Person("invited", "private@example.org", "catalogue-Publisher"), link);
        Assert.Equal(Desk.Home, browser.Path);
        var editor = await site.EditorAsync("invited@example.org");
        Assert.Equal(
            ("Ina Invited", Role.Publisher, true, 1),
            (editor?.Name, editor?.Role, editor?.IsActive, await site.LoginsAsync("invited@example.org"))
        );
        Assert.True(await site.NotedAsync(AuditAct.Joined, "invited@example.org", "SingleSignOn"));
        Assert.Null(await site.EditorAsync("private@example.org"));

        var late = site.Browser();
        await late.GoAsync($"/admin/en/welcome?link={link}");
        Assert.Equal(System.Net.HttpStatusCode.Gone, late.Status);
    }

    [Fact]
    public async Task A_person_without_a_role_does_not_join_and_the_link_still_works()
    {
        var link = await site.InviteAsync("waiting@example.org", Role.Author);
        var refused = await JoinAsync(new Person("waiting", "waiting@example.org"), link);
        Assert.Contains("gives you no role here", refused.Problem, StringComparison.Ordinal);
        var browser = await JoinAsync(new Person("waiting", "waiting@example.org", "catalogue-Author"), link);
        Assert.Equal(Desk.Home, browser.Path);
    }

    [Fact]
    public async Task A_login_that_is_somebody_s_already_does_not_join()
    {
        var owner = new Person("joined", "joined@example.org", "catalogue-Author");
        await site.BrowserOf(owner).SignInBySsoAsync();
        var refused = await JoinAsync(owner, await site.InviteAsync("second@example.org", Role.Author));
        Assert.Contains("The single sign-on did not work", refused.Problem, StringComparison.Ordinal);
        Assert.Null((await site.EditorAsync("second@example.org"))?.JoinedAt);
    }

    [Fact]
    public async Task A_link_that_was_used_in_the_meantime_says_so()
    {
        var link = await site.InviteAsync("quick@example.org", Role.Author);
        var slow = site.BrowserOf(new Person("slow", "slow@example.org", "catalogue-Author"));
        await slow.GoAsync($"/admin/en/welcome?link={link}");
        await slow.SendAsync("/admin/en/welcome/sso", Desk.IsCallback);
        await JoinAsync(new Person("quick", "quick@example.org", "catalogue-Author"), link);
        await slow.GoAsync(slow.Address.PathAndQuery);
        Assert.Equal(System.Net.HttpStatusCode.Gone, slow.Status);
        Assert.Equal(1, await site.LoginsAsync("quick@example.org"));
    }

    private async Task<Browser> JoinAsync(Person person, string link)
    {
        var browser = site.BrowserOf(person);
        await browser.GoAsync($"/admin/en/welcome?link={link}");
        await browser.SendAsync("/admin/en/welcome/sso");
        return browser;
    }
}
