using System.Net;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Accounts;
using NatoInternships.Accounts.Invitations;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>A one-time link works once, for a day, and leaves nothing half done.</summary>
[Collection(nameof(SharedDesk))]
public sealed class InvitationLinks(DeskSite site)
{
    [Fact]
    public async Task A_link_lets_a_person_choose_a_password_with_an_authenticator_and_come_in()
    {
        using var colleague = await site.JoinAsync(Role.Publisher);
        var desk = await colleague.Browser.GetAsync("/admin");
        Assert.Equal((HttpStatusCode.OK, "/admin/en", "Hello Robin Example"), (desk.Status, desk.Path, desk.Heading));
        Assert.Equal(10, colleague.RecoveryCodes.Distinct().Count());
    }

    [Fact]
    public async Task Looking_at_a_link_does_not_use_it_up()
    {
        using var colleague = await site.InvitedAsync();
        for (var look = 0; look < 3; look++)
            Assert.Equal("Welcome, Robin Example", (await colleague.Browser.GetAsync(colleague.Link)).Heading);
        await colleague.JoinWithPasswordAsync();
    }

    [Fact]
    public async Task A_link_works_once()
    {
        using var colleague = await site.JoinAsync();
        using var other = site.Browser();
        var answer = await other.GetAsync(colleague.Link);
        Assert.Equal((HttpStatusCode.Gone, "This link does not work"), (answer.Status, answer.Heading));
        Assert.Contains("used already", answer.Text, StringComparison.Ordinal);
        Assert.Contains(
            await site.AuditAsync(),
            row => row.Act == AuditAct.LinkRefused && row.Subject == colleague.Email && row.Detail == "Used"
        );
    }

    [Fact]
    public async Task A_link_is_over_after_a_day()
    {
        using var own = new DeskSite();
        using var colleague = await own.InvitedAsync();
        own.Later(Invitation.Lifetime);
        var answer = await colleague.Browser.GetAsync(colleague.Link);
        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        Assert.Contains("24 hours", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?link=")]
    [InlineData("?link=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("?link=%00%ff'--")]
    public async Task A_link_that_was_never_made_opens_nothing(string query)
    {
        using var browser = site.Browser();
        var answer = await browser.GetAsync("/admin/en/welcome" + query);
        Assert.Equal((HttpStatusCode.NotFound, "This link does not work"), (answer.Status, answer.Heading));
    }

    [Fact]
    public async Task A_newer_link_takes_the_place_of_the_one_before()
    {
        using var colleague = await site.InvitedAsync();
        await RenewAsync(colleague.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Browser.GetAsync(colleague.Link)).Status);
    }

    [Fact]
    public async Task The_database_holds_no_link_that_could_be_opened()
    {
        using var colleague = await site.InvitedAsync();
        var hashes = await site.WithAsync<CatalogueContext, List<string>>(context =>
            context.Invitations.Select(row => row.Hash).ToListAsync()
        );
        Assert.DoesNotContain(hashes, hash => colleague.Link.Contains(hash, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("short", "Use at least 12 characters")]
    [InlineData("", "Use at least 12 characters")]
    [InlineData("qwertyqwerty", "list of common ones")]
    [InlineData("QwertyQwerty", "list of common ones")]
    [InlineData("aaaaaaaaaaaaaaaa", "list of common ones")]
    [InlineData("abcabcabcabcabc", "list of common ones")]
    [InlineData("Robin-Example-2026", "mostly your name")]
    [InlineData("NATO internships!", "mostly your name")]
    public async Task A_password_that_will_not_do_is_refused_with_what_to_do_and_nothing_is_saved(
        string password,
        string advice
    )
    {
        using var colleague = await site.InvitedAsync();
        var answer = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync(colleague.Link),
            "/welcome/password",
            ("password", password)
        );
        Assert.Equal("Welcome, Robin Example", answer.Heading);
        Assert.Contains(advice, answer.Problem, StringComparison.Ordinal);
        Assert.Null((await site.EditorAsync(colleague.Email))!.PasswordHash);
    }

    [Fact]
    public async Task A_password_that_is_too_long_is_said_to_be_and_not_cut()
    {
        using var colleague = await site.InvitedAsync();
        var page = await colleague.Browser.GetAsync(colleague.Link);
        Assert.False(page.Document.QuerySelector("#password")!.HasAttribute("maxlength"));
        Assert.Contains(
            "at most 128 characters",
            (
                await colleague.Browser.SubmitAsync(
                    page,
                    "/welcome/password",
                    ("password", string.Concat(Enumerable.Repeat("word and ", 15)))
                )
            ).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_password_may_be_long_and_hold_anything()
    {
        using var colleague = await site.InvitedAsync();
        var password = "Ω≈ç√ " + new string('é', 60) + " 雲海の塔";
        var step = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync(colleague.Link),
            "/welcome/password",
            ("password", password)
        );
        Assert.Equal("Set up your authenticator", step.Heading);
    }

    [Fact]
    public async Task A_wrong_code_keeps_the_password_and_the_key_and_saves_nothing()
    {
        using var colleague = await site.InvitedAsync();
        var step = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync(colleague.Link),
            "/welcome/password",
            ("password", Colleague.Password)
        );
        colleague.Reading(step);
        var again = await colleague.Browser.SubmitAsync(step, "/welcome/authenticator", ("code", "000000"));
        Assert.Contains("not right", again.Problem, StringComparison.Ordinal);
        Assert.Null((await site.EditorAsync(colleague.Email))!.JoinedAt);
        var codes = await colleague.Browser.SubmitAsync(again, "/welcome/authenticator", ("code", colleague.Code()));
        Assert.Equal("Your recovery codes", codes.Heading);
    }

    [Fact]
    public async Task A_draft_that_was_changed_or_made_for_another_is_not_taken()
    {
        using var one = await site.InvitedAsync();
        using var two = await site.InvitedAsync();
        var mine = await one.Browser.SubmitAsync(
            await one.Browser.GetAsync(one.Link),
            "/welcome/password",
            ("password", Colleague.Password)
        );
        var theirs = await two.Browser.SubmitAsync(
            await two.Browser.GetAsync(two.Link),
            "/welcome/password",
            ("password", Colleague.Password)
        );
        var foreign = theirs.Document.QuerySelector("input[name=enrolment]")!.GetAttribute("value");
        foreach (var draft in new[] { foreign, "tampered", "" })
        {
            var answer = await one.Browser.SubmitAsync(
                mine,
                "/welcome/authenticator",
                ("enrolment", draft),
                ("code", one.Reading(mine))
            );
            Assert.Contains("choose your password again", answer.Problem, StringComparison.Ordinal);
        }

        Assert.Null((await site.EditorAsync(one.Email))!.JoinedAt);
    }

    [Fact]
    public async Task Of_two_who_use_a_link_at_once_one_comes_in()
    {
        using var colleague = await site.InvitedAsync();
        using var other = site.Browser();
        var steps = new List<(Browsing Browser, Answer Step)>();
        foreach (var browser in new[] { colleague.Browser, other })
            steps.Add(
                (
                    browser,
                    await browser.SubmitAsync(
                        await browser.GetAsync(colleague.Link),
                        "/welcome/password",
                        ("password", Colleague.Password)
                    )
                )
            );
        var answers = await Task.WhenAll(
            steps.Select(pair =>
                pair.Browser.SubmitAsync(pair.Step, "/welcome/authenticator", ("code", colleague.Reading(pair.Step)))
            )
        );
        Assert.Equal(
            ["This link does not work", "Your recovery codes"],
            answers.Select(answer => answer.Heading).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_French_colleague_is_welcomed_in_French()
    {
        using var colleague = await site.InvitedAsync(language: Language.French);
        var page = await colleague.Browser.GetAsync(colleague.Link.Replace("/en/", "/fr/", StringComparison.Ordinal));
        Assert.Equal(
            ("fr", "Bienvenue, Robin Example"),
            (page.Document.DocumentElement.GetAttribute("lang"), page.Heading)
        );
    }

    private Task<Secret> RenewAsync(Guid id) =>
        site.WithAsync<IServiceProvider, Secret>(services =>
        {
            var (audit, inviting, context) = (
                Get<AuditLog>(services),
                Get<Inviting>(services),
                Get<CatalogueContext>(services)
            );
            return audit.DoAsync(async _ =>
                await inviting.RenewLinkAsync(await context.Editors.SingleAsync(row => row.Id == id))
            );
        });

    private static T Get<T>(IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;
}
