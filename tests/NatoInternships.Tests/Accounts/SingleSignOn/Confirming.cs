using NatoInternships.Audit;
using NatoInternships.Editors;

namespace NatoInternships.Tests.Accounts.SingleSignOn;

/// <summary>A fresh proof by the provider, before an act that matters.</summary>
public sealed class Confirming(SsoSite site) : IClassFixture<SsoSite>
{
    private const string Passkeys = Desk.Account + "/passkeys";

    [Fact]
    public async Task A_proof_by_the_provider_gives_a_fresh_session_with_a_new_secret()
    {
        var browser = await StaleAsync("fresh");
        var thief = browser.Twin();
        await browser.GoAsync(Passkeys);
        site.Provider.ProveNow();
        await browser.SendAsync($"{Desk.Confirm}/sso");
        Assert.Equal(Passkeys, browser.Path);
        Assert.Equal(
            (AuditAct.ProofGiven, "single sign-on"),
            await site.LastNoteAsync() is var note ? (note.Act, note.Detail) : default
        );
        await thief.GoAsync(Desk.Account);
        Assert.Equal(Desk.SignIn, thief.Address.AbsolutePath);
    }

    [Fact]
    public async Task The_provider_is_told_to_ask_anew()
    {
        var browser = await StaleAsync("asked");
        await browser.GoAsync(Passkeys);
        await browser.SendAsync($"{Desk.Confirm}/sso");
        Assert.Equal(("login", 0L), (site.Provider.Asked?.Prompt, site.Provider.Asked?.MaxAge));
    }

    [Fact]
    public async Task A_form_waits_and_is_sent_after_the_proof()
    {
        var browser = await StaleFormAsync("waiter");
        site.Provider.ProveNow();
        await browser.SendAsync($"{Desk.Confirm}/sso");
        Assert.Equal("Thank you", browser.Page.QuerySelector("h1")?.TextContent);
        await browser.SendAsync("/admin/en/people/invite");
        Assert.Equal("Waited <For>", (await site.EditorAsync("waiter.guest@example.org"))?.Name);
        Assert.DoesNotContain("__Secure-desk-form", browser.Cookies.Keys);
    }

    [Fact]
    public async Task A_form_that_is_a_button_only_waits_too()
    {
        var browser = await StaleAsync("button");
        await browser.GoAsync(Desk.Account + "/sessions");
        await browser.SendAsync(Desk.Account + "/sessions/end-all");
        site.Provider.ProveNow();
        await browser.SendAsync($"{Desk.Confirm}/sso");
        await browser.SendAsync(Desk.Account + "/sessions/end-all");
        Assert.Equal($"{Desk.SignIn}?did=everywhere", browser.Path);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(-3)]
    public async Task A_proof_from_before_the_question_is_none_and_the_form_waits_on(int? minutes)
    {
        var browser = await StaleFormAsync($"stale{minutes}");
        site.Provider.Person = site.Provider.Person! with
        {
            ProvedAt = minutes is { } ago ? site.Clock.GetUtcNow().AddMinutes(ago) : null,
        };
        await browser.SendAsync($"{Desk.Confirm}/sso");
        await RefusedWithFormAsync(browser);
    }

    /// <summary>Whoever finds a provider's session still open gets in, and no further.</summary>
    [Theory]
    [InlineData(null, Desk.Confirm)]
    [InlineData(-60, Desk.Confirm)]
    [InlineData(0, Passkeys)]
    public async Task A_sign_in_counts_as_a_proof_only_from_when_the_provider_was_given_one(int? minutes, string path)
    {
        var person = new Person($"proved{minutes}", $"proved{minutes}@example.org", "catalogue-Author")
        {
            ProvedAt = minutes is { } ago ? site.Clock.GetUtcNow().AddMinutes(ago) : null,
        };
        var browser = await site.BrowserOf(person).SignInBySsoAsync();
        await browser.GoAsync(Passkeys);
        Assert.Equal(path, browser.Address.AbsolutePath);
    }

    [Fact]
    public async Task Somebody_else_at_the_provider_is_no_proof()
    {
        var browser = await StaleFormAsync("absent");
        site.Provider.Person = new Person("passer-by", "passer-by@example.org", "catalogue-Administrator")
        {
            ProvedAt = site.Clock.GetUtcNow(),
        };
        await browser.SendAsync($"{Desk.Confirm}/sso");
        await RefusedWithFormAsync(browser);
    }

    [Fact]
    public async Task Who_says_no_at_the_provider_finds_the_form_again()
    {
        var browser = await StaleFormAsync("cancels");
        site.Provider.Person = null;
        await browser.SendAsync($"{Desk.Confirm}/sso");
        await RefusedWithFormAsync(browser);
    }

    [Fact]
    public async Task A_form_too_long_to_be_taken_along_waits_on_its_page_for_a_proof_in_another_tab()
    {
        var browser = await StaleFormAsync("long");
        var words = new string('x', 12_000);
        await browser.SendAsync($"{Desk.Confirm}/sso", null, ("keep.name", words));
        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector($"a[target=_blank][href='{Desk.Confirm}']"));
        // Sent too early, it goes on waiting.
        await browser.SendAsync("/admin/en/people/invite");
        Assert.Equal(words, browser.Page.QuerySelector("input[name='keep.name']")?.GetAttribute("value"));
    }

    /// <summary>Somebody whose sign-in is longer ago than a proof counts.</summary>
    private async Task<Browser> StaleAsync(string subject)
    {
        var browser = await site.BrowserOf(new Person(subject, $"{subject}@example.org", "catalogue-Administrator"))
            .SignInBySsoAsync();
        site.Later(TimeSpan.FromMinutes(11));
        site.Provider.Clock.AdjustTime(site.Clock.GetUtcNow());
        return browser;
    }

    /// <summary>The same before the question for a proof, with the form of an invitation in hand.</summary>
    private async Task<Browser> StaleFormAsync(string subject)
    {
        var browser = await site.BrowserOf(
                new Person(subject, $"{subject}@example.org", "catalogue-Administrator")
                {
                    ProvedAt = site.Clock.GetUtcNow(),
                }
            )
            .SignInBySsoAsync();
        await browser.GoAsync("/admin/en/people/invite");
        site.Later(TimeSpan.FromMinutes(11));
        site.Provider.Clock.AdjustTime(site.Clock.GetUtcNow());
        await browser.SendAsync(
            "/admin/en/people/invite",
            null,
            ("email", $"{subject}.guest@example.org"),
            ("name", "Waited <For>"),
            ("role", nameof(Role.Author))
        );
        return browser;
    }

    private async Task RefusedWithFormAsync(Browser browser)
    {
        Assert.Contains("The single sign-on did not work", browser.Problem, StringComparison.Ordinal);
        Assert.Equal("Waited <For>", browser.Page.QuerySelector("input[name='keep.name']")?.GetAttribute("value"));
        Assert.Equal(AuditAct.ProofFailed, (await site.LastNoteAsync()).Act);
        await browser.GoAsync(Passkeys);
        Assert.Equal(Desk.Confirm, browser.Address.AbsolutePath);
    }
}
