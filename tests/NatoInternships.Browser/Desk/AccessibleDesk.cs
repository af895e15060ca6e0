using NatoInternships.Browser.Site;
using NatoInternships.Editors;
using NatoInternships.Tests.Accounts;
using NatoInternships.Tests.Site;

namespace NatoInternships.Browser.Desk;

/// <summary>
/// axe, headings and widths on every page and state of the desk, in both languages, on a phone and a desk, in light and
/// dark.
/// </summary>
public sealed class AccessibleDesk(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Pages_for_anyone_are_clean(string language)
    {
        using var used = await desk.JoinAsync();
        using var invited = await desk.InvitedAsync();
        await using var visitor = await desk.VisitorAsync();
        var page = await Look.OpenAsync(visitor);
        List<string> findings = [];
        foreach (
            var path in new[]
            {
                "sign-in",
                "sign-in?did=out",
                "sign-in?problem=passkey",
                In(used.Link),
                In(invited.Link),
                "welcome?link=x",
                "nothing-here",
            }
        )
            findings.AddRange(await page.LookAsync($"/admin/{language}/{path}"));

        await page.GotoAsync($"/admin/{language}/{In(invited.Link)}");
        findings.AddRange(await page.StateAsync("#password", "nato nato nato", "weak password"));
        findings.AddRange(await page.StateAsync("#password", Colleague.Password, "authenticator"));
        findings.AddRange(await page.StateAsync("#code", "000000", "wrong code"));
        findings.AddRange(
            await page.StateAsync(
                "#code",
                invited.Reading(await page.Locator(".key").InnerTextAsync()),
                "recovery codes"
            )
        );
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync($"/admin/{language}/sign-in");
        await page.Locator("#email").FillAsync(used.Email);
        findings.AddRange(await page.StateAsync("#password", "wrong wrong wrong", "wrong password"));
        findings.AddRange(await page.StateAsync("#password", Colleague.Password, "second step"));
        findings.AddRange(await page.StateAsync("#code", "000000", "wrong second step"));
        findings.AddRange(await page.LookAsync($"/admin/{language}/sign-in/recovery-code"));
        Findings.None(findings);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Pages_behind_the_sign_in_are_clean(string language)
    {
        using var boss = await desk.JoinAsync(Role.Administrator);
        using var colleague = await desk.JoinAsync();
        using var invited = await desk.InvitedAsync();
        using var disabled = await desk.JoinAsync();
        await desk.DisableAsync(disabled.Id);
        await using var visitor = await desk.SignedInAsync(boss);
        var page = await Look.OpenAsync(visitor);
        List<string> findings = [];
        string[] paths =
        [
            "",
            "account",
            "account?did=saved",
            "account/passkeys",
            "account/password",
            "account/authenticator",
            "account/recovery-codes",
            "account/sessions",
            "people",
            "people/invite",
            $"people/{boss.Id}",
            $"people/{colleague.Id}",
            $"people/{invited.Id}",
            $"people/{disabled.Id}",
            $"people/{colleague.Id}?did=role",
            "audit",
            "audit?who=nobody-at-all",
            "audit?from=x",
            "nothing-here",
        ];
        foreach (var path in paths)
            findings.AddRange(await page.LookAsync($"/admin/{language}/{path}".TrimEnd('/')));

        await page.GotoAsync($"/admin/{language}/people/invite");
        await page.Locator("#name").FillAsync("Someone");
        findings.AddRange(await page.StateAsync("#email", colleague.Email, "address taken"));
        findings.AddRange(await page.StateAsync("#email", $"new-{language}@example.org", "link"));
        desk.Later(TimeSpan.FromMinutes(11));
        findings.AddRange(await page.LookAsync($"/admin/{language}/account/passkeys", "confirm"));
        findings.AddRange(await page.StateAsync("#code", "000000", "wrong confirmation"));
        findings.AddRange(await page.StateAsync("#code", boss.NextCode(), "passkeys"));
        Findings.None(findings);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_pages_of_somebody_with_a_passkey_and_no_administrator_are_clean(string language)
    {
        using var passkey = new SoftPasskey { Origin = desk.Address, Domain = "localhost" };
        using var colleague = await desk.InvitedAsync();
        var welcome = await colleague.Browser.GetAsync(colleague.Link);
        await colleague.Browser.SubmitAsync(
            welcome,
            "/welcome/passkey",
            [
                .. passkey.Make(await colleague.Browser.QuestionAsync(welcome, "/welcome/passkey")),
                ("name", "A key with a name that is as long as a name may be, sixty si"),
            ]
        );
        await using var visitor = await desk.SignedInAsync(colleague);
        var page = await Look.OpenAsync(visitor);
        List<string> findings = [];
        foreach (
            var path in new[]
            {
                "",
                "/account",
                "/account/passkeys",
                "/account/passkeys?did=renamed",
                "/account/password",
                "/people",
            }
        )
            findings.AddRange(await page.LookAsync($"/admin/{language}{path}"));
        await page.GotoAsync($"/admin/{language}/account/password");
        findings.AddRange(await page.StateAsync("#password", Colleague.Password, "authenticator beside a passkey"));
        Findings.None(findings);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_longest_names_keep_lists_and_pages_in_shape(string language)
    {
        using var boss = await desk.JoinAsync(Role.Administrator);
        using var colleague = await desk.InvitedAsync(
            email: $"{new string('w', 50)}.{language}@{new string('m', 60)}.example.org"
        );
        await colleague.JoinWithPasswordAsync();
        await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync("/admin/en/account"),
            "/account",
            ("name", new string('W', 100)),
            ("languageCode", language)
        );
        await using var visitor = await desk.SignedInAsync(boss);
        var page = await visitor.NewPageAsync();
        List<string> findings = [];
        foreach (var path in new[] { "/people", $"/people/{colleague.Id}", "/audit" })
        {
            await page.GotoAsync($"/admin/{language}{path}");
            foreach (var width in new[] { 320, 768, 1000, 1200, 1280, 1440 })
            {
                await page.SetViewportSizeAsync(width, 800);
                if (await Anatomy.OverflowAsync(page) is { } excess)
                    findings.Add($"{path}: {excess}");
            }
        }

        Findings.None(findings);
    }

    private static string In(string link) => link.Split("/en/")[1];
}
