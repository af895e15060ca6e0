using System.Net;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>What matters asks for a fresh proof, and loses nothing that was typed.</summary>
public sealed class FreshProof(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [InlineData("/admin/en/people/invite")]
    [InlineData("/admin/en/account/passkeys")]
    [InlineData("/admin/en/account/password")]
    [InlineData("/admin/en/account/authenticator")]
    [InlineData("/admin/en/account/recovery-codes")]
    public async Task Ten_minutes_after_the_last_proof_a_page_that_matters_asks_for_one_and_then_opens(string path)
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        Assert.Equal(path, (await boss.Browser.GetAsync(path)).Path);
        _site.Later(TimeSpan.FromMinutes(10));
        var asked = await boss.Browser.GetAsync(path);
        Assert.Equal("Please confirm that it is you", asked.Heading);
        Assert.Equal(path, (await boss.Browser.SubmitAsync(asked, "/confirm", ("code", boss.NextCode()))).Path);
    }

    [Fact]
    public async Task A_form_that_comes_too_late_is_kept_until_the_proof_is_given()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        var form = await boss.Browser.GetAsync("/admin/en/people/invite");
        _site.Later(TimeSpan.FromMinutes(11));
        var asked = await boss.Browser.SubmitAsync(
            form,
            "/people/invite",
            ("email", "late@example.org"),
            ("name", "Zoé <b>\"Late\"</b>"),
            ("role", "Publisher")
        );
        Assert.Equal("Please confirm that it is you", asked.Heading);
        Assert.Null(await _site.EditorAsync("late@example.org"));

        var wrong = await boss.Browser.SubmitAsync(asked, "/confirm", ("code", "000000"));
        Assert.Contains("not right", wrong.Problem, StringComparison.Ordinal);
        var resume = await boss.Browser.SubmitAsync(wrong, "/confirm", ("code", boss.NextCode()));
        Assert.Equal("Thank you", resume.Heading);
        await boss.Browser.SubmitAsync(resume, "/people/invite");
        var invited = await _site.EditorAsync("late@example.org");
        Assert.Equal(("Zoé <b>\"Late\"</b>", Role.Publisher), (invited!.Name, invited.Role));
    }

    [Fact]
    public async Task A_password_is_not_carried_along_and_its_form_comes_again_empty()
    {
        using var colleague = await _site.JoinAsync();
        var form = await colleague.Browser.GetAsync("/admin/en/account/password");
        _site.Later(TimeSpan.FromMinutes(11));
        var asked = await colleague.Browser.SubmitAsync(
            form,
            "/account/password",
            ("current", Colleague.Password),
            ("password", "seven other clouds at sea")
        );
        Assert.DoesNotContain("seven other clouds", asked.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(
            "Your password",
            (await colleague.Browser.SubmitAsync(asked, "/confirm", ("code", colleague.NextCode()))).Heading
        );
    }

    [Fact]
    public async Task A_change_of_one_s_account_is_no_new_proof()
    {
        using var passkey = new SoftPasskey();
        using var colleague = await _site.JoinAsync();
        var keys = await colleague.Browser.GetAsync("/admin/en/account/passkeys");
        keys = await colleague.Browser.SubmitAsync(
            keys,
            "/account/passkeys",
            passkey.Make(await colleague.Browser.QuestionAsync(keys, "/account/passkeys"))
        );
        _site.Later(TimeSpan.FromMinutes(9));
        keys = await colleague.Browser.SubmitAsync(keys, "/passkeys/rename", ("name", "Again"));
        _site.Later(TimeSpan.FromMinutes(2));
        Assert.Equal(
            "Please confirm that it is you",
            (await colleague.Browser.SubmitAsync(keys, "/passkeys/rename", ("name", "And again"))).Heading
        );
    }

    [Fact]
    public async Task The_proof_gives_the_session_a_new_secret()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        using var before = await boss.Browser.SentAsync("/admin/en");
        _site.Later(TimeSpan.FromMinutes(11));
        await boss.Browser.SubmitAsync(
            await boss.Browser.GetAsync("/admin/en/people/invite"),
            "/confirm",
            ("code", boss.NextCode())
        );
        Assert.True(await boss.IsInAsync());
        using var thief = _site.Browser();
        thief.Client.DefaultRequestHeaders.Add("Cookie", before.Headers.GetValues("Cookie"));
        Assert.Equal(HttpStatusCode.Found, (await thief.AskAsync("/admin/en")).Status);
    }

    [Fact]
    public async Task A_wrong_proof_is_written_down_and_slowed()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        _site.Later(TimeSpan.FromMinutes(11));
        var page = await boss.Browser.GetAsync("/admin/en/people/invite");
        for (var guess = 0; guess < 5; guess++)
            page = await boss.Browser.SubmitAsync(page, "/confirm", ("code", "000000"));
        Assert.Contains(
            "Too many wrong tries",
            (await boss.Browser.SubmitAsync(page, "/confirm", ("code", boss.Code()))).Problem,
            StringComparison.Ordinal
        );
        Assert.Equal(
            5,
            (await _site.AuditAsync()).Count(row => row.Act == AuditAct.ProofFailed && row.Actor == boss.Email)
        );
    }

    [Fact]
    public async Task A_passkey_of_someone_else_is_no_proof()
    {
        using var passkey = new SoftPasskey();
        using var other = await _site.JoinAsync();
        var keys = await other.Browser.GetAsync("/admin/en/account/passkeys");
        await other.Browser.SubmitAsync(
            keys,
            "/account/passkeys",
            passkey.Make(await other.Browser.QuestionAsync(keys, "/account/passkeys"))
        );
        using var own = new SoftPasskey();
        using var boss = await _site.JoinAsync(Role.Administrator);
        var mine = await boss.Browser.GetAsync("/admin/en/account/passkeys");
        await boss.Browser.SubmitAsync(
            mine,
            "/account/passkeys",
            own.Make(await boss.Browser.QuestionAsync(mine, "/account/passkeys"))
        );

        _site.Later(TimeSpan.FromMinutes(11));
        var page = await boss.Browser.GetAsync("/admin/en/people/invite");
        var refused = await boss.Browser.SubmitAsync(
            page,
            "/confirm/passkey",
            passkey.Sign(await boss.Browser.QuestionAsync(page, "/confirm/passkey"))
        );
        Assert.Contains("did not confirm", refused.Problem, StringComparison.Ordinal);
        var proved = await boss.Browser.SubmitAsync(
            refused,
            "/confirm/passkey",
            own.Sign(await boss.Browser.QuestionAsync(refused, "/confirm/passkey"))
        );
        Assert.Equal("/admin/en/people/invite", proved.Path);
    }
}
