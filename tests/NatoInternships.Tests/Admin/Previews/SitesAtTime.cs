using System.Net;
using AngleSharp.Html.Dom;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Previews;

/// <summary>The whole public site as it will be. Today is 23 November 2026.</summary>
public sealed class SitesAtTime(DeskSite site) : IClassFixture<DeskSite>
{
    private const string Before = "/admin/en/site-at/2026-12-01t0859";
    private const string Then = "/admin/en/site-at/2026-12-01t0900";
    private const string Desk = "/admin/en/site-at";

    private static readonly DateTime December = new(2026, 12, 1, 8, 0, 0, DateTimeKind.Utc);

    private readonly PreviewDesk _desk = new(site);

    [Fact]
    public async Task A_planned_publication_is_shown_from_its_time_on()
    {
        var number = await _desk.DraftAsync();
        await PlanAsync((unit, act) => unit.SchedulePublication(number, December, act));
        using var author = await _desk.Site.JoinAsync();
        Assert.DoesNotContain(
            PreviewDesk.Marker,
            (await author.Browser.AskAsync(Before + PreviewDesk.Path)).Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            PreviewDesk.Marker,
            (await author.Browser.AskAsync(Then + PreviewDesk.Path)).Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1\u00A0December\u00A02026, 09:00 (Brussels time)",
            (await author.Browser.AskAsync(Then + "/en")).Document.QuerySelector("aside")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_draft_that_is_not_planned_is_not_shown()
    {
        await _desk.DraftAsync();
        using var author = await _desk.Site.JoinAsync();
        Assert.DoesNotContain(
            PreviewDesk.Marker,
            (await author.Browser.AskAsync(Then + PreviewDesk.Path)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_search_finds_what_there_will_be_and_stays_inside()
    {
        await PlanAsync((unit, act) => unit.ScheduleWithdrawal(December, act));
        using var author = await _desk.Site.JoinAsync();
        Assert.Contains(Before + PreviewDesk.Path, await FoundAsync(Before), StringComparison.Ordinal);
        var then = await FoundAsync(Then);
        Assert.Contains(Then + "/en/units/office-of-legal-affairs", then, StringComparison.Ordinal);
        Assert.DoesNotContain(PreviewDesk.Path, then, StringComparison.Ordinal);
        var page = await author.Browser.GetAsync(Then + "/en/search?q=++legal");
        Assert.Equal("Search: legal", page.Heading);
        Assert.All(
            page.Document.QuerySelectorAll("main a[href^='/'], main form"),
            part => Assert.StartsWith(Then, part.GetAttribute("href") ?? part.GetAttribute("action"))
        );

        async Task<string> FoundAsync(string preview)
        {
            var found = (await author.Browser.AskAsync(preview + "/en/search?q=legal")).Document;
            var suggested = await author.Browser.AskAsync(preview + "/en/search/suggestions?q=legal");
            return found.QuerySelector(".hits")!.OuterHtml + suggested.Text;
        }
    }

    [Fact]
    public async Task A_planned_withdrawal_is_gone_from_its_page_and_lists()
    {
        await PlanAsync((unit, act) => unit.ScheduleWithdrawal(December, act));
        using var author = await _desk.Site.JoinAsync();
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.AskAsync(Before + PreviewDesk.Path)).Status);
        var gone = await author.Browser.AskAsync(Then + PreviewDesk.Path);
        Assert.Equal((HttpStatusCode.Gone, "This page was taken off the site"), (gone.Status, gone.Heading));
        Assert.NotEmpty(gone.Document.QuerySelectorAll($"main a[href='{Then}/en/catalogue']"));
        Assert.DoesNotContain(
            "Legal Advis",
            (await author.Browser.AskAsync(Then + "/en/catalogue?field=law"))
                .Document.QuerySelector("main .found")
                ?.TextContent
                ?? "",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_planned_move_leads_from_the_old_address_to_the_new_one_inside()
    {
        await PlanAsync(
            (unit, act) => unit.SchedulePublication(unit.Rename("the-lawyer", null, act).Number, December, act)
        );
        using var author = await _desk.Site.JoinAsync();
        var answer = await author.Browser.AskAsync(Then + PreviewDesk.Path);
        Assert.Equal((HttpStatusCode.Found, Then + "/en/units/the-lawyer"), (answer.Status, answer.Location));
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.AskAsync(answer.Location!)).Status);
    }

    [Fact]
    public async Task Every_link_form_and_redirect_of_every_page_stays_inside_and_only_files_are_the_site_s()
    {
        await PlanAsync(
            (unit, act) => unit.SchedulePublication(unit.Rename("the-lawyer", null, act).Number, December, act)
        );
        using var author = await _desk.Site.JoinAsync();
        var seen = new HashSet<string> { Then + "/en", Then + "/en/no-such-page", Then + PreviewDesk.Path };
        for (var left = new Queue<string>(seen); left.TryDequeue(out var path); )
        {
            var answer = await author.Browser.AskAsync(path);
            answer.Document.QuerySelector("aside.notice")?.Remove();
            foreach (var address in answer.Document.Addresses().Append(answer.Location).OfType<string>())
            {
                Assert.True(IsFile(address) || IsInside(address), $"{path} leads to {address}");
                if (!IsFile(address) && seen.Add(address.Split('?', '#')[0]))
                    left.Enqueue(address.Split('?', '#')[0]);
            }
        }

        using var visitor = _desk.Site.Visitor();
        Assert.Empty((await visitor.SitemapPathsAsync()).Select(path => Then + path).Except(seen));
        static bool IsInside(string address) => address.StartsWith(Then + "/", StringComparison.Ordinal);
        static bool IsFile(string address) => address.LastIndexOf('/') == 0 && address.Contains('.');
    }

    [Fact]
    public async Task A_filter_and_a_choice_of_units_stay_inside()
    {
        using var author = await _desk.Site.JoinAsync();
        foreach (
            var path in new[] { "/fr/catalogue?field=droit", "/en/compare?unit=legal-advisor", "/en/who-can-apply?d=1" }
        )
        {
            var addresses = (await author.Browser.AskAsync(Then + path)).Document.QuerySelector("body")!.Addresses();
            Assert.All(
                addresses.Except([Desk]),
                address => Assert.StartsWith(Then + "/", address, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task The_year_line_stands_at_the_chosen_day()
    {
        using var author = await _desk.Site.JoinAsync();
        var now = (IHtmlDocument)await _desk.Site.ReadPageAsync("/en/the-year");
        var then = (await author.Browser.AskAsync("/admin/en/site-at/2027-04-15t1200/en/the-year")).Document;
        Assert.NotEqual(now.QuerySelector(".band")!.TextContent, then.QuerySelector(".band")!.TextContent);
        Assert.Contains("15\u00A0April\u00A02027", then.QuerySelector(".band")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/en/people")]
    [InlineData("/sitemap.xml")]
    [InlineData("/health/ready")]
    [InlineData("/error/500")]
    public async Task Nothing_but_public_pages_is_inside(string path)
    {
        using var author = await _desk.Site.JoinAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await author.Browser.AskAsync(Then + path)).Status);
    }

    [Fact]
    public async Task The_desk_lists_what_will_have_changed_and_opens_the_site()
    {
        var number = await _desk.DraftAsync();
        await PlanAsync((unit, act) => unit.SchedulePublication(number, December, act));
        using var author = await _desk.Site.JoinAsync();
        var proposed = await author.Browser.GetAsync("/admin/en/site-at");
        Assert.Equal("2026-12-01", proposed.Document.QuerySelector("#day")?.GetAttribute("value"));
        var before = await author.Browser.GetAsync("/admin/en/site-at?day=2026-11-30&time=09%3A00");
        Assert.Contains("Nothing is planned until then.", before.Text, StringComparison.Ordinal);
        var page = await author.Browser.GetAsync("/admin/en/site-at?day=2026-12-01&time=09%3A00");
        Assert.Contains("By UTC: 1\u00A0December\u00A02026, 08:00", page.Text, StringComparison.Ordinal);
        Assert.Equal("/admin/en/entries/legal-advisor", page.Document.QuerySelector(".flow a")?.GetAttribute("href"));
        var link = page.Document.QuerySelector(".card .btn")!.GetAttribute("href")!;
        Assert.Equal(
            (Then, Then + "/en"),
            (
                link,
                page.Document.QuerySelector("main") is null ? "" : (await author.Browser.GetAsync(link + "/en")).Path
            )
        );
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.AskAsync(link)).Status);
    }

    [Fact]
    public async Task A_plan_that_the_timetable_will_refuse_is_left_out_and_said_to_be()
    {
        await PlanAsync(
            (unit, act) => unit.SchedulePublication(unit.Rename("the-lawyer", null, act).Number, December, act)
        );
        await _desk.Site.PublishAsync(
            "gender-advisor",
            content => content with { English = content.English with { Address = "the-lawyer" } }
        );
        using var author = await _desk.Site.JoinAsync();
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.AskAsync(Then + PreviewDesk.Path)).Status);
        var page = await author.Browser.GetAsync("/admin/en/site-at?day=2026-12-01&time=09%3A00");
        Assert.Contains(
            "will not be published Something must be mended",
            page.Document.QuerySelector(".flow li")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "will not become public",
            (await author.Browser.GetAsync("/admin/en"))
                .Document.QuerySelector("section[aria-labelledby=planned]")!
                .TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_body_stays_while_units_belong_to_it()
    {
        await _desk.Site.EditAsync<Unit>(
            "international-military-staff",
            (body, act) => body.ScheduleWithdrawal(December, act)
        );
        using var author = await _desk.Site.JoinAsync();
        Assert.Equal(
            HttpStatusCode.OK,
            (await author.Browser.AskAsync(Then + "/en/bodies/international-military-staff")).Status
        );
        var page = await author.Browser.GetAsync("/admin/en/site-at?day=2026-12-01&time=09%3A00");
        Assert.Contains(
            "will not be withdrawn Public units belong to this body",
            page.Document.QuerySelector(".flow li")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "will not be withdrawn",
            (await author.Browser.GetAsync("/admin/en"))
                .Document.QuerySelector("section[aria-labelledby=planned]")!
                .TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("day=2026-11-22&time=09:00", "Choose a time to come")]
    [InlineData("day=soon&time=09:00", "Write a day and a time")]
    [InlineData("day=2026-12-01", "Write a day and a time")]
    [InlineData("day=2026-12-01&time=25:00", "Write a day and a time")]
    public async Task A_time_that_is_over_or_none_is_refused(string query, string problem)
    {
        using var author = await _desk.Site.JoinAsync();
        Assert.Contains(
            problem,
            (await author.Browser.GetAsync("/admin/en/site-at?" + query)).Problem,
            StringComparison.Ordinal
        );
    }

    private Task PlanAsync(Action<Unit, Act> plan) => _desk.Site.EditAsync(PreviewDesk.Key, plan);
}
