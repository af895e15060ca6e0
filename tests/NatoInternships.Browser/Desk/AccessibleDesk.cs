using Microsoft.Playwright;
using NatoInternships.Accounts;
using NatoInternships.Browser.Site;
using NatoInternships.Tests.Accounts;

namespace NatoInternships.Browser.Desk;

/// <summary>axe, headings and widths on every page and state of the desk, in both languages, on a phone and a desk, in light and dark.</summary>
[Collection(nameof(AtTheDesk))]
public sealed class AccessibleDesk(BrowserDesk desk)
{
    private const int FewestRules = 12;

    private static readonly (int Width, ColorScheme Scheme)[] Settings = [(1280, ColorScheme.Light), (320, ColorScheme.Dark)];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Pages_for_anyone_are_clean(string language)
    {
        using var used = await desk.JoinAsync();
        using var invited = await desk.InvitedAsync();
        await using var visitor = await desk.VisitorAsync();
        var page = await OpenAsync(visitor);
        List<string> findings = [];
        foreach (var path in new[] { "sign-in", "sign-in?did=out", "sign-in?problem=passkey", In(used.Link), In(invited.Link), "welcome?link=x", "nothing-here" })
            findings.AddRange(await LookAsync(page, $"/admin/{language}/{path}", null));

        await page.GotoAsync($"/admin/{language}/{In(invited.Link)}");
        findings.AddRange(await StateAsync(page, "#password", "nato nato nato", "weak password"));
        findings.AddRange(await StateAsync(page, "#password", Colleague.Password, "authenticator"));
        findings.AddRange(await StateAsync(page, "#code", "000000", "wrong code"));
        findings.AddRange(await StateAsync(page, "#code", invited.Reading(await page.Locator(".key").InnerTextAsync()), "recovery codes"));
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync($"/admin/{language}/sign-in");
        await page.Locator("#email").FillAsync(used.Email);
        findings.AddRange(await StateAsync(page, "#password", "wrong wrong wrong", "wrong password"));
        findings.AddRange(await StateAsync(page, "#password", Colleague.Password, "second step"));
        findings.AddRange(await StateAsync(page, "#code", "000000", "wrong second step"));
        findings.AddRange(await LookAsync(page, $"/admin/{language}/sign-in/recovery-code", null));
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
        var page = await OpenAsync(visitor);
        List<string> findings = [];
        string[] paths =
        [
            "", "account", "account?did=saved", "account/passkeys", "account/password", "account/authenticator", "account/recovery-codes", "account/sessions", "people", "people/invite",
            $"people/{boss.Id}", $"people/{colleague.Id}", $"people/{invited.Id}", $"people/{disabled.Id}", $"people/{colleague.Id}?did=role", "audit", "audit?who=nobody-at-all", "audit?from=x", "nothing-here",
        ];
        foreach (var path in paths)
            findings.AddRange(await LookAsync(page, $"/admin/{language}/{path}".TrimEnd('/'), null));

        await page.GotoAsync($"/admin/{language}/people/invite");
        await page.Locator("#name").FillAsync("Someone");
        findings.AddRange(await StateAsync(page, "#email", colleague.Email, "address taken"));
        findings.AddRange(await StateAsync(page, "#email", $"new-{language}@example.org", "link"));
        desk.Clock.Advance(TimeSpan.FromMinutes(11));
        findings.AddRange(await LookAsync(page, $"/admin/{language}/account/passkeys", "confirm"));
        findings.AddRange(await StateAsync(page, "#code", "000000", "wrong confirmation"));
        findings.AddRange(await StateAsync(page, "#code", boss.NextCode(), "passkeys"));
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
        await colleague.Browser.SubmitAsync(welcome, "/welcome/passkey", [.. passkey.Make(await colleague.Browser.QuestionAsync(welcome, "/welcome/passkey")), ("name", "A key with a name that is as long as a name may be, sixty si")]);
        await using var visitor = await desk.SignedInAsync(colleague);
        var page = await OpenAsync(visitor);
        List<string> findings = [];
        foreach (var path in new[] { "", "/account", "/account/passkeys", "/account/passkeys?did=renamed", "/account/password", "/people" })
            findings.AddRange(await LookAsync(page, $"/admin/{language}{path}", null));
        await page.GotoAsync($"/admin/{language}/account/password");
        findings.AddRange(await StateAsync(page, "#password", Colleague.Password, "authenticator beside a passkey"));
        Findings.None(findings);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_longest_names_keep_lists_and_pages_in_shape(string language)
    {
        using var boss = await desk.JoinAsync(Role.Administrator);
        using var colleague = await desk.InvitedAsync(email: $"{new string('w', 50)}.{language}@{new string('m', 60)}.example.org");
        await colleague.JoinWithPasswordAsync();
        await colleague.Browser.SubmitAsync(await colleague.Browser.GetAsync("/admin/en/account"), "/account", ("name", new string('W', 100)), ("languageCode", language));
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

    private static async Task<IPage> OpenAsync(IBrowserContext visitor)
    {
        var page = await visitor.NewPageAsync();
        await Axe.LoadAsync(page);
        return page;
    }

    private static async Task<List<string>> LookAsync(IPage page, string path, string? state)
    {
        await page.GotoAsync(path);
        return await LookAsync(page, state ?? path);
    }

    /// <summary>Fills in a field, sends its form as it stands, and looks at what comes.</summary>
    private static async Task<List<string>> StateAsync(IPage page, string field, string text, string state)
    {
        await page.Locator(field).FillAsync(text);
        await page.RunAndWaitForResponseAsync(
            () => page.Locator(field).EvaluateAsync("field => { field.form.noValidate = true; field.form.submit(); }"),
            response => response.Request.IsNavigationRequest && response.Status == 200);
        await page.WaitForLoadStateAsync();
        return await LookAsync(page, state);
    }

    private static async Task<List<string>> LookAsync(IPage page, string state)
    {
        List<string> findings = [];
        foreach (var (width, scheme) in Settings)
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var seen = await Axe.RunAsync(page);
            IEnumerable<string> few = seen.Passed < FewestRules ? [$"only {seen.Passed} rules applied"] : [];
            IEnumerable<string> wide = await Anatomy.OverflowAsync(page) is { } excess ? [excess] : [];
            findings.AddRange(seen.Findings.Concat(few).Concat(wide).Select(finding => $"{state} ({page.Url}), {width} px, {scheme}: {finding}"));
        }

        return findings;
    }
}
