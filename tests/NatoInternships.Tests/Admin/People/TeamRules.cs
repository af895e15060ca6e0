using NatoInternships.Admin.People;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.People;

/// <summary>
/// An administrator looks after people, within two rules: never one's own standing, and never without an administrator.
/// </summary>
public sealed class TeamRules(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task A_colleague_is_invited_and_comes_in()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        var form = await boss.Browser.GetAsync("/admin/en/people/invite");
        var made = await boss.Browser.SubmitAsync(
            form,
            "/people/invite",
            ("email", "new@example.org"),
            ("name", "New Person"),
            ("role", "Publisher"),
            ("languageCode", "en")
        );
        Assert.Equal("A link for New Person", made.Heading);
        Assert.Contains("Copy the link", made.Text, StringComparison.Ordinal);
        var link = made.Document.QuerySelector("#link")!.GetAttribute("value")!;
        using var colleague = new Colleague(
            _site,
            "new@example.org",
            link.Split("link=")[1],
            (await _site.EditorAsync("new@example.org"))!.Id
        );
        await colleague.JoinWithPasswordAsync();
        Assert.Equal(Role.Publisher, (await _site.EditorAsync("new@example.org"))!.Role);
        Assert.Contains(
            await _site.AuditAsync(),
            row =>
                row.Act == AuditAct.PersonInvited
                && row.Actor == boss.Email
                && row.Subject == "new@example.org"
                && row.Detail == "New Person, Publisher"
        );
    }

    [Theory]
    [InlineData("", "Someone", "Give an e-mail address")]
    [InlineData("no address", "Someone", "Give an e-mail address")]
    [InlineData("a@b@example.org", "Someone", "Give an e-mail address")]
    [InlineData("a,b@example.org", "Someone", "Give an e-mail address")]
    [InlineData("a\r\nBcc: c@example.org", "Someone", "Give an e-mail address")]
    [InlineData("fine@example.org", "", "Give your colleague's name")]
    [InlineData("fine@example.org", "123", "Give your colleague's name")]
    public async Task A_wrong_invitation_says_what_to_mend_and_keeps_what_was_typed(
        string email,
        string name,
        string advice
    )
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        var page = await boss.Browser.SubmitAsync(
            await boss.Browser.GetAsync("/admin/en/people/invite"),
            "/people/invite",
            ("email", email),
            ("name", name),
            ("role", "Publisher")
        );
        Assert.Contains(advice, page.Problem, StringComparison.Ordinal);
        Assert.Equal(name, page.Document.QuerySelector("#name")!.GetAttribute("value") ?? "");
        Assert.Equal("Publisher", page.Document.QuerySelector("[name=role][checked]")!.GetAttribute("value"));
        Assert.Null(await _site.EditorAsync(email.Trim()));
    }

    [Theory]
    [InlineData("TAKEN@example.org")]
    [InlineData(" taken@example.org ")]
    public async Task An_address_that_is_there_already_is_refused_however_it_is_written(string email)
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        using var taken = await _site.InvitedAsync(email: "taken@example.org");
        var page = await boss.Browser.SubmitAsync(
            await boss.Browser.GetAsync("/admin/en/people/invite"),
            "/people/invite",
            ("email", email),
            ("name", "Someone")
        );
        Assert.Contains("There is an editor with this e-mail address already", page.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_is_changed_and_a_person_disabled_and_let_in_again()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        using var colleague = await _site.JoinAsync();
        var page = await boss.Browser.GetAsync($"/admin/en/people/{colleague.Id}");
        page = await boss.Browser.SubmitAsync(page, "/role", ("role", "Publisher"));
        Assert.StartsWith("The role is changed", page.Notice, StringComparison.Ordinal);
        page = await boss.Browser.SubmitAsync(page, "/disable");
        Assert.StartsWith("This person may no longer enter", page.Notice, StringComparison.Ordinal);
        Assert.False(await colleague.IsInAsync());
        await boss.Browser.SubmitAsync(page, "/enable");
        using var browser = _site.Browser();
        Assert.Equal("/admin/en", (await colleague.SignInAsync(browser)).Path);
        Assert.Contains(
            await _site.AuditAsync(),
            row => row.Act == AuditAct.RoleChanged && row.Detail == "Author → Publisher"
        );
    }

    [Theory]
    [InlineData("Emperor")]
    [InlineData("99")]
    [InlineData("")]
    public async Task A_role_that_does_not_exist_changes_nothing(string role)
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        using var colleague = await _site.JoinAsync(Role.Publisher);
        var page = await boss.Browser.SubmitAsync(
            await boss.Browser.GetAsync($"/admin/en/people/{colleague.Id}"),
            "/role",
            ("role", role)
        );
        Assert.Contains("Choose one of the roles", page.Problem, StringComparison.Ordinal);
        Assert.Equal(Role.Publisher, (await _site.EditorAsync(colleague.Email))!.Role);
        var invite = await boss.Browser.SubmitAsync(
            await boss.Browser.GetAsync("/admin/en/people/invite"),
            "/people/invite",
            ("email", "new@example.org"),
            ("name", "New Person"),
            ("role", role)
        );
        Assert.Contains("Choose one of the roles", invite.Problem, StringComparison.Ordinal);
        Assert.Null(await _site.EditorAsync("new@example.org"));
    }

    [Fact]
    public async Task What_changes_nothing_is_not_written_down()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        using var colleague = await _site.JoinAsync(Role.Publisher);
        var page = await boss.Browser.GetAsync($"/admin/en/people/{colleague.Id}");
        await boss.Browser.SubmitAsync(page, "/role", ("role", "Publisher"));
        Assert.DoesNotContain(await _site.AuditAsync(), row => row.Act == AuditAct.RoleChanged);
    }

    [Fact]
    public async Task A_reset_takes_all_ways_in_and_gives_a_new_link()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        using var colleague = await _site.JoinAsync();
        var made = await boss.Browser.SubmitAsync(
            await boss.Browser.GetAsync($"/admin/en/people/{colleague.Id}"),
            "/reset"
        );
        Assert.False(await colleague.IsInAsync());
        using var browser = _site.Browser();
        Assert.Equal("Sign in", (await colleague.PasswordAsync(browser, Colleague.Password)).Heading);
        using var anew = new Colleague(
            _site,
            colleague.Email,
            made.Document.QuerySelector("#link")!.GetAttribute("value")!.Split("link=")[1],
            colleague.Id
        );
        await anew.JoinWithPasswordAsync();
        Assert.True(await anew.IsInAsync());
    }

    [Fact]
    public async Task An_administrator_ends_all_sessions_of_a_colleague()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        using var colleague = await _site.JoinAsync();
        await boss.Browser.SubmitAsync(
            await boss.Browser.GetAsync($"/admin/en/people/{colleague.Id}"),
            "/end-sessions"
        );
        Assert.False(await colleague.IsInAsync());
    }

    [Fact]
    public async Task Nobody_changes_their_own_standing()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        using var other = await _site.JoinAsync(Role.Administrator);
        var me = (await _site.EditorAsync(boss.Email))!;
        Assert.Equal(TeamFault.Yourself, await DoAsync(team => team.SetRoleAsync(boss.Id, Role.Author, me)));
        Assert.Equal(TeamFault.Yourself, await DoAsync(team => team.DisableAsync(boss.Id, me)));
        Assert.Equal(
            TeamFault.Yourself,
            (await _site.WithAsync<Team, (TeamFault? Fault, Secret? Link)>(team => team.ResetAsync(boss.Id, me))).Fault
        );
    }

    [Fact]
    public async Task Someone_who_lost_the_role_meanwhile_changes_nothing()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        using var colleague = await _site.JoinAsync();
        var me = (await _site.EditorAsync(boss.Email))!;
        await _site.SetRoleAsync(boss.Id, Role.Author);
        Assert.Equal(
            TeamFault.NoLongerAllowed,
            await DoAsync(team => team.SetRoleAsync(colleague.Id, Role.Administrator, me))
        );
    }

    [Fact]
    public async Task Two_administrators_who_disable_each_other_at_once_leave_one()
    {
        using var one = await _site.JoinAsync(Role.Administrator);
        using var two = await _site.JoinAsync(Role.Administrator);
        var (first, second) = ((await _site.EditorAsync(one.Email))!, (await _site.EditorAsync(two.Email))!);
        await Task.WhenAll(
            DoAsync(team => team.DisableAsync(two.Id, first)),
            DoAsync(team => team.DisableAsync(one.Id, second))
        );
        Assert.Single(
            new[] { await _site.EditorAsync(one.Email), await _site.EditorAsync(two.Email) },
            editor => editor!.IsActive
        );
    }

    [Fact]
    public async Task An_administrator_who_is_only_invited_does_not_count_as_one_who_remains()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        using var invited = await _site.InvitedAsync(Role.Administrator);
        var guest = (await _site.EditorAsync(invited.Email))!;
        Assert.Equal(TeamFault.LastAdministrator, await DoAsync(team => team.DisableAsync(boss.Id, guest)));
        Assert.Equal(
            TeamFault.LastAdministrator,
            await DoAsync(team => team.SetRoleAsync(boss.Id, Role.Author, guest))
        );
    }

    [Fact]
    public async Task A_person_who_is_not_there_is_said_to_be_missing()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        Assert.Equal(
            "There is no page at this address",
            (await boss.Browser.GetAsync($"/admin/en/people/{Guid.NewGuid()}")).Heading
        );
    }

    private Task<TeamFault?> DoAsync(Func<Team, Task<TeamFault?>> act) => _site.WithAsync<Team, TeamFault?>(act);
}
