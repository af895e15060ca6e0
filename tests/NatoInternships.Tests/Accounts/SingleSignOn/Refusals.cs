using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using NatoInternships.Audit;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>
/// What is wrong with an answer of the provider lets nobody in, is said on the page, and is written down.
/// </summary>
public sealed class Refusals(SsoSite site) : IClassFixture<SsoSite>
{
    private static readonly Person Anyone = new("anyone", "anyone@example.org", "catalogue-Author");

    [Fact]
    public async Task A_token_of_another_issuer_is_refused()
    {
        var browser = site.BrowserOf(Anyone);
        site.Provider.Bend = token => token.Issuer = "https://elsewhere.example.org/";
        await RefusedAsync(await browser.SignInBySsoAsync(), nameof(SecurityTokenInvalidIssuerException));
    }

    [Fact]
    public async Task A_token_for_another_site_is_refused()
    {
        var browser = site.BrowserOf(Anyone);
        site.Provider.Bend = token => (token.Audience, token.Claims["aud"]) = ("another", "another");
        await RefusedAsync(await browser.SignInBySsoAsync(), nameof(SecurityTokenInvalidAudienceException));
    }

    [Fact]
    public async Task A_token_that_somebody_else_signed_is_refused()
    {
        using var key = RSA.Create(2048);
        var browser = site.BrowserOf(Anyone);
        site.Provider.Bend = token =>
            token.SigningCredentials = new SigningCredentials(
                new RsaSecurityKey(key.ExportParameters(true)),
                SecurityAlgorithms.RsaSha256
            );
        await RefusedAsync(await browser.SignInBySsoAsync(), nameof(SecurityTokenSignatureKeyNotFoundException));
    }

    [Fact]
    public async Task A_callback_that_is_sent_again_is_refused()
    {
        var browser = await site.BrowserOf(Anyone).SignInBySsoAsync(Desk.IsCallback);
        var callback = browser.Address.PathAndQuery;
        await browser.GoAsync(callback);
        Assert.Equal(Desk.Home, browser.Path);
        await browser.GoAsync(callback, next => next.AbsolutePath.EndsWith("/finish", StringComparison.Ordinal));
        Assert.EndsWith("/finish", browser.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(
            (AuditAct.SignInFailed, "single sign-on: AuthenticationFailureException"),
            await site.LastNoteAsync() is var note ? (note.Act, note.Detail) : default
        );
    }

    [Fact]
    public async Task A_code_that_was_redeemed_already_is_refused_even_with_the_same_cookies()
    {
        var browser = await site.BrowserOf(Anyone).SignInBySsoAsync(Desk.IsCallback);
        var (callback, thief) = (browser.Address.PathAndQuery, browser.Twin());
        await browser.GoAsync(callback);
        Assert.Equal(Desk.Home, browser.Path);
        await thief.GoAsync(callback);
        await RefusedAsync(thief, "invalid_grant");
    }

    [Fact]
    public async Task A_callback_in_another_browser_is_refused()
    {
        var browser = await site.BrowserOf(Anyone).SignInBySsoAsync(Desk.IsCallback);
        var victim = site.Browser();
        await victim.GoAsync(browser.Address.PathAndQuery);
        await RefusedAsync(victim, "AuthenticationFailureException");
    }

    [Theory]
    [InlineData("?code=abc")]
    [InlineData("?code=abc&state=abc")]
    [InlineData("?error=server_error&error_description=secret")]
    [InlineData("")]
    public async Task A_callback_that_nobody_asked_for_is_refused(string query)
    {
        var browser = site.BrowserOf(Anyone);
        await browser.GoAsync("/admin/sso/callback" + query);
        await RefusedAsync(browser, "no such question");
    }

    [Fact]
    public async Task A_changed_state_is_refused()
    {
        var browser = await site.BrowserOf(Anyone).SignInBySsoAsync(Desk.IsCallback);
        await browser.GoAsync(browser.Address.PathAndQuery.Replace("state=", "state=x", StringComparison.Ordinal));
        await RefusedAsync(browser, "no such question");
    }

    [Fact]
    public async Task Who_says_no_at_the_provider_comes_back_to_the_sign_in() =>
        await RefusedAsync(await site.BrowserOf(null).SignInBySsoAsync(), "access_denied");

    [Theory]
    [InlineData(3, false)]
    [InlineData(1, true)]
    [InlineData(-21, true)]
    [InlineData(-23, false)]
    public async Task The_provider_s_clock_may_differ_by_two_minutes_beyond_the_token_s_time(
        int minutesAhead,
        bool accepted
    )
    {
        var browser = site.BrowserOf(Anyone);
        site.Provider.Clock.AdjustTime(site.Clock.GetUtcNow().AddMinutes(minutesAhead));
        await browser.SignInBySsoAsync();
        if (accepted)
            Assert.Equal(Desk.Home, browser.Path);
        else
            await RefusedAsync(browser, nameof(SecurityTokenInvalidLifetimeException));
    }

    [Fact]
    public async Task The_end_of_a_visit_without_a_visit_lets_nobody_in()
    {
        var browser = site.BrowserOf(Anyone);
        await browser.GoAsync($"{Desk.SignIn}/sso/finish");
        Assert.Equal($"{Desk.SignIn}?problem=sso", browser.Path);
    }

    [Fact]
    public async Task No_cookie_leaves_the_desk_and_none_of_the_visit_stays()
    {
        var browser = await site.BrowserOf(Anyone).SignInBySsoAsync();
        Assert.Equal(Desk.Home, browser.Path);
        Assert.All(
            browser.Set,
            cookie => Assert.Equal(("/admin", true, true), (cookie.Path.Value, cookie.HttpOnly, cookie.Secure))
        );
        Assert.Equal(
            ["__Secure-desk", "__Secure-desk-browser", "__Secure-desk-forms"],
            browser.Cookies.Keys.Order(StringComparer.Ordinal)
        );
    }

    private async Task RefusedAsync(Browser browser, string kind)
    {
        Assert.Equal(Desk.SignIn, browser.Address.AbsolutePath);
        Assert.Contains("The single sign-on did not work", browser.Problem, StringComparison.Ordinal);
        Assert.Equal(
            (AuditAct.SignInFailed, $"single sign-on: {kind}"),
            await site.LastNoteAsync() is var note ? (note.Act, note.Detail) : default
        );
        await browser.GoAsync(Desk.Account);
        Assert.Equal(Desk.SignIn, browser.Address.AbsolutePath);
    }
}
