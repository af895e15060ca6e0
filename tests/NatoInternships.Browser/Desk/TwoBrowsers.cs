using Microsoft.Playwright;
using NatoInternships.Tests.Site;

namespace NatoInternships.Browser.Desk;

/// <summary>Two people write one unit in two browsers, and no field of either is lost.</summary>
[Collection(nameof(AtTheDesk))]
public sealed class TwoBrowsers(BrowserDesk desk) : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _browsers = [];
    private Colleague _first = null!;
    private Colleague _second = null!;
    private IPage _one = null!;
    private IPage _two = null!;

    [Fact]
    public async Task Each_sees_that_the_other_is_there_and_has_saved()
    {
        var key = await OpenAsync("Office of Presence");
        await _one.WriteAsync("#en-lead", "Typed by one.");
        await _two.WriteAsync("#fr-lead", "Écrit par deux.");
        await _two.Locator("[data-others]").GetByText("has had this entry open since").WaitForAsync();
        await _one.WriteAsync("#en-lead", "Typed by one, and more.");
        await _one.Locator("[data-others]").GetByText("has had this entry open since").WaitForAsync();
        await _one.PressAsync("Save the draft");
        await _one.SaysAsync("The draft is saved");
        await _two.WriteAsync("#fr-lead", "Écrit par deux, et plus.");
        await _two.Locator("[data-overtaken]").GetByText("saved revision 3 meanwhile").WaitForAsync();
        await _two.OpenAsync(key);
        Assert.Equal("Écrit par deux, et plus.", await _two.InputValueAsync("#fr-lead"));
    }

    [Fact]
    public async Task Different_fields_come_together()
    {
        await OpenAsync("Office of Merging");
        await _one.WriteAsync("#en-lead", "A lead by one.");
        await _two.WriteAsync("#fr-lead", "Une phrase de deux.");
        await _two.Locator("#en-links [data-row] input").First.FillAsync("A link by two");
        await _two.WriteAsync("#en-links [data-row] label:nth-of-type(2) input", "https://www.nato.int/");
        await _one.PressAsync("Save the draft");
        await _one.SaysAsync("The draft is saved");
        await _two.PressAsync("Save the draft");
        await _two.SaysAsync("The draft is saved");
        Assert.Equal(
            ("A lead by one.", "Une phrase de deux.", "A link by two"),
            (
                await _two.InputValueAsync("#en-lead"),
                await _two.InputValueAsync("#fr-lead"),
                await _two.Locator("#en-links input").First.InputValueAsync()
            )
        );
    }

    [Theory]
    [InlineData("theirs", "A lead by one.")]
    [InlineData("mine", "A lead by two.")]
    public async Task One_field_is_shown_side_by_side_and_the_others_stay(string choice, string lead)
    {
        await OpenAsync($"Office of {choice}");
        await _one.WriteAsync("#en-lead", "A lead by one.");
        await _one.WriteAsync("#fr-summary", "Un résumé.\n\nDe deux lignes.");
        await _two.FillAsync("#en-place", "Mons");
        await _two.WriteAsync("#en-lead", "A lead by two.");
        await _one.PressAsync("Save the draft");
        await _one.SaysAsync("The draft is saved");
        await _two.PressAsync("Save the draft");
        await _two.SaysAsync("Choose: two people changed the same fields");
        var asked = _two.Locator("fieldset");
        Assert.Equal(1, await asked.CountAsync());
        Assert.Contains("A lead by one.", await asked.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("A lead by two.", await asked.InnerTextAsync(), StringComparison.Ordinal);
        await _two.Locator($"[value={choice}]").CheckAsync();
        await _two.PressAsync("Save with these choices");
        await _two.SaysAsync("The draft is saved");
        Assert.Equal(
            (lead, "Mons", "Un résumé.\n\nDe deux lignes."),
            (
                await _two.InputValueAsync("#en-lead"),
                await _two.InputValueAsync("#en-place"),
                await _two.InputValueAsync("#fr-summary")
            )
        );
    }

    public async Task InitializeAsync()
    {
        (_first, _second) = (await desk.JoinAsync(), await desk.JoinAsync());
        (_one, _two) = (await PageAsync(_first), await PageAsync(_second));
    }

    public async Task DisposeAsync()
    {
        foreach (var browser in _browsers)
            await browser.DisposeAsync();
        _first.Dispose();
        _second.Dispose();
    }

    private async Task<IPage> PageAsync(Colleague colleague)
    {
        var browser = await desk.SignedInAsync(colleague);
        _browsers.Add(browser);
        return await browser.NewPageAsync();
    }

    private async Task<string> OpenAsync(string name)
    {
        var key = await _first.UnitAsync(name);
        await _one.OpenAsync(key);
        await _two.OpenAsync(key);
        return key;
    }
}
