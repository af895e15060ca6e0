using System.Globalization;
using System.Text.RegularExpressions;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>
/// Whatever people do at the desk, in whatever order: the public site shows the words of the last revision that was
/// published, and of no draft.
/// </summary>
public sealed partial class AnyLife(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string Entry = $"{Forms.Entries}/{Key}";
    private const int Acts = 12;
    private const string NoWords = "";

    private readonly DeskSite _site = desk.Restored();

    // The words of each revision, by its number; the first is what the content folder says.
    private readonly List<string> _words = ["", NoWords];
    private readonly HashSet<string> _addresses = ["/en/units/legal-advisor", "/fr/entites/conseiller-juridique"];
    private string _shown = NoWords;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task The_public_sees_the_last_published_revision_and_no_draft(int seed)
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        var dice = new Random(seed);
        Func<Task>[] acts =
        [
            () => WriteAsync(author),
            () => WriteAsync(author),
            () => WriteAsync(publisher),
            () => RenameAsync(author, dice.Next(3)),
            () => RestoreAsync(author, dice.Next(1, _words.Count)),
            () => PressAsync(author, "submit"),
            () => PressAsync(publisher, "return", ("remarks", "Once more.")),
            () => PublishAsync(publisher, "publish"),
            () => PublishAsync(publisher, "publish"),
            () => PublishAsync(publisher, "emergency", ("reason", "It cannot wait.")),
            () => WithdrawAsync(publisher, "gone"),
            () => WithdrawAsync(publisher, "notice"),
            () => PressAsync(publisher, "reinstate"),
            () => PlanAsync(publisher),
            () => PressAsync(publisher, "cancel-publication"),
        ];
        await WriteAsync(author);
        await PublishAsync(publisher, "publish");
        Assert.NotEqual(NoWords, _shown);
        for (var act = 0; act < Acts; act++)
        {
            await acts[dice.Next(acts.Length)]();
            await AssertShownAsync([
                "/en",
                "/fr",
                "/en/catalogue",
                "/fr/catalogue",
                "/en/catalogue?kind=units",
                "/fr/catalogue?kind=entites",
                .. _addresses,
            ]);
        }

        using var visitor = _site.Visitor();
        await AssertShownAsync([.. await visitor.SitemapPathsAsync(), .. _addresses]);
    }

    private async Task WriteAsync(Colleague colleague)
    {
        var words = $"xyzzy{_words.Count}end";
        Assert.Equal(
            "",
            (
                await colleague.EditAsync(
                    Key,
                    ("en.lead", words),
                    ("en.summary", words),
                    ("fr.lead", words),
                    ("fr.summary", words)
                )
            ).Problem
        );
        _words.Add(words);
    }

    private async Task RenameAsync(Colleague colleague, int which)
    {
        var saved = await colleague.EditAsync(Key, ("en.address", $"legal-{which}"));
        if (saved.Notice.StartsWith("The draft is saved", StringComparison.Ordinal))
            _words.Add(_words[^1]);
        _addresses.Add($"/en/units/legal-{which}");
    }

    private async Task RestoreAsync(Colleague colleague, int number)
    {
        var answer = await colleague.Browser.SubmitAsync(
            await colleague.Browser.GetAsync($"{Entry}/history/restore?number={number}"),
            "/history/restore"
        );
        if (answer.Path.Contains("did=restored", StringComparison.Ordinal))
            _words.Add(_words[number]);
    }

    private async Task PublishAsync(Colleague publisher, string how, params (string, string?)[] typed)
    {
        var number = (await publisher.Browser.GetAsync($"{Entry}/publishing"))
            .Document.QuerySelector($"form[action$='/publishing/{how}'] [name=number]")
            ?.GetAttribute("value");
        if (await PressAsync(publisher, how, typed))
            _shown = _words[int.Parse(number!, CultureInfo.InvariantCulture)];
    }

    private async Task WithdrawAsync(Colleague publisher, string how)
    {
        if (await PressAsync(publisher, "withdraw", ("how", how), ("why", "It closed.")) && how == "gone")
            _shown = NoWords;
    }

    /// <summary>Plans a publication, and lets its time come.</summary>
    private async Task PlanAsync(Colleague publisher)
    {
        var at = _site.Clock.GetUtcNow().AddMinutes(2).ToOffset(TimeSpan.FromHours(1));
        var number = (await publisher.Browser.GetAsync($"{Entry}/publishing"))
            .Document.QuerySelector("form[action$='/publishing/schedule'] [name=number]")
            ?.GetAttribute("value");
        if (
            !await PressAsync(
                publisher,
                "schedule",
                ("day", at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("time", at.ToString("HH:mm", CultureInfo.InvariantCulture))
            )
        )
            return;
        await AssertShownAsync([.. _addresses]);
        _site.Clock.AdjustTime(at.AddMinutes(1));
        await _site.WithTimetableAsync();
        _shown = _words[int.Parse(number!, CultureInfo.InvariantCulture)];
    }

    /// <summary>Presses a button where it is offered, and says whether it was done.</summary>
    private static async Task<bool> PressAsync(Colleague colleague, string action, params (string, string?)[] typed)
    {
        var page = await colleague.Browser.GetAsync($"{Entry}/publishing");
        if (page.Document.QuerySelector($"form[action$='/publishing/{action}']") is null)
            return false;
        return (await colleague.Browser.SubmitAsync(page, $"/publishing/{action}", typed)).Problem.Length == 0;
    }

    private async Task AssertShownAsync(IEnumerable<string> paths)
    {
        using var visitor = _site.Visitor();
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            using var answer = await visitor.AskAsync(path);
            seen.UnionWith(Words().Matches(await answer.Content.ReadAsStringAsync()).Select(match => match.Value));
        }

        Assert.Equal(_shown == NoWords ? [] : [_shown], seen);
    }

    [GeneratedRegex("xyzzy[0-9]+end", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
