using System.Net;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>What people do on the pages of an entry, by plain forms.</summary>
internal static class Forms
{
    public const string Entries = "/admin/en/entries";

    public static Task<Answer> EditAsync(
        this Colleague colleague,
        string key,
        params (string Name, string? Value)[] typed
    ) => colleague.FormAsync(key, "draft", typed);

    /// <summary>Opens the form of an entry, types, and presses one of its buttons.</summary>
    public static async Task<Answer> FormAsync(
        this Colleague colleague,
        string key,
        string then,
        params (string Name, string? Value)[] typed
    ) =>
        await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync($"{Entries}/{key}"),
            $"/entries/{key}",
            [.. typed, ("then", then)]
        );

    /// <summary>Presses a button on the page about an entry's publishing.</summary>
    public static async Task<Answer> PublishingAsync(
        this Colleague colleague,
        string key,
        string action,
        params (string Name, string? Value)[] typed
    ) =>
        await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync($"{Entries}/{key}/publishing"),
            $"/publishing/{action}",
            typed
        );

    /// <summary>Sends what no button on the page about an entry's publishing may offer.</summary>
    public static async Task<Answer> PostAsync(
        this Colleague colleague,
        string key,
        string action,
        params (string Name, string? Value)[] typed
    )
    {
        var page = await colleague.Browser.GetAsync($"{Entries}/{key}/publishing");
        foreach (var offered in page.Document.QuerySelectorAll($"form[action$='/publishing/{action}']"))
            offered.Remove();
        page.Document.QuerySelector("form[action$='/owner']")!
            .SetAttribute("action", $"{Entries}/{key}/publishing/{action}");
        return await colleague.Browser.SubmitAsync(page, $"/publishing/{action}", typed);
    }

    /// <summary>Puts something on the timetable, or tries to.</summary>
    public static Task<Answer> PlanAsync(
        this Colleague colleague,
        string key,
        string action,
        string day,
        string time = "09:00"
    ) => colleague.PublishingAsync(key, action, ("day", day), ("time", time));

    public static async Task<Answer> CreateAsync(
        this Colleague colleague,
        string kind,
        string name,
        string? frenchName = null,
        string? parent = null
    ) =>
        await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync($"/admin/en/new?kind={kind}"),
            "/new",
            ("kind", kind),
            ("name", name),
            ("frenchName", frenchName),
            ("parent", parent)
        );

    /// <summary>A whole unit, written by somebody who leaves it as a draft.</summary>
    public static async Task WriteUnitAsync(
        this Colleague author,
        string name = "Office of Tests",
        string key = "office-of-tests"
    )
    {
        var french = name == "Office of Tests" ? "Bureau des essais" : $"{name} (bureau)";
        Assert.Equal(
            HttpStatusCode.OK,
            (await author.CreateAsync("unit", name, french, "international-military-staff")).Status
        );
        Assert.Equal(
            "",
            (
                await author.EditAsync(
                    key,
                    ("en.lead", "Tests the site."),
                    ("en.summary", "It **tests** the site."),
                    ("fr.lead", "Essaie le site."),
                    ("fr.summary", "Il **essaie** le site.")
                )
            ).Problem
        );
    }

    /// <summary>What the form's script does while one types.</summary>
    public static async Task<Answer> KeepAsync(
        this Colleague colleague,
        Answer opened,
        params (string Name, string? Value)[] typed
    )
    {
        var kept = await colleague.TypeAsync(opened, typed);
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        return kept;
    }

    public static async Task<Answer> TypeAsync(
        this Colleague colleague,
        Answer opened,
        params (string Name, string? Value)[] typed
    )
    {
        var form = opened.Document.QuerySelector("#entry")!;
        var address = form.GetAttribute("action");
        form.SetAttribute("action", form.GetAttribute("data-autosave")!);
        var answer = await colleague.Browser.SubmitOnlyAsync(opened, "/typed", typed);
        form.SetAttribute("action", address!);
        return answer;
    }

    /// <summary>What a form holds in a field.</summary>
    public static string Field(this Answer page, string id) =>
        page.Document.GetElementById(id) switch
        {
            AngleSharp.Html.Dom.IHtmlTextAreaElement text => text.Value,
            AngleSharp.Html.Dom.IHtmlInputElement input => input.Value,
            AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value ?? "",
            _ => throw new InvalidOperationException($"No field {id} on {page.Path}"),
        };

    public static async Task<(HttpStatusCode Status, string? Location, string Text)> PublicAsync(
        this SiteFactory site,
        string path
    )
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path);
        return (answer.StatusCode, answer.Headers.Location?.ToString(), await answer.Content.ReadAsStringAsync());
    }

    public static Task<Colleague> PublisherAsync(this DeskSite site) => site.JoinAsync(Role.Publisher);
}
