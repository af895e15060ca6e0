using System.Net;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.History;

/// <summary>The page of an entry's past.</summary>
public sealed class HistoryPages(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task All_that_happened_stands_newest_first_with_who_when_and_why()
    {
        var number = await _site.RevisedAsync(("en.lead", "Advice on the law."));
        await _site.HappensAsync((entry, act) => entry.Submit(number, act), "Please look.");
        await _site.HappensAsync((entry, act) => entry.Return(act), "Say who may come.");
        await _site.HappensAsync((entry, act) => entry.Publish(number, act, emergency: true), "The address was wrong.");
        await _site.HappensAsync((entry, act) => entry.SchedulePublication(number, act.At.AddDays(1), act), "");
        await _site.HappensAsync((entry, act) => entry.Withdraw(act), "Closed.");
        using var author = await _site.AuthorAsync();
        var lines = (await author.Browser.GetAsync(Past.Page)).Texts(".history li > div");
        Assert.Equal(
            [
                "Withdrawn",
                "Publication scheduled",
                "Published in an emergency",
                "Returned with remarks",
                "Handed in for review",
                "Revision 2",
                "Published",
                "Revision 1",
            ],
            lines.Select(line => What(line))
        );
        Assert.Contains("Sam Example", lines[3], StringComparison.Ordinal);
        Assert.Contains("Say who may come.", lines[3], StringComparison.Ordinal);
        Assert.Matches("23 November 2026, [0-9]{2}:[0-9]{2}", lines[3]);
        Assert.Contains("content import Imported from the content folder.", lines[^1], StringComparison.Ordinal);

        static string What(string line) =>
            new[]
            {
                "Withdrawn",
                "Publication scheduled",
                "Published in an emergency",
                "Published",
                "Returned with remarks",
                "Handed in for review",
                "Revision 2",
                "Revision 1",
            }.First(line.StartsWith);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/units")]
    [InlineData("/entries/legal-advisor/history")]
    [InlineData("/entries/legal-advisor/publishing")]
    public async Task A_French_page_names_the_import_in_French(string page)
    {
        using var author = await _site.AuthorAsync();
        var text = (await author.Browser.GetAsync("/admin/fr" + page)).Text;
        Assert.Contains("importation du contenu", text, StringComparison.Ordinal);
        Assert.DoesNotContain("content import", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_live_waits_or_is_scheduled_is_said()
    {
        var second = await _site.RevisedAsync(("en.lead", "Second."));
        await _site.HappensAsync((entry, act) => entry.SchedulePublication(second, act.At.AddDays(1), act));
        var third = await _site.RevisedAsync(("en.lead", "Third."));
        await _site.HappensAsync((entry, act) => entry.Submit(third, act));
        using var author = await _site.AuthorAsync();
        var page = await author.Browser.GetAsync(Past.Page);
        Assert.Equal(
            ["Revision 3 Waits for review Latest", "Revision 2 Scheduled", "Revision 1 Live"],
            page.Texts(".history .what").Where(line => line.StartsWith("Revision", StringComparison.Ordinal))
        );
        Assert.Contains(
            "Revision 2 will be published on 24\u00A0November\u00A02026",
            page.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_latest_is_compared_with_the_live_one_unless_others_are_chosen()
    {
        await _site.RevisedAsync(
            ("en.lead", "Advice."),
            ("fr.lead", "Des avis."),
            ("order", "7"),
            ("en.officialName", "false")
        );
        await _site.RevisedAsync(("en.lead", "Good advice."));
        using var author = await _site.AuthorAsync();
        var page = await author.Browser.GetAsync(Past.Page);
        Assert.Equal("What changed from revision 1 to revision 3", page.Texts("#compare")[0]);
        Assert.Equal(["For both languages", "English text", "French text"], page.Texts("section h3"));
        Assert.Equal(
            ["Place in the order", "Name is official", "Lead sentence", "Lead sentence"],
            page.Texts("section h4").Select(label => label.Replace("The name", "Name", StringComparison.Ordinal))
        );
        Assert.Contains("added: No", page.Texts(".diff ins"));
        var chosen = await author.Browser.GetAsync(Past.Page + "?from=2&to=3");
        Assert.Equal(
            ["added: Good advice", "removed: Advice"],
            chosen.Texts(".diff :is(ins, del)").Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["2", "3"],
            chosen.Document.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value"))
        );
    }

    [Fact]
    public async Task Records_read_as_lines_and_markup_stays_text()
    {
        await _site.RevisedAsync(("en.facts", ""), ("en.summary", ""));
        await _site.RevisedAsync(
            ("en.facts", "Length\t6 months\tCall of 2018"),
            ("en.summary", "A <script>alert(1)</script> & <img src=x onerror=alert(1)>")
        );
        using var author = await _site.AuthorAsync();
        var page = await author.Browser.GetAsync(Past.Page + "?from=2&to=3");
        Assert.Contains(
            page.Texts(".diff"),
            text => text.Contains("Length – 6 months – Call of 2018", StringComparison.Ordinal)
        );
        Assert.Contains(
            page.Texts(".diff"),
            text => text.Contains("<script>alert(1)</script> & <img src=x onerror=alert(1)>", StringComparison.Ordinal)
        );
        Assert.Empty(page.Document.QuerySelectorAll(".diff script, .diff img"));
    }

    [Fact]
    public async Task Each_revision_leads_to_its_page_its_change_and_its_restoring()
    {
        await _site.RevisedAsync(("en.lead", "Advice."));
        using var author = await _site.AuthorAsync();
        var page = await author.Browser.GetAsync(Past.Page);
        var links = page.Document.QuerySelectorAll(".history a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(
            [
                $"/admin/en/preview/{Past.Key}/2/page/en",
                $"/admin/en/preview/{Past.Key}/2/page/fr",
                Past.Page + "?from=1&to=2#compare",
                $"/admin/en/preview/{Past.Key}/1/page/en",
                $"/admin/en/preview/{Past.Key}/1/page/fr",
                Past.Page + "/restore?number=1",
            ],
            links
        );
    }

    [Theory]
    [InlineData("/admin/en/entries/nothing-here/history")]
    [InlineData(Past.Page + "?from=1&to=99")]
    [InlineData(Past.Page + "?sheet=0")]
    [InlineData(Past.Page + "/restore?number=99")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var author = await _site.AuthorAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await author.Browser.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_past_of_three_hundred_revisions_comes_fifty_lines_a_page()
    {
        await _site.HappensAsync(
            (entry, act) =>
            {
                var content = (UnitContent)entry.Read(entry.Latest!);
                for (var count = 0; count < 299; count++)
                    entry.Write(
                        content with
                        {
                            English = content.English with { Summary = $"Number {count}. " + new string('x', 5_000) },
                        },
                        act with
                        {
                            At = act.At.AddSeconds(count),
                        }
                    );
            }
        );
        using var author = await _site.AuthorAsync();
        var first = await author.Browser.GetAsync(Past.Page);
        Assert.Equal(
            (50, "300", "251"),
            (first.Texts(".history .no").Count, first.Texts(".history .no")[0], first.Texts(".history .no")[^1])
        );
        var next = await author.Browser.GetAsync(
            first.Document.QuerySelector(".pages a")!.GetAttribute("href")!.Split('#')[0]
        );
        Assert.Equal("250", next.Texts(".history .no")[0]);
        Assert.Equal(["Newer", "Older"], next.Texts(".pages a"));
        var last = await author.Browser.GetAsync(Past.Page + "?sheet=7");
        Assert.Equal(["1", "Newer"], last.Texts(".history .no").Concat(last.Texts(".pages a")));
    }

    [Fact]
    public async Task A_damaged_revision_stops_neither_the_page_nor_the_restoring_of_another()
    {
        await _site.RevisedAsync(("en.lead", "Advice."));
        await _site.WithAsync<CatalogueContext, int>(context =>
            context
                .Set<Revision>()
                .Where(row => row.Number == 2)
                .ExecuteUpdateAsync(row => row.SetProperty(revision => revision.Document, "{"))
        );
        using var author = await _site.AuthorAsync();
        Assert.Contains(
            "One of these revisions was damaged",
            (await author.Browser.GetAsync(Past.Page)).Text,
            StringComparison.Ordinal
        );
        var asked = await author.Browser.GetAsync(Past.Page + "/restore?number=1");
        Assert.StartsWith(
            "Restored",
            (await author.Browser.SubmitAsync(asked, "/history/restore")).Notice,
            StringComparison.Ordinal
        );
    }
}
