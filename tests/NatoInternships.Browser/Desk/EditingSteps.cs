using Microsoft.Playwright;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Browser.Desk;

/// <summary>What people do and see on the pages of an entry.</summary>
internal static class EditingSteps
{
    /// <summary>A unit of a colleague's own, as a draft that is ready to be published; gives its key.</summary>
    public static async Task<string> UnitAsync(this Colleague author, string name)
    {
        var made = await author.CreateAsync("unit", name, $"{name} FR", "international-military-staff");
        var key = made.Path.Split('/')[4].Split('?')[0];
        var saved = await author.EditAsync(
            key,
            ("en.lead", "Tests the site."),
            ("en.summary", "It **tests** the site."),
            ("fr.lead", "Essaie le site."),
            ("fr.summary", "Il **essaie** le site.")
        );
        Assert.Contains("The draft is saved", saved.Notice, StringComparison.Ordinal);
        return key;
    }

    /// <summary>A public unit.</summary>
    public static async Task<string> PublicUnitAsync(this Colleague author, Colleague publisher, string name)
    {
        var key = await author.UnitAsync(name);
        Assert.Contains(
            "Published",
            (await publisher.PublishingAsync(key, "publish")).Notice,
            StringComparison.Ordinal
        );
        return key;
    }

    public static Task<IResponse?> OpenAsync(this IPage page, string key, string of = "") =>
        page.GotoAsync($"{Forms.Entries}/{key}{of}");

    public static Task PressAsync(this IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public static Task UnfoldAsync(this IPage page, string summary) =>
        page.Locator("summary", new() { HasText = summary }).ClickAsync();

    /// <summary>Waits until the page says so.</summary>
    public static Task SaysAsync(this IPage page, string text) =>
        page.Locator(".notice, .faults, .state", new() { HasText = text }).First.WaitForAsync();

    /// <summary>Waits until what was typed is kept.</summary>
    public static Task KeptAsync(this IPage page) =>
        page.Locator("[data-status]").GetByText("Kept as you typed").WaitForAsync();

    /// <summary>Types into a field, and waits until it is kept.</summary>
    public static async Task WriteAsync(this IPage page, string field, string text)
    {
        await page.RunAndWaitForResponseAsync(
            () => page.FillAsync(field, text),
            answer => answer.Url.EndsWith("/typed", StringComparison.Ordinal) && answer.Ok
        );
        await page.Locator("[data-status]:not(:empty)").WaitForAsync();
    }

    public static async Task SignInAsync(this IPage page, Colleague colleague)
    {
        await page.FillAsync("#email", colleague.Email);
        await page.FillAsync("#password", Colleague.Password);
        await page.PressAsync("Continue");
        await page.WaitForURLAsync("**/sign-in/code*");
        await page.FillAsync("#code", colleague.NextCode());
        await page.PressAsync("Sign in");
    }
}
