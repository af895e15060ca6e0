using Microsoft.AspNetCore.Hosting;
using NatoInternships.Accounts.SignIn;
using NatoInternships.Audit;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>A guesser is slowed; a colleague is not locked out by one.</summary>
public sealed class Guessing(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_not_looked_at_until_the_wait_is_over()
    {
        using var colleague = await _site.JoinAsync();
        using var stranger = _site.Browser();
        await GuessAsync(stranger, colleague.Email, 5);
        Assert.Contains(
            "Too many wrong tries. Try again at 12:",
            (await colleague.PasswordAsync(stranger, Colleague.Password)).Problem,
            StringComparison.Ordinal
        );
        Assert.Contains(await _site.AuditAsync(), row => row.Act == AuditAct.SignInBlocked);
        _site.Later(TimeSpan.FromSeconds(31));
        Assert.Equal("One more step", (await colleague.PasswordAsync(stranger, Colleague.Password)).Heading);
    }

    [Fact]
    public async Task An_account_that_does_not_exist_is_slowed_just_the_same()
    {
        using var stranger = _site.Browser();
        await GuessAsync(stranger, "nobody@example.org", 5);
        Assert.Contains(
            "Too many wrong tries",
            (await GuessAsync(stranger, "nobody@example.org", 1)).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_owner_comes_in_on_a_known_browser_while_a_stranger_guesses()
    {
        using var colleague = await _site.JoinAsync();
        using var stranger = _site.Browser();
        await GuessAsync(stranger, colleague.Email, 6);
        Assert.Contains(
            "Too many wrong tries",
            (await colleague.PasswordAsync(stranger, Colleague.Password)).Problem,
            StringComparison.Ordinal
        );
        await colleague.Browser.SubmitAsync(await colleague.Browser.GetAsync("/admin/en"), "/sign-out");
        Assert.Equal("Hello Robin Example", (await colleague.SignInAsync(colleague.Browser)).Heading);
    }

    [Fact]
    public async Task A_known_browser_is_slowed_by_its_own_wrong_guesses()
    {
        using var colleague = await _site.JoinAsync();
        await colleague.Browser.SubmitAsync(await colleague.Browser.GetAsync("/admin/en"), "/sign-out");
        await GuessAsync(colleague.Browser, colleague.Email, 5);
        Assert.Contains(
            "Too many wrong tries",
            (await colleague.PasswordAsync(colleague.Browser, Colleague.Password)).Problem,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(5, 30)]
    [InlineData(6, 60)]
    [InlineData(7, 120)]
    [InlineData(9, 480)]
    [InlineData(10, 900)]
    [InlineData(11, 900)]
    [InlineData(500, 900)]
    public void Each_wrong_guess_doubles_the_wait_up_to_a_quarter_of_an_hour(int guesses, int seconds)
    {
        var (throttle, now) = (new Throttle { Key = "" }, DateTime.UnixEpoch);
        for (var guess = 0; guess < guesses; guess++)
            throttle.Fail(free: 5, Throttle.Memory, now);
        Assert.Equal(TimeSpan.FromSeconds(seconds), throttle.Until - now);
    }

    [Theory]
    [InlineData("\u212Aim@example.org")]
    [InlineData("KIM@EXAMPLE.ORG")]
    public async Task Another_spelling_of_an_account_is_the_same_account(string spelling)
    {
        using var kim = await _site.JoinAsync(email: "kim@example.org");
        using var stranger = _site.Browser();
        await GuessAsync(stranger, "kim@example.org", 3);
        await GuessAsync(stranger, spelling, 2);
        Assert.Contains(
            "Too many",
            (await kim.PasswordAsync(stranger, Colleague.Password)).Problem,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\uFFFE@example.org")]
    [InlineData("\uD800@example.org")]
    public async Task What_is_no_text_is_refused_like_any_other(string email)
    {
        using var stranger = _site.Browser();
        Assert.StartsWith(
            "E-mail address and password do not match",
            (await GuessAsync(stranger, email, 1)).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_gets_a_page_that_says_so()
    {
        using var stranger = _site.Browser();
        var page = await stranger.GetAsync("/admin/en/sign-in");
        var answer = await stranger.SubmitAsync(
            page,
            "/sign-in",
            ("email", "k\u0000im@example.org"),
            ("password", "x")
        );
        Assert.Equal(
            (System.Net.HttpStatusCode.BadRequest, "This form could not be taken"),
            (answer.Status, answer.Heading)
        );
    }

    [Fact]
    public async Task A_known_browser_does_not_wait_for_the_guesses_of_its_neighbours()
    {
        using var colleague = await _site.JoinAsync();
        using var neighbour = _site.Browser();
        for (var guess = 0; guess < 25; guess++)
            await GuessAsync(neighbour, $"somebody{guess}@example.org", 1);
        await colleague.Browser.SubmitAsync(await colleague.Browser.GetAsync("/admin/en"), "/sign-out");
        Assert.Equal("/admin/en", (await colleague.SignInAsync(colleague.Browser)).Path);
    }

    [Fact]
    public async Task Of_passwords_sent_together_no_more_than_five_are_looked_at()
    {
        using var colleague = await _site.JoinAsync();
        using var thief = _site.Browser();
        var page = await thief.GetAsync("/admin/en/sign-in");
        await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(guess =>
                    thief.SubmitAsync(
                        page,
                        "/sign-in",
                        ("email", colleague.Email),
                        ("password", $"wrong guess {guess}")
                    )
                )
        );
        Assert.Equal(
            5,
            (await _site.AuditAsync()).Count(row => row.Act == AuditAct.SignInFailed && row.Subject == colleague.Email)
        );
    }

    [Fact]
    public async Task After_a_long_wait_the_owner_comes_in_at_the_first_right_try()
    {
        using var colleague = await _site.JoinAsync();
        using var stranger = _site.Browser();
        for (var guess = 0; guess < 9; guess++)
        {
            await GuessAsync(stranger, colleague.Email, 1);
            _site.Later(guess < 4 ? TimeSpan.Zero : Throttle.LongestWait);
        }

        using var browser = _site.Browser();
        Assert.Equal("/admin/en", (await colleague.SignInAsync(browser)).Path);
    }

    [Fact]
    public async Task A_right_password_is_not_counted()
    {
        using var colleague = await _site.JoinAsync();
        using var browser = _site.Browser();
        for (var time = 0; time < 30; time++)
            Assert.Equal("One more step", (await colleague.PasswordAsync(browser, Colleague.Password)).Heading);
    }

    [Fact]
    public async Task Of_codes_sent_together_no_more_than_five_are_looked_at()
    {
        using var colleague = await _site.JoinAsync();
        using var thief = _site.Browser();
        var half = await colleague.PasswordAsync(thief, Colleague.Password);
        await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(guess => thief.SubmitAsync(half, "/sign-in/code", ("code", $"00000{guess % 10}")))
        );
        Assert.Equal(
            5,
            (await _site.AuditAsync()).Count(row => row.Act == AuditAct.SignInFailed && row.Subject == colleague.Email)
        );
    }

    [Fact]
    public async Task A_day_later_the_counting_begins_anew_and_still_counts()
    {
        using var stranger = _site.Browser();
        await GuessAsync(stranger, "nobody@example.org", 4);
        _site.Later(Throttle.Memory + TimeSpan.FromMinutes(1));
        var page = await GuessAsync(stranger, "nobody@example.org", 5);
        Assert.DoesNotContain("Too many", page.Problem, StringComparison.Ordinal);
        Assert.Contains(
            "Too many",
            (await GuessAsync(stranger, "nobody@example.org", 1)).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Wrong_codes_count_too()
    {
        using var colleague = await _site.JoinAsync();
        using var thief = _site.Browser();
        var page = await colleague.PasswordAsync(thief, Colleague.Password);
        for (var guess = 0; guess < 5; guess++)
            page = await thief.SubmitAsync(page, "/sign-in/code", ("code", $"00000{guess}"));
        Assert.Contains(
            "Too many wrong tries",
            (await thief.SubmitAsync(page, "/sign-in/code", ("code", colleague.Code()))).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task One_address_that_tries_many_accounts_is_slowed()
    {
        using var stranger = _site.Browser();
        for (var guess = 0; guess < 20; guess++)
            await GuessAsync(stranger, $"somebody{guess}@example.org", 1);
        Assert.Contains(
            "Too many wrong tries",
            (await GuessAsync(stranger, "yet-another@example.org", 1)).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Too_many_forms_in_a_minute_are_answered_with_429_and_when_to_come_back()
    {
        using var hasty = new HastySite();
        using var browser = hasty.Browser();
        var page = await browser.GetAsync("/admin/en/sign-in");
        var answers = new List<(int, string)>();
        for (var sent = 0; sent < 6; sent++)
        {
            var answer = await browser.SubmitAsync(page, "/sign-in", ("email", "x@example.org"), ("password", "x"));
            answers.Add(((int)answer.Status, answer.Heading));
        }

        Assert.Equal((429, "That was a little fast"), answers[^1]);
        Assert.Equal(200, answers[4].Item1);
        Assert.Equal("Sign in", (await browser.GetAsync("/admin/en/sign-in")).Heading);
    }

    private static async Task<Answer> GuessAsync(Browsing browser, string email, int times)
    {
        var page = await browser.GetAsync("/admin/en/sign-in");
        for (var guess = 0; guess < times; guess++)
            page = await browser.SubmitAsync(page, "/sign-in", ("email", email), ("password", $"wrong guess {guess}"));
        return page;
    }

    private sealed class HastySite : DeskSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("SignIn:RequestsPerMinute", "5");
        }
    }
}
