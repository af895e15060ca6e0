namespace NatoInternships.Browser.Desk;

/// <summary>A session runs out while somebody writes, and nothing of the text is lost.</summary>
[Collection(nameof(AtTheDesk))]
public sealed class SessionEnds(BrowserDesk desk)
{
    private const int IdleMinutes = 61;

    [Fact]
    public async Task The_form_says_so_and_goes_on_keeping_after_the_sign_in_in_another_tab()
    {
        using var author = await desk.JoinAsync();
        var key = await author.UnitAsync("Office of Patience");
        await using var browser = await desk.SignedInAsync(author);
        var page = await browser.NewPageAsync();
        await page.OpenAsync(key);
        Wait();
        await page.FillAsync("#en-lead", "Typed after the session was over.");
        await page.Locator("[data-status]").GetByText("Your session is over. Your text is still here.").WaitForAsync();
        var tab = await page.RunAndWaitForPopupAsync(() => page.Locator("[data-status] a").ClickAsync());
        await tab.SignInAsync(author);
        await tab.WaitForURLAsync("**/admin/en");
        await tab.CloseAsync();
        Assert.Equal("Typed after the session was over.", await page.InputValueAsync("#en-lead"));
        await page.KeptAsync();
        await page.PressAsync("Save the draft");
        await page.SaysAsync("The draft is saved");
        Assert.Equal("Typed after the session was over.", await page.InputValueAsync("#en-lead"));
    }

    [Fact]
    public async Task Without_scripts_the_sent_form_is_kept_and_there_again_after_the_sign_in()
    {
        using var author = await desk.JoinAsync();
        var key = await author.UnitAsync("Office of Plain Patience");
        await using var browser = await desk.SignedInAsync(author, scripts: false);
        var page = await browser.NewPageAsync();
        await page.OpenAsync(key);
        await page.FillAsync("#en-lead", "Sent after the session was over.");
        await page.FillAsync("#fr-summary", "Envoyé\n\ntrop tard.");
        Wait();
        await page.PressAsync("Save the draft");
        await page.SaysAsync("What you typed is kept");
        await page.SignInAsync(author);
        await page.WaitForURLAsync($"**/entries/{key}");
        Assert.Equal(
            ("Sent after the session was over.", "Envoyé\n\ntrop tard."),
            (await page.InputValueAsync("#en-lead"), await page.InputValueAsync("#fr-summary"))
        );
        await page.PressAsync("Save the draft");
        await page.SaysAsync("The draft is saved");
    }

    // Adjusted rather than advanced: nobody waits for the seconds between.
    private void Wait() => desk.Clock.AdjustTime(desk.Clock.GetUtcNow().AddMinutes(IdleMinutes));
}
