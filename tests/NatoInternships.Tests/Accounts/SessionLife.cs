using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>
/// A session begins with a proof and ends when it should: at once where somebody ends it, in time where nobody does.
/// </summary>
public sealed class SessionLife(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task Someone_disabled_is_out_at_the_next_click()
    {
        using var colleague = await _site.JoinAsync();
        Assert.True(await colleague.IsInAsync());
        await _site.DisableAsync(colleague.Id);
        Assert.False(await colleague.IsInAsync());
    }

    [Fact]
    public async Task A_new_role_holds_from_the_next_click()
    {
        using var colleague = await _site.JoinAsync(Role.Administrator);
        Assert.Equal(HttpStatusCode.OK, (await colleague.Browser.AskAsync("/admin/en/people")).Status);
        await _site.SetRoleAsync(colleague.Id, Role.Author);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.Browser.AskAsync("/admin/en/people")).Status);
    }

    [Fact]
    public async Task An_hour_without_a_click_ends_a_session_and_each_click_begins_the_hour_anew()
    {
        using var colleague = await _site.JoinAsync();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            _site.Later(TimeSpan.FromMinutes(59));
            Assert.True(await colleague.IsInAsync());
        }

        _site.Later(TimeSpan.FromMinutes(61));
        Assert.False(await colleague.IsInAsync());
    }

    [Fact]
    public async Task Twelve_hours_end_any_session()
    {
        using var colleague = await _site.JoinAsync();
        for (var minutes = 0; minutes < 12 * 60; minutes += 30)
        {
            Assert.True(await colleague.IsInAsync(), $"out after {minutes} minutes");
            _site.Later(TimeSpan.FromMinutes(30));
        }

        Assert.False(await colleague.IsInAsync());
    }

    [Fact]
    public async Task Fresh_proofs_do_not_make_the_twelve_hours_longer()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        for (var hour = 0; hour < 12; hour++)
        {
            _site.Later(TimeSpan.FromMinutes(59));
            await boss.Browser.SubmitAsync(
                await boss.Browser.GetAsync("/admin/en/people/invite"),
                "/confirm",
                ("code", boss.NextCode())
            );
        }

        _site.Later(TimeSpan.FromMinutes(12));
        Assert.False(await boss.IsInAsync());
    }

    [Fact]
    public async Task Signing_in_anew_in_the_same_browser_ends_the_session_it_had()
    {
        using var colleague = await _site.JoinAsync();
        using var thief = _site.Browser();
        await StealAsync(colleague, thief);
        var half = await colleague.Browser.SubmitAsync(
            await SignInPageAsync(),
            "/sign-in",
            ("email", colleague.Email),
            ("password", Colleague.Password)
        );
        await colleague.Browser.SubmitAsync(half, "/sign-in/code", ("code", colleague.NextCode()));
        Assert.True(await colleague.IsInAsync());
        Assert.Equal(HttpStatusCode.Found, (await thief.AskAsync("/admin/en")).Status);

        // A second tab that was open before still has its form.
        async Task<Answer> SignInPageAsync()
        {
            using var other = _site.Browser();
            var page = await other.GetAsync("/admin/en/sign-in");
            var fresh = await colleague.Browser.GetAsync("/admin/en");
            page.Document.QuerySelector("form[action$='/sign-in'] [name=__RequestVerificationToken]")!
                .SetAttribute(
                    "value",
                    fresh.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!
                );
            return page;
        }
    }

    [Theory]
    [InlineData("passkey")]
    [InlineData("authenticator")]
    [InlineData("recovery codes")]
    public async Task A_changed_way_in_ends_all_other_sessions(string way)
    {
        using var passkey = new SoftPasskey();
        using var colleague = await _site.JoinAsync();
        using var other = _site.Browser();
        await colleague.SignInAsync(other);
        if (way == "passkey")
        {
            var keys = await colleague.Browser.GetAsync("/admin/en/account/passkeys");
            await colleague.Browser.SubmitAsync(
                keys,
                "/account/passkeys",
                passkey.Make(await colleague.Browser.QuestionAsync(keys, "/account/passkeys"))
            );
        }
        else if (way == "authenticator")
        {
            var step = await colleague.Browser.GetAsync("/admin/en/account/authenticator");
            await colleague.Browser.SubmitAsync(step, "/account/authenticator", ("code", colleague.Reading(step)));
        }
        else
        {
            await colleague.Browser.SubmitAsync(
                await colleague.Browser.GetAsync("/admin/en/account/recovery-codes"),
                "/recovery-codes"
            );
        }

        Assert.True(await colleague.IsInAsync());
        Assert.Equal(HttpStatusCode.Found, (await other.AskAsync("/admin/en")).Status);
    }

    [Fact]
    public async Task The_limits_can_be_set()
    {
        using var strict = new StrictSite();
        using var colleague = await strict.JoinAsync();
        strict.Later(TimeSpan.FromMinutes(6));
        Assert.False(await colleague.IsInAsync());
    }

    [Fact]
    public async Task A_cookie_kept_from_before_the_sign_out_opens_nothing()
    {
        using var colleague = await _site.JoinAsync();
        using var thief = _site.Browser();
        await StealAsync(colleague, thief);
        Assert.Equal(
            "You are signed out",
            (await colleague.Browser.SubmitAsync(await colleague.Browser.GetAsync("/admin/en"), "/sign-out")).Notice
        );
        Assert.Equal(HttpStatusCode.Found, (await thief.AskAsync("/admin/en")).Status);
    }

    [Fact]
    public async Task Sign_out_everywhere_ends_all_sessions()
    {
        using var colleague = await _site.JoinAsync();
        using var other = _site.Browser();
        await colleague.SignInAsync(other);
        var page = await colleague.Browser.GetAsync("/admin/en/account/sessions");
        Assert.Equal(2, page.Document.QuerySelectorAll(".keys li").Length);
        Assert.Equal("You are signed out everywhere", (await colleague.Browser.SubmitAsync(page, "/end-all")).Notice);
        Assert.Equal(HttpStatusCode.Found, (await other.AskAsync("/admin/en")).Status);
        Assert.False(await colleague.IsInAsync());
    }

    [Fact]
    public async Task One_session_among_several_can_be_ended()
    {
        using var colleague = await _site.JoinAsync();
        using var other = _site.Browser(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1"
        );
        await colleague.SignInAsync(other);
        var page = await colleague.Browser.GetAsync("/admin/en/account/sessions");
        Assert.Contains("Safari · iPhone", page.Text, StringComparison.Ordinal);
        Assert.Equal("That session is over", (await colleague.Browser.SubmitAsync(page, "/sessions/end")).Notice);
        Assert.Equal(HttpStatusCode.Found, (await other.AskAsync("/admin/en")).Status);
        Assert.True(await colleague.IsInAsync());
    }

    [Fact]
    public async Task Nobody_ends_a_session_of_someone_else()
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        using var second = _site.Browser();
        await one.SignInAsync(second);
        var theirs = await _site.WithAsync<CatalogueContext, Guid>(context =>
            context.Sessions.Where(row => row.EditorId == two.Id).Select(row => row.Id).SingleAsync()
        );
        await one.Browser.SubmitAsync(
            await one.Browser.GetAsync("/admin/en/account/sessions"),
            "/sessions/end",
            ("id", theirs.ToString())
        );
        Assert.True(await two.IsInAsync());
    }

    [Fact]
    public async Task A_new_password_ends_all_other_sessions_and_the_old_secret_of_this_one()
    {
        using var colleague = await _site.JoinAsync();
        using var other = _site.Browser();
        using var thief = _site.Browser();
        await colleague.SignInAsync(other);
        await StealAsync(colleague, thief);
        var changed = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync("/admin/en/account/password"),
            "/account/password",
            ("current", Colleague.Password),
            ("password", "seven other clouds at sea")
        );
        Assert.StartsWith("Your password is changed.", changed.Notice, StringComparison.Ordinal);
        Assert.True(await colleague.IsInAsync());
        Assert.Equal(HttpStatusCode.Found, (await other.AskAsync("/admin/en")).Status);
        Assert.Equal(HttpStatusCode.Found, (await thief.AskAsync("/admin/en")).Status);
    }

    /// <summary>Gives another browser the cookies of a colleague.</summary>
    internal static async Task StealAsync(Colleague colleague, Browsing thief)
    {
        using var request = await colleague.Browser.SentAsync("/admin/en");
        thief.Client.DefaultRequestHeaders.Add("Cookie", request.Headers.GetValues("Cookie"));
    }

    private sealed class StrictSite : DeskSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Sessions:IdleMinutes", "5");
        }
    }
}
