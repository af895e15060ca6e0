using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Tests.Admin.Bulk;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>
/// Whatever a publisher does at the desk to two bodies and two units, in whatever order: no act makes another entry's
/// page disappear.
/// </summary>
public sealed class AnyActsAtTheDesk : IDisposable
{
    private const int Acts = 16;

    private static readonly string[] Keys = ["a-body", "b-unit", "m-body", "z-unit"];
    private static readonly string[] Addresses = ["one", "two", "three"];

    private readonly DeskSite _site = new();
    private (Answer Page, string[] Keys)? _bulk;

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task No_act_makes_another_entry_s_page_disappear(int seed)
    {
        using var publisher = await _site.PublisherAsync();
        var dice = new Random(seed);
        foreach (var key in Keys)
            await _site.AddAsync(key, Content(key, key, Keys[0]));
        for (var act = 0; act < Acts; act++)
        {
            await ReviseAsync(Keys[dice.Next(Keys.Length)], dice);
            var key = Keys[dice.Next(Keys.Length)];
            var some = Keys.Where(_ => dice.Next(2) == 0).Append(key).Distinct().ToArray();
            await (
                dice.Next(9) switch
                {
                    0 or 1 => WatchedAsync([key], () => PressAsync(publisher, key, "publish")),
                    2 => WatchedAsync(some, () => TogetherAsync(publisher, "Publish", some)),
                    3 => WatchedAsync(some, () => TogetherAsync(publisher, "Withdraw", some)),
                    4 when _bulk is var (page, keys) => WatchedAsync(keys, () => UndoAsync(publisher, page)),
                    5 => WatchedAsync([key], () => PressAsync(publisher, key, "withdraw", ("how", "gone"))),
                    6 => WatchedAsync([], () => PressAsync(publisher, key, "withdraw", ("how", "notice"))),
                    7 => WatchedAsync([], () => PressAsync(publisher, key, "reinstate")),
                    _ => PlanAsync(publisher, key),
                }
            );
        }
    }

    public void Dispose() => _site.Dispose();

    private static UnitContent Content(string key, string address, string parent)
    {
        var isBody = key.EndsWith("body", StringComparison.Ordinal);
        return NatoInternships.Tests.Publishing.Samples.Unit(address, key, "A text.") with
        {
            Kind = isBody ? UnitKind.Body : UnitKind.Unit,
            Parent = isBody ? null : parent,
        };
    }

    private Task ReviseAsync(string key, Random dice)
    {
        var content = Content(key, Addresses[dice.Next(Addresses.Length)], Keys[dice.Next(2) * 2]);
        if (dice.Next(6) == 0)
            content = content with { Kind = UnitKind.Programme, Parent = null };
        return _site.EditAsync<Unit>(key, (unit, act) => unit.Revise(content, act));
    }

    /// <summary>Presses a button where it is offered.</summary>
    private static async Task PressAsync(
        Colleague publisher,
        string key,
        string action,
        params (string, string?)[] typed
    )
    {
        var page = await publisher.Browser.GetAsync($"{Forms.Entries}/{key}/publishing");
        if (page.Document.QuerySelector($"form[action$='/publishing/{action}']") is not null)
            await publisher.Browser.SubmitAsync(page, $"/publishing/{action}", [.. typed, ("why", "A trial.")]);
    }

    private async Task TogetherAsync(Colleague publisher, string kind, string[] keys)
    {
        var shown = await publisher.ChooseAsync(kind, keys);
        if (shown.Document.QuerySelector("form[action$='/bulk/do']") is null)
            return;
        var done = await publisher.DoItAsync(shown, ("why", "A trial."));
        _bulk = (
            await publisher.Browser.GetAsync(done.Document.QuerySelector(".notice a")!.GetAttribute("href")!),
            keys
        );
    }

    private Task UndoAsync(Colleague publisher, Answer page)
    {
        _bulk = null;
        return publisher.UndoAsync(page);
    }

    private async Task PlanAsync(Colleague publisher, string key)
    {
        var at = _site.Clock.GetUtcNow().AddMinutes(2).ToOffset(TimeSpan.FromHours(1));
        await PressAsync(publisher, key, "schedule", ("day", $"{at:yyyy-MM-dd}"), ("time", $"{at:HH:mm}"));
        _site.Clock.AdjustTime(at.AddMinutes(1));
        await WatchedAsync([key], _site.WithTimetableAsync);
    }

    /// <summary>Does something, and looks whether all pages of other entries are still there.</summary>
    private async Task WatchedAsync(IEnumerable<string> mine, Func<Task> act)
    {
        var before = Pages();
        await act();
        var after = Pages();
        Assert.All(
            before.Where(page => !mine.Contains(page.Value)),
            page => Assert.Equal(page.Value, after.GetValueOrDefault(page.Key))
        );
        Assert.Empty(_site.Services.GetRequiredService<CatalogueHolder>().Current!.Faults);
    }

    /// <summary>The public paths of all entries, with whose they are.</summary>
    private Dictionary<string, string> Pages()
    {
        var catalogue = _site.Services.GetRequiredService<CatalogueHolder>().Current!;
        return catalogue
            .Live.Entries.Values.SelectMany(entry =>
                Language.All.Select(language => (Path: catalogue[language].PathOf(entry.Key), entry.Key))
            )
            .Where(page => page.Path is not null)
            .DistinctBy(page => page.Path)
            .ToDictionary(page => page.Path!, page => page.Key);
    }
}
