using System.Text;
using Microsoft.Playwright;
using NatoInternships.Browser.Site;
using NatoInternships.Editors;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Admin.Transfer;
using NatoInternships.Tests.Site;

namespace NatoInternships.Browser.Desk;

/// <summary>
/// axe and widths on every page and state in which entries are written and published, in both languages, on a phone and
/// a desk, in light and dark.
/// </summary>
public sealed class AccessibleEditing(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_dashboard_lists_and_bulk_acts_are_clean(string language)
    {
        using var author = await desk.JoinAsync();
        using var publisher = await desk.JoinAsync(Role.Publisher);
        var keys = await WorkAsync(author, publisher, language);
        await using var authors = await desk.SignedInAsync(author);
        await using var publishers = await desk.SignedInAsync(publisher);
        var page = await Look.OpenAsync(publishers);
        List<string> findings =
        [
            .. await (await Look.OpenAsync(authors)).LookAsync($"/admin/{language}", "dashboard of an author"),
        ];
        foreach (
            var path in new[]
            {
                "",
                "/units",
                "/bodies",
                "/guidance",
                "/units?q=nothing-like-it",
                "/units?before=x",
                "/units?problem=none",
                "/units?state=draft",
                "/units?sort=asof",
                "/bulk",
                "/new?kind=guidance",
            }
        )
            findings.AddRange(await page.LookAsync($"/admin/{language}{path}"));
        foreach (var kind in new[] { "Publish", "Withdraw", "Body", "AsOf", "Owner" })
        {
            await page.GotoAsync($"/admin/{language}/units?q={language}-bulk");
            foreach (var key in keys)
                await page.Locator($"[name=keys][value={key}]").CheckAsync();
            findings.AddRange(await page.SendAsync($"[name=kind][value={kind}]", $"bulk: {kind}"));
        }

        await page.GotoAsync($"/admin/{language}/units?q={language}-bulk");
        foreach (var key in keys)
            await page.Locator($"[name=keys][value={key}]").CheckAsync();
        findings.AddRange(await page.SendAsync("[name=kind][value=AsOf]", "bulk: a date"));
        findings.AddRange(await page.StateAsync("#value", "no date", "bulk: no date"));
        findings.AddRange(await page.StateAsync("#value", "2025-05", "bulk: its effect"));
        findings.AddRange(await page.SendAsync("#why", "bulk: done"));
        findings.AddRange(
            await page.LookAsync(
                await page.Locator(".notice a").GetAttributeAsync("href") ?? "",
                "bulk: what was changed"
            )
        );
        findings.AddRange(await page.SendAsync("[action$='/undo'] button", "bulk: undone"));
        findings.AddRange(await page.LookAsync($"/admin/{language}/new"));
        findings.AddRange(await page.StateAsync("#en-address", "No address!", "new entry: faults"));
        Findings.None(findings);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_form_of_an_entry_is_clean_in_every_state(string language)
    {
        using var author = await desk.JoinAsync();
        using var other = await desk.JoinAsync();
        var key = await author.UnitAsync($"Office {language} of forms");
        await using var browser = await desk.SignedInAsync(author);
        var page = await Look.OpenAsync(browser);
        var here = $"/admin/{language}/entries/{key}";
        List<string> findings =
        [
            .. await page.LookAsync(here),
            .. await page.LookAsync($"/admin/{language}/entries/the-year"),
            .. await page.LookAsync($"/admin/{language}/entries/legal-advisor"),
        ];

        await page.GotoAsync(here);
        await page.Locator("#en-summary").ClickAsync();
        await page.Keyboard.PressAsync("Control+k");
        findings.AddRange(await page.LookAsStandsAsync("asking for a link"));
        await page.GotoAsync(here);
        await page.Locator("[data-preview-open]").ClickAsync();
        findings.AddRange(await page.LookAsStandsAsync("preview beside the form"));

        await page.GotoAsync(here);
        await page.RunAndWaitForResponseAsync(
            () => page.FillAsync("#en-summary", "Read more [here](unit:nowhere-at-all)."),
            answer => answer.Url.EndsWith("/readiness", StringComparison.Ordinal)
        );
        await other.EditAsync(key, ("en.place", "Mons"));
        await page.WriteAsync("#en-place", "Brunssum");
        findings.AddRange(await page.LookAsStandsAsync("kept, and overtaken"));
        findings.AddRange(await page.SendAsync("[name=then][value=draft]", "conflict"));
        findings.AddRange(await page.LookAsync(here, "kept copy"));
        findings.AddRange(await page.StateAsync("#asOf", "no date", "faults"));

        await using var others = await desk.SignedInAsync(other);
        findings.AddRange(await (await Look.OpenAsync(others)).LookAsync(here, "another editor present"));
        Findings.None(findings);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_page_about_publishing_is_clean_in_every_state(string language)
    {
        using var author = await desk.JoinAsync();
        using var publisher = await desk.JoinAsync(Role.Publisher);
        async Task<string> LiveAsync(string name) =>
            await author.PublicUnitAsync(publisher, $"Office {language} of {name}");
        var (draft, submitted, own) = (
            await author.UnitAsync($"Office {language} of drafts"),
            await author.UnitAsync($"Office {language} of waiting"),
            await publisher.UnitAsync($"Office {language} of my own")
        );
        await author.FormAsync(submitted, "submit", ("why", "A first draft"));
        var (scheduled, emergency, live) = (
            await author.UnitAsync($"Office {language} of plans"),
            await publisher.UnitAsync($"Office {language} of haste"),
            await LiveAsync("today")
        );
        await publisher.PublishingAsync(scheduled, "schedule", ("day", Day(7)), ("time", "09:30"));
        await publisher.PublishingAsync(scheduled, "schedule-withdrawal", ("day", Day(9)), ("time", "09:30"));
        await publisher.PublishingAsync(emergency, "emergency", ("reason", "The call opens today."));
        await author.FormAsync(live, "submit", ("en.address", $"{live}-and-tomorrow"));
        await publisher.PublishingAsync(live, "publish");
        var (retired, withdrawn, moved) = (
            await LiveAsync("notices"),
            await LiveAsync("leaving"),
            await LiveAsync("moving")
        );
        await publisher.PublishingAsync(retired, "withdraw", ("how", "notice"), ("why", "No interns."));
        await publisher.PublishingAsync(withdrawn, "withdraw", ("how", "gone"), ("why", "Closed."));
        await publisher.PublishingAsync(moved, "withdraw", ("how", "moved"), ("successor", live), ("why", "One now."));

        await using var authors = await desk.SignedInAsync(author);
        await using var publishers = await desk.SignedInAsync(publisher);
        var (writing, page) = (await Look.OpenAsync(authors), await Look.OpenAsync(publishers));
        List<string> findings = [];
        foreach (var key in new[] { draft, submitted })
            findings.AddRange(
                await writing.LookAsync($"/admin/{language}/entries/{key}/publishing", $"{key}, to its author")
            );
        foreach (var key in new[] { draft, submitted, own, scheduled, emergency, live, retired, withdrawn, moved })
            findings.AddRange(await page.LookAsync($"/admin/{language}/entries/{key}/publishing"));
        await page.GotoAsync($"/admin/{language}/entries/{submitted}/publishing");
        findings.AddRange(await page.StateAsync("#publish-day", "2020-01-01", "refused: a time that is over"));
        findings.AddRange(await page.StateAsync("#reason", "", "refused: no reason"));
        findings.AddRange(await page.LookAsync($"/admin/{language}/entries/{submitted}/publishing?did=submitted"));
        Findings.None(findings);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task History_previews_links_and_transfer_are_clean(string language)
    {
        using var author = await desk.JoinAsync();
        using var publisher = await desk.JoinAsync(Role.Publisher);
        var key = await author.PublicUnitAsync(publisher, $"Office {language} of the past");
        await author.FormAsync(
            key,
            "submit",
            ("en.summary", "It **checks** the site, and the past.\n\n- One\n- Two"),
            ("why", "A better word")
        );
        var planned = await author.UnitAsync($"Office {language} of the future");
        await publisher.PublishingAsync(planned, "schedule", ("day", Day(7)), ("time", "09:30"));
        await using var browser = await desk.SignedInAsync(publisher);
        var page = await Look.OpenAsync(browser);
        List<string> findings = [];
        var entry = $"/entries/{key}";
        string[] paths =
        [
            $"{entry}/history",
            $"{entry}/history?from=1&to=3",
            $"{entry}/history/restore?number=1",
            $"{entry}/french",
            "/entries/legal-advisor/french",
            $"{entry}/preview-links",
            "/links",
            "/site-at",
            "/site-at?day=x&time=y",
            "/site-at?day=2020-01-01&time=09%3A00",
            "/transfer",
            $"/preview/{key}/3/page/en",
            $"/preview/{key}/mine/page/fr",
            $"/site-at/{Day(8)}t0900/en/catalogue",
        ];
        foreach (var path in paths)
            findings.AddRange(await page.LookAsync($"/admin/{language}{path}"));

        await page.GotoAsync($"/admin/{language}{entry}/preview-links");
        findings.AddRange(await page.SendAsync("#number", "a preview link, made"));
        var link = await page.Locator("#link").InputValueAsync();
        findings.AddRange(await page.LookAsync($"/admin/{language}{entry}/preview-links", "preview links"));
        findings.AddRange(
            await page.LookAsync(
                link.Replace("/en/", $"/{language}/", StringComparison.Ordinal),
                "a preview link, opened"
            )
        );
        await page.GotoAsync($"/admin/{language}{entry}/preview-links");
        findings.AddRange(await page.SendAsync("[action$='/revoke'] button", "a preview link, revoked"));
        findings.AddRange(await page.LookAsync(link, "a preview link, ended"));

        findings.AddRange(
            await BringAsync(page, language, "units.csv", Encoding.UTF8.GetBytes($"key,asOf\n{key},2024-05\n"))
        );
        findings.AddRange(await page.SendAsync("[name=plan]", "an import, done"));
        findings.AddRange(
            await BringAsync(
                page,
                language,
                "units.csv",
                Encoding.UTF8.GetBytes($"key,asOf,colour\n{key},May-18,blue\n")
            )
        );
        findings.AddRange(
            await BringAsync(page, language, "texts.zip", await author.TakeAsync("markdown.zip?which=live"))
        );
        findings.AddRange(
            await BringAsync(
                page,
                language,
                "texts.zip",
                Moving.Zip(($"units/{key}.en.md", "---\nkind: nothing\n---\nText"))
            )
        );
        findings.AddRange(await BringAsync(page, language, "notes.txt", Encoding.UTF8.GetBytes("Notes")));
        Findings.None(findings);
    }

    private static async Task<IReadOnlyList<string>> BringAsync(IPage page, string language, string name, byte[] bytes)
    {
        await page.GotoAsync($"/admin/{language}/transfer");
        await page.Locator("#files")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "application/octet-stream",
                    Buffer = bytes,
                }
            );
        return await page.SendAsync("#files", $"{name} of {bytes.Length} bytes");
    }

    /// <summary>Work of every kind that the dashboard shows; gives the keys of two units for a bulk act.</summary>
    private async Task<IReadOnlyList<string>> WorkAsync(Colleague author, Colleague publisher, string language)
    {
        var returned = await author.UnitAsync($"Office {language} of returns");
        await author.FormAsync(returned, "submit");
        await publisher.PublishingAsync(returned, "return", ("remarks", "Say more about it."));
        await author.FormAsync(await author.UnitAsync($"Office {language} of work"), "submit");
        await author.EditAsync(await author.UnitAsync($"Office {language} of typing"), ("asOf", "no date"));
        await publisher.PublishingAsync(
            await author.UnitAsync($"Office {language} of timetables"),
            "schedule",
            ("day", Day(7)),
            ("time", "09:30")
        );
        await publisher.PublishingAsync(
            await publisher.UnitAsync($"Office {language} of alarms"),
            "emergency",
            ("reason", "The call opens today.")
        );
        return
        [
            await author.UnitAsync($"{language}-bulk one"),
            await author.PublicUnitAsync(publisher, $"{language}-bulk two"),
        ];
    }

    private string Day(int days) =>
        desk.Clock.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
