using NatoInternships.Audit;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Accounts;

/// <summary>An editor's own profile and ways in.</summary>
[Collection(nameof(SharedDesk))]
public sealed class OwnAccounts(DeskSite site)
{
    [Fact]
    public async Task A_new_name_and_language_hold_at_once()
    {
        using var colleague = await site.JoinAsync();
        var saved = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync("/admin/en/account"),
            "/account",
            ("name", "  Éloïse   D’Hondt "),
            ("languageCode", "fr")
        );
        Assert.Equal("fr", saved.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("/admin/fr", (await colleague.Browser.GetAsync("/admin")).Path);
        Assert.Equal(
            ("Éloïse D’Hondt", "fr"),
            ((await site.EditorAsync(colleague.Email))!.Name, (await site.EditorAsync(colleague.Email))!.LanguageCode)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("12345")]
    [InlineData("\u202E\u200B\u0007")]
    [InlineData(null)]
    public async Task A_name_that_is_none_is_refused_and_kept_in_the_field(string? name)
    {
        name ??= new string('é', 101);
        using var colleague = await site.JoinAsync();
        var page = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync("/admin/en/account"),
            "/account",
            ("name", name)
        );
        Assert.Contains("Give your name", page.Problem, StringComparison.Ordinal);
        Assert.Equal("true", page.Document.QuerySelector("#name")!.GetAttribute("aria-invalid"));
        Assert.Equal("Robin Example", (await site.EditorAsync(colleague.Email))!.Name);
    }

    [Theory]
    [InlineData("李小龍", "李小龍")]
    [InlineData("أمل", "أمل")]
    [InlineData("Ana\u202EgnirtS", "AnagnirtS")]
    [InlineData("Zo\u0065\u0301", "Zoé")]
    [InlineData("A\tB\nC", "A B C")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public async Task A_name_may_be_of_any_script_and_is_made_safe_to_show(string typed, string kept)
    {
        using var colleague = await site.JoinAsync();
        var page = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync("/admin/en/account"),
            "/account",
            ("name", typed)
        );
        Assert.Equal(kept, (await site.EditorAsync(colleague.Email))!.Name);
        Assert.Empty(page.Document.QuerySelectorAll("script:not([src])"));
    }

    [Fact]
    public async Task A_passkey_can_be_added_renamed_and_removed()
    {
        using var passkey = new SoftPasskey();
        using var colleague = await site.JoinAsync();
        var page = await colleague.Browser.GetAsync("/admin/en/account/passkeys");
        var added = await colleague.Browser.SubmitAsync(
            page,
            "/account/passkeys",
            [.. passkey.Make(await colleague.Browser.QuestionAsync(page, "/account/passkeys")), ("name", "")]
        );
        Assert.Equal("Firefox · Linux", added.Document.QuerySelector(".keys h2")!.TextContent);
        Assert.Contains("not used yet", added.Text, StringComparison.Ordinal);

        var renamed = await colleague.Browser.SubmitAsync(added, "/passkeys/rename", ("name", "Blue key"));
        Assert.Equal("Blue key", renamed.Document.QuerySelector(".keys h2")!.TextContent);
        Assert.Contains(
            "Give the passkey a name",
            (await colleague.Browser.SubmitAsync(renamed, "/passkeys/rename", ("name", ""))).Problem,
            StringComparison.Ordinal
        );

        using var browser = site.Browser();
        var signIn = await browser.GetAsync("/admin/en/sign-in");
        Assert.Equal(
            "/admin/en",
            (
                await browser.SubmitAsync(
                    signIn,
                    "/sign-in/passkey",
                    passkey.Sign(await browser.QuestionAsync(signIn, "/sign-in/passkey"))
                )
            ).Path
        );
        var used = await colleague.Browser.GetAsync("/admin/en/account/passkeys");
        Assert.Contains("last used on", used.Text, StringComparison.Ordinal);

        var removed = await colleague.Browser.SubmitAsync(used, "/passkeys/remove");
        Assert.Contains("You have none yet", removed.Text, StringComparison.Ordinal);
        Assert.Equal(
            [AuditAct.PasskeyAdded, AuditAct.PasskeyRenamed, AuditAct.PasskeyRemoved],
            (await site.AuditAsync())
                .Where(row =>
                    row.Actor == colleague.Email
                    && row.Act is AuditAct.PasskeyAdded or AuditAct.PasskeyRenamed or AuditAct.PasskeyRemoved
                    && row.Subject == colleague.Email
                )
                .Select(row => row.Act)
        );
    }

    [Fact]
    public async Task The_only_way_in_cannot_be_removed()
    {
        using var passkey = new SoftPasskey();
        using var colleague = await site.InvitedAsync();
        var welcome = await colleague.Browser.GetAsync(colleague.Link);
        await colleague.Browser.SubmitAsync(
            welcome,
            "/welcome/passkey",
            passkey.Make(await colleague.Browser.QuestionAsync(welcome, "/welcome/passkey"))
        );
        var refused = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync("/admin/en/account/passkeys"),
            "/passkeys/remove"
        );
        Assert.Contains("your only way in", refused.Problem, StringComparison.Ordinal);

        using var other = await site.JoinAsync();
        var kept = await other.Browser.SubmitAsync(
            await other.Browser.GetAsync("/admin/en/account/password"),
            "/password/remove"
        );
        Assert.Contains("your only way in", kept.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_with_a_passkey_adds_a_password_together_with_an_authenticator()
    {
        using var passkey = new SoftPasskey();
        using var colleague = await site.InvitedAsync();
        var welcome = await colleague.Browser.GetAsync(colleague.Link);
        await colleague.Browser.SubmitAsync(
            welcome,
            "/welcome/passkey",
            passkey.Make(await colleague.Browser.QuestionAsync(welcome, "/welcome/passkey"))
        );
        var step = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync("/admin/en/account/password"),
            "/account/password",
            ("password", Colleague.Password)
        );
        Assert.Equal("Set up your authenticator", step.Heading);
        Assert.False((await site.EditorAsync(colleague.Email))!.HasPassword);
        var codes = await colleague.Browser.SubmitAsync(
            step,
            "/account/authenticator",
            ("code", colleague.Reading(step))
        );
        Assert.Equal("Your recovery codes", codes.Heading);
        using var browser = site.Browser();
        Assert.Equal("/admin/en", (await colleague.SignInAsync(browser)).Path);
    }

    [Fact]
    public async Task A_new_authenticator_takes_the_place_of_the_old_one()
    {
        using var colleague = await site.JoinAsync();
        var old = colleague.Key;
        var step = await colleague.Browser.GetAsync("/admin/en/account/authenticator");
        colleague.Keep(
            await colleague.Browser.SubmitAsync(step, "/account/authenticator", ("code", colleague.Reading(step)))
        );
        Assert.NotEqual(old, colleague.Key);
        using var browser = site.Browser();
        Assert.Equal("/admin/en", (await colleague.SignInAsync(browser)).Path);
    }

    [Fact]
    public async Task The_form_of_an_authenticator_cannot_be_sent_twice()
    {
        using var colleague = await site.JoinAsync();
        var step = await colleague.Browser.GetAsync("/admin/en/account/authenticator");
        await colleague.Browser.SubmitAsync(step, "/account/authenticator", ("code", colleague.Reading(step)));
        Assert.Equal(
            "/admin/en/account/password",
            (await colleague.Browser.SubmitAsync(step, "/account/authenticator", ("code", colleague.NextCode()))).Path
        );
    }

    [Fact]
    public async Task New_recovery_codes_replace_the_old_ones()
    {
        using var colleague = await site.JoinAsync();
        var old = colleague.RecoveryCodes[0];
        colleague.Keep(
            await colleague.Browser.SubmitAsync(
                await colleague.Browser.GetAsync("/admin/en/account/recovery-codes"),
                "/recovery-codes"
            )
        );
        using var browser = site.Browser();
        await colleague.PasswordAsync(browser, Colleague.Password);
        var page = await browser.SubmitAsync(
            await browser.GetAsync("/admin/en/sign-in/recovery-code"),
            "/sign-in/recovery-code",
            ("code", old)
        );
        Assert.Contains("not right", page.Problem, StringComparison.Ordinal);
        Assert.Equal(
            "/admin/en",
            (await browser.SubmitAsync(page, "/sign-in/recovery-code", ("code", colleague.RecoveryCodes[9]))).Path
        );
    }

    [Fact]
    public async Task A_new_password_is_held_to_the_same_rules()
    {
        using var colleague = await site.JoinAsync();
        var before = (await site.EditorAsync(colleague.Email))!.PasswordHash;
        var page = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync("/admin/en/account/password"),
            "/account/password",
            ("current", Colleague.Password),
            ("password", "qwertyqwerty")
        );
        Assert.Contains("list of common ones", page.Problem, StringComparison.Ordinal);
        Assert.Equal(before, (await site.EditorAsync(colleague.Email))!.PasswordHash);
    }

    [Fact]
    public async Task The_password_is_changed_only_by_who_knows_it()
    {
        using var colleague = await site.JoinAsync();
        var page = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync("/admin/en/account/password"),
            "/account/password",
            ("current", "not this one"),
            ("password", "seven other clouds at sea")
        );
        Assert.Contains("not your current password", page.Problem, StringComparison.Ordinal);
        using var browser = site.Browser();
        Assert.Equal("/admin/en", (await colleague.SignInAsync(browser)).Path);
    }
}
