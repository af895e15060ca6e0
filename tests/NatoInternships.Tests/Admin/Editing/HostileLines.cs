using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Tests.Markdown;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>
/// Hostile words in every line, list and record of a form are words on every page of the desk, and in public.
/// </summary>
public sealed class HostileLines(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Attack = HostileQueries.Attack;
    private const string Short = "\"><script>a</script>";
    private const string Key = "legal-advisor";
    private const string Entry = $"{Forms.Entries}/{Key}";
    private const int Records = 100;

    private static readonly string[] Desk =
    [
        "/admin/en",
        Entry,
        $"{Entry}/publishing",
        $"{Entry}/history",
        $"{Entry}/history/restore?number=1",
        $"{Entry}/french",
        $"{Entry}/preview-links",
        "/admin/en/units",
        "/admin/fr/units",
        $"/admin/en/units?q={Address}",
        "/admin/en/bodies",
        "/admin/en/guidance",
        "/admin/en/links",
        "/admin/en/transfer",
        "/admin/fr/transfer",
        "/admin/en/new?kind=unit",
        $"/admin/fr/entries/{Key}",
        $"/admin/fr/entries/{Key}/history",
        $"/admin/en/preview/{Key}/2/page/en",
        $"/admin/en/preview/{Key}/2/page/fr",
    ];

    // As an address has it.
    private const string Address = "%22%27%3e%3cscript%3ealert(1)";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task Hostile_lines_come_out_as_words_on_every_page()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        var saved = await author.EditAsync(Key, [.. Typed("en"), .. Typed("fr"), ("why", Attack)]);
        Assert.Equal(("", Attack, Short), (saved.Problem, saved.Field("en-name"), saved.Field("fr-acronym")));
        Assert.Equal(Lines(200), saved.Field("en-aliases").Split('\n'));
        await author.PublishingAsync(Key, "submit", ("note", Attack));
        foreach (var address in Desk)
            AssertHarmless(await publisher.Browser.GetAsync(address));
        AssertHarmless(await publisher.PublishingAsync(Key, "return", ("remarks", Attack)));
        AssertHarmless(await publisher.PublishingAsync(Key, "emergency", ("reason", Attack)));
        AssertHarmless(await publisher.PublishingAsync(Key, "withdraw", ("how", "notice"), ("why", Attack)));
        using var visitor = _site.Visitor();
        foreach (
            var address in new[]
            {
                "/en/units/legal-advisor",
                "/fr/entites/conseiller-juridique",
                "/en/catalogue",
                "/en/catalogue?field=law",
            }
        )
            await HostileQueries.AssertNoHarmAsync(visitor, address);
    }

    [Fact]
    public async Task Two_people_who_typed_hostile_lines_choose_between_words()
    {
        using var one = await _site.JoinAsync();
        using var two = await _site.JoinAsync();
        var opened = await two.Browser.GetAsync(Entry);
        await one.EditAsync(Key, ("en.lead", Attack), ("en.aliases", Attack));
        var asked = await two.Browser.SubmitAsync(
            opened,
            $"/entries/{Key}",
            ("en.lead", Attack + Attack),
            ("en.aliases", Short),
            ("fr.name", Attack)
        );
        Assert.Contains("Choose: two people changed the same fields", asked.Problem, StringComparison.Ordinal);
        AssertHarmless(asked);
    }

    private static void AssertHarmless(Answer page)
    {
        Assert.Equal((page.Path, System.Net.HttpStatusCode.OK), (page.Path, page.Status));
        HarmlessPage.AssertHarmless(page.Document, page.Document);
        Assert.NotNull(page.Document.QuerySelector("body > main > .wrap"));
        Assert.NotNull(page.Document.QuerySelector("body > footer"));
        Assert.Empty(page.Document.QuerySelectorAll("main main, main footer, a a"));
    }

    private static IEnumerable<(string, string?)> Typed(string language) =>
        [
            ($"{language}.name", Attack),
            ($"{language}.short", Attack),
            ($"{language}.acronym", Short),
            ($"{language}.lead", Attack),
            ($"{language}.place", Attack),
            ($"{language}.aliases", string.Join('\n', Lines(200))),
            ($"{language}.fields", string.Join('\n', Lines(80))),
            ($"{language}.sinceThen", string.Join('\n', Lines(600))),
            .. Lines(80)
                .Take(Records)
                .SelectMany(line =>
                    new[]
                    {
                        ($"{language}.facts.term", (string?)line),
                        ($"{language}.facts.value", line),
                        ($"{language}.facts.source", line),
                    }
                ),
            ($"{language}.links.title", Attack),
            ($"{language}.links.url", "https://example.org/\"onclick=\"alert(1)"),
            ($"{language}.sources.title", Attack),
            ($"{language}.sources.url", "https://example.org/'><script>alert(1)</script>"),
            ($"{language}.sources.date", ""),
        ];

    private static IEnumerable<string> Lines(int longest) =>
        HostileText
            .All.Select(line => PlainText.Clean(line).Trim())
            .Where(line =>
                line.Length > 0
                && line.Length <= longest
                && !line.Any(char.IsControl)
                && line.All(letter => !char.IsSurrogate(letter) && letter is not ('\u2028' or '\u2029'))
            );
}
