using System.Net;
using NatoInternships.Accounts.Passkeys;
using NatoInternships.Audit;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>
/// A passkey opens the desk by itself, and only the right one, for this site, once an answer, with its user verified.
/// </summary>
[Collection(nameof(SharedDesk))]
public sealed class PasskeySignIns(DeskSite site) : IDisposable
{
    private readonly SoftPasskey _passkey = new();

    [Fact]
    public async Task A_person_joins_with_a_passkey_and_signs_in_with_it()
    {
        using var colleague = await JoinAsync();
        using var browser = site.Browser();
        Assert.Equal("Hello Robin Example", (await SignInAsync(browser)).Heading);
        Assert.Contains(
            await site.AuditAsync(),
            row => row.Act == AuditAct.SignedIn && row.Actor == colleague.Email && row.Detail == "Passkey"
        );
    }

    [Fact]
    public async Task An_answer_works_once()
    {
        using var colleague = await JoinAsync();
        using var browser = site.Browser();
        var page = await browser.GetAsync("/admin/en/sign-in");
        var answer = _passkey.Sign(await browser.QuestionAsync(page, "/sign-in/passkey"));
        Assert.Equal("/admin/en", (await browser.SubmitAsync(page, "/sign-in/passkey", answer)).Path);
        using var thief = site.Browser();
        AssertRefused(await thief.SubmitAsync(await thief.GetAsync("/admin/en/sign-in"), "/sign-in/passkey", answer));
    }

    [Fact]
    public async Task An_answer_of_another_origin_is_refused()
    {
        using var colleague = await JoinAsync();
        _passkey.Origin = "https://internships.example.org.evil.example";
        AssertRefused(await SignInAsync(site.Browser()));
    }

    [Fact]
    public async Task An_answer_for_another_domain_is_refused()
    {
        using var colleague = await JoinAsync();
        _passkey.Domain = "example.org";
        AssertRefused(await SignInAsync(site.Browser()));
    }

    [Fact]
    public async Task A_passkey_that_may_be_backed_up_of_a_sudden_is_refused_with_what_to_do()
    {
        using var colleague = await JoinAsync();
        _passkey.MayBeBackedUp = true;
        var page = await SignInAsync(site.Browser());
        Assert.Contains("Your passkey has changed since it was made", page.Text, StringComparison.Ordinal);
        Assert.Contains("remove it under “Your account”, and make a new one", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[")]
    [InlineData("{\"id\":\"*\",\"response\":{\"authenticatorData\":\"*\"}}")]
    [InlineData("{\"id\":null,\"response\":{\"authenticatorData\":\"AAAA\"}}")]
    [InlineData("{\"id\":7,\"response\":7}")]
    public async Task An_answer_without_form_is_refused(string credential)
    {
        var browser = site.Browser();
        var page = await browser.GetAsync("/admin/en/sign-in");
        AssertRefused(
            await browser.SubmitAsync(
                page,
                "/sign-in/passkey",
                ("ceremony", Guid.NewGuid().ToString()),
                ("credential", credential)
            )
        );
    }

    [Fact]
    public async Task An_authenticator_that_did_not_verify_its_user_is_refused()
    {
        using var colleague = await JoinAsync();
        _passkey.Verified = false;
        AssertRefused(await SignInAsync(site.Browser()));
    }

    [Fact]
    public async Task A_counter_that_goes_back_tells_of_a_copy_and_is_refused()
    {
        _passkey.Counter = 7;
        using var colleague = await JoinAsync();
        _passkey.Counter = 6;
        AssertRefused(await SignInAsync(site.Browser()));
    }

    [Fact]
    public async Task A_passkey_that_nobody_here_has_is_refused()
    {
        using var colleague = await JoinAsync();
        using var unknown = new SoftPasskey();
        using var browser = site.Browser();
        var page = await browser.GetAsync("/admin/en/sign-in");
        AssertRefused(
            await browser.SubmitAsync(
                page,
                "/sign-in/passkey",
                unknown.Sign(await browser.QuestionAsync(page, "/sign-in/passkey"))
            )
        );
    }

    [Fact]
    public async Task A_passkey_of_someone_disabled_is_refused()
    {
        using var colleague = await JoinAsync();
        await site.DisableAsync(colleague.Id);
        AssertRefused(await SignInAsync(site.Browser()));
    }

    [Fact]
    public async Task A_question_is_over_after_five_minutes()
    {
        using var own = new DeskSite();
        using var colleague = await JoinAsync(own);
        using var browser = own.Browser();
        var page = await browser.GetAsync("/admin/en/sign-in");
        var answer = _passkey.Sign(await browser.QuestionAsync(page, "/sign-in/passkey"));
        own.Later(PasskeyCeremony.Lifetime);
        AssertRefused(await browser.SubmitAsync(page, "/sign-in/passkey", answer));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("not-a-number", "{}")]
    [InlineData(null, "{}")]
    [InlineData(null, "[1,")]
    [InlineData(null, "{\"id\":\"AA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task Nonsense_is_refused_like_a_wrong_passkey(string? ceremony, string credential)
    {
        using var browser = site.Browser();
        var page = await browser.GetAsync("/admin/en/sign-in");
        var question = System.Text.Json.Nodes.JsonNode.Parse(await browser.QuestionAsync(page, "/sign-in/passkey"))!;
        AssertRefused(
            await browser.SubmitAsync(
                page,
                "/sign-in/passkey",
                ("ceremony", ceremony ?? question["ceremony"]!.GetValue<string>()),
                ("credential", credential)
            )
        );
    }

    [Fact]
    public async Task A_question_without_the_forms_token_is_not_answered()
    {
        using var browser = site.Browser();
        using var answer = await browser.Client.PostAsync(
            new Uri("/admin/en/sign-in/passkey-question", UriKind.Relative),
            null
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_passkey_of_another_person_cannot_be_added_to_ones_own()
    {
        using var colleague = await JoinAsync();
        using var other = await site.JoinAsync();
        var page = await colleague.Browser.GetAsync("/admin/en/account/passkeys");
        var mine = await colleague.Browser.QuestionAsync(page, "/account/passkeys");
        using var second = new SoftPasskey();
        var theirs = await other.Browser.GetAsync("/admin/en/account/passkeys");
        var answer = await other.Browser.SubmitAsync(theirs, "/account/passkeys", second.Make(mine));
        Assert.Contains("could not be made", answer.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passkey_whose_id_no_database_can_keep_is_refused_with_a_sentence()
    {
        using var colleague = await site.JoinAsync();
        using var passkey = new SoftPasskey(idLength: 901);
        var page = await colleague.Browser.GetAsync("/admin/en/account/passkeys");
        var answer = await colleague.Browser.SubmitAsync(
            page,
            "/account/passkeys",
            passkey.Make(await colleague.Browser.QuestionAsync(page, "/account/passkeys"))
        );
        Assert.Contains("could not be made", answer.Problem, StringComparison.Ordinal);
    }

    public void Dispose() => _passkey.Dispose();

    private Task<Colleague> JoinAsync() => JoinAsync(site);

    private async Task<Colleague> JoinAsync(DeskSite desk)
    {
        var colleague = await desk.InvitedAsync();
        var page = await colleague.Browser.GetAsync(colleague.Link);
        var answer = await colleague.Browser.SubmitAsync(
            page,
            "/welcome/passkey",
            [
                .. _passkey.Make(await colleague.Browser.QuestionAsync(page, "/welcome/passkey")),
                ("name", "Office laptop"),
            ]
        );
        Assert.Equal(("/admin/en", HttpStatusCode.OK), (answer.Path, answer.Status));
        return colleague;
    }

    private async Task<Answer> SignInAsync(Browsing browser)
    {
        var page = await browser.GetAsync("/admin/en/sign-in");
        return await browser.SubmitAsync(
            page,
            "/sign-in/passkey",
            _passkey.Sign(await browser.QuestionAsync(page, "/sign-in/passkey"))
        );
    }

    private static void AssertRefused(Answer answer)
    {
        Assert.Equal("Sign in", answer.Heading);
        Assert.StartsWith("This passkey did not open the desk.", answer.Problem, StringComparison.Ordinal);
    }
}
