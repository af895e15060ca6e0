using NatoInternships.Addresses;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Benchmarks;

/// <summary>What two editors do at the desk, and how long they wait for it.</summary>
internal sealed class DeskMeasures(Timings timings, TimedBrowser author, TimedBrowser publisher, HttpClient visitor)
{
    private const int WarmUps = 10;
    private const int Hundred = 100;

    private static readonly Language English = Language.English;

    /// <summary>
    /// Opens the form of a unit, keeps what is typed, looks at it, and saves it as a draft: each time another unit.
    /// </summary>
    public async Task FormsAsync(int count)
    {
        for (var number = 1; number <= WarmUps + count; number++)
        {
            await FormAsync(DemoUnits.Key(number), counts: number > WarmUps);
            Progress.Say("Forms", number, WarmUps + count);
        }
    }

    public async Task PagesAsync(int count)
    {
        for (var number = 0; number <= count; number++)
        {
            await author.OpenAsync(number == 0 ? null : "list of the units", DeskAddresses.Units(English));
            await author.OpenAsync(number == 0 ? null : "dashboard", DeskAddresses.Home(English));
            Progress.Say("Pages", number, count);
        }
    }

    /// <summary>Publishes units until a visitor sees the change.</summary>
    public async Task PublishingAsync(int first, int count)
    {
        for (var number = 0; number <= count; number++)
        {
            await PublishAsync(DemoUnits.Key(first + number), counts: number > 0);
            Progress.Say("Published", number, count);
        }
    }

    /// <summary>
    /// Changes the as-of date of a hundred units, undoes it, changes it again; another person publishes them and undoes
    /// that.
    /// </summary>
    public async Task BulkAsync(int first, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var keys = DemoUnits.Keys(first + (round * Hundred), Hundred);
            await author.SubmitAsync("as-of date of 100: undo", await AsOfAsync(keys, "2025-05"), "/undo");
            await AsOfAsync(keys, "2025-06");
            var preview = await ChooseAsync("publish 100: preview", publisher, "Publish", keys);
            var done = await publisher.SubmitAsync("publish 100: do it", preview, "/bulk/do");
            await publisher.SubmitAsync("publish 100: undo", done, "/undo");
            Progress.Say("Rounds of a hundred", round + 1, rounds);
        }
    }

    private async Task FormAsync(string key, bool counts)
    {
        var address = DeskAddresses.Entry(English, key);
        var form = await author.OpenAsync(counts ? "form of a unit" : null, address);
        var typed = Browsing.Filled(form, address, ("en.lead", $"Typed for {key}."));
        typed.RequestUri = new Uri(address + "/typed", UriKind.Relative);
        await author.SendAsync(counts ? "keep what is typed" : null, typed);
        await author.OpenAsync(
            counts ? "preview of what is typed" : null,
            DeskAddresses.Preview(English, key, null, English)
        );
        var saved = await author.SubmitAsync(
            counts ? "save a draft" : null,
            form,
            address,
            ("en.lead", $"Saved for {key}.")
        );
        Assert.EndsWith("did=saved", saved.Path, StringComparison.Ordinal);
    }

    private async Task PublishAsync(string key, bool counts)
    {
        var (address, lead) = (DeskAddresses.Entry(English, key), $"Published for {key}.");
        await author.SubmitAsync(null, await author.OpenAsync(null, address), address, ("en.lead", lead));
        var page = await publisher.OpenAsync(null, DeskAddresses.Publishing(English, key));
        var seen = await timings.TakeAsync(
            counts ? "publish one, until a visitor sees it" : null,
            async () =>
            {
                await publisher.SubmitAsync(null, page, "/publishing/publish");
                return await visitor.GetStringAsync(new Uri($"/en/units/{key}", UriKind.Relative));
            }
        );
        Assert.Contains(lead, seen, StringComparison.Ordinal);
    }

    private async Task<Answer> AsOfAsync(IReadOnlyList<string> keys, string date)
    {
        var asked = await ChooseAsync(null, author, "AsOf", keys);
        var preview = await author.SubmitAsync("as-of date of 100: preview", asked, "/bulk", ("value", date));
        return await author.SubmitAsync("as-of date of 100: do it", preview, "/bulk/do");
    }

    private static async Task<Answer> ChooseAsync(
        string? name,
        TimedBrowser editor,
        string kind,
        IReadOnlyList<string> keys
    ) =>
        await editor.SubmitAsync(
            name,
            await editor.OpenAsync(null, DeskAddresses.Units(English)),
            "/bulk",
            [("kind", kind), .. keys.Select(key => ("keys", (string?)key))]
        );
}
