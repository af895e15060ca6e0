using System.Net;
using System.Text.Json;
using NatoInternships.Audit;
using NatoInternships.LinkGuardian;
using NatoInternships.Tests.LinkGuardian;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Tests.Admin.Links;

/// <summary>The desk's page of links to other sites.</summary>
public sealed class LinkPages : IDisposable
{
    private const string Links = "/admin/en/links";

    private readonly LinkSite _site = new();

    [Fact]
    public async Task Broken_links_come_first_with_where_they_stand()
    {
        using var author = await _site.JoinAsync();
        await _site.AddAsync(
            "a-unit",
            Samples.Unit(
                name: "The unit",
                summary: "[a](https://gone.example/) [b](https://moved.example/) [c](https://closed.example/) "
                    + "[d](https://once.example/)"
            ) with
            {
                Parent = "international-military-staff",
            }
        );
        await _site.WriteAsync("https://gone.example/", new LinkVisit(404, LinkProblem.NotFound));
        await _site.WriteAsync("https://moved.example/", new LinkVisit(200, null, "https://new.example/"));
        await _site.WriteAsync("https://closed.example/", new LinkVisit(403, LinkProblem.Refused));
        await _site.WriteAsync("https://once.example/", new LinkVisit(null, LinkProblem.Unreachable));
        var page = await author.Browser.GetAsync(Links);
        Assert.Equal((HttpStatusCode.OK, "Links"), (page.Status, page.Heading));
        Assert.Equal(
            ["broken", "moved", "watched", "uncertain"],
            page.Document.QuerySelectorAll(".found h2").Select(heading => heading.Id)
        );
        var broken = page.Document.QuerySelector(".found tbody tr")!;
        Assert.Contains("https://gone.example/", broken.TextContent, StringComparison.Ordinal);
        Assert.Contains("The page is not there (404)", broken.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["/admin/en/entries/a-unit#en-summary", "/admin/en/entries/a-unit#fr-summary"],
            broken.QuerySelectorAll("li a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("The unit", broken.QuerySelector("li a")!.TextContent);
        Assert.NotNull(page.Document.QuerySelector("[aria-labelledby=moved] td a[href='https://new.example/']"));
    }

    [Fact]
    public async Task The_report_tells_the_dashboard_and_the_readiness_panel_what_is_broken()
    {
        Assert.Empty(
            await _site.WithAsync<LinkReport, IReadOnlyList<BrokenLink>>(report =>
                report.BrokenAsync(CancellationToken.None)
            )
        );
        await _site.AddAsync("a-unit", Samples.Unit(summary: "[a](https://gone.example/) [d](https://once.example/)"));
        await _site.WriteAsync("https://gone.example/", new LinkVisit(410, LinkProblem.NotFound));
        await _site.WriteAsync("https://once.example/", new LinkVisit(null, LinkProblem.Unreachable));
        await _site.WriteAsync("https://nowhere.example/", new LinkVisit(404, LinkProblem.NotFound));
        var broken = Assert.Single(
            await _site.WithAsync<LinkReport, IReadOnlyList<BrokenLink>>(report =>
                report.BrokenAsync(CancellationToken.None)
            )
        );
        Assert.Equal(
            ("https://gone.example/", LinkProblem.NotFound, _site.Now, new LinkPlace("a-unit", "en.summary")),
            (broken.Url, broken.Problem, broken.Since, broken.Places[0])
        );
        var problems = await _site.WithAsync<LinkReport, IReadOnlyDictionary<string, LinkProblem>>(report =>
            report.ProblemsAsync(CancellationToken.None)
        );
        Assert.Equal(LinkProblem.NotFound, problems[LinkAddress.Of("https://gone.example#part")!]);
        Assert.DoesNotContain("https://once.example/", problems.Keys);
    }

    [Fact]
    public async Task An_author_has_all_links_checked_sees_how_far_it_is_and_stops_it()
    {
        using var author = await _site.JoinAsync();
        var started = await author.Browser.SubmitAsync(await author.Browser.GetAsync(Links), "/links/check");
        await _site.Busy;
        Assert.StartsWith("The links are being checked.", started.Notice, StringComparison.Ordinal);
        var total = (await _site.LinksAsync()).Count;
        var page = await author.Browser.GetAsync(Links);
        Assert.Equal(
            ("0", $"{total}"),
            (
                page.Document.QuerySelector("progress")!.GetAttribute("value"),
                page.Document.QuerySelector("progress")!.GetAttribute("max")
            )
        );
        Assert.Equal($"0 of {total} links are checked", page.Document.QuerySelector("label[for=run]")!.TextContent);
        Assert.Null(page.Document.QuerySelector("form[action$='/check']"));
        var progress = JsonSerializer.Deserialize<LinkProgress>(
            await author.Browser.Client.GetStringAsync(new Uri(Links + "/progress", UriKind.Relative)),
            JsonSerializerOptions.Web
        );
        Assert.Equal(new LinkProgress(0, total), progress);
        var stopped = await author.Browser.SubmitAsync(page, "/links/stop");
        Assert.StartsWith("The check was stopped.", stopped.Notice, StringComparison.Ordinal);
        Assert.Equal(
            "null",
            await author.Browser.Client.GetStringAsync(new Uri(Links + "/progress", UriKind.Relative))
        );
        Assert.Equal(
            ["started", "stopped"],
            (await _site.AuditAsync())
                .Where(row => row.Act == AuditAct.LinksChecked && row.Actor == author.Email)
                .Select(row => row.Detail)
        );
    }

    [Fact]
    public async Task A_second_start_and_a_late_stop_say_so_and_are_not_written_down()
    {
        using var author = await _site.JoinAsync();
        var early = await author.Browser.GetAsync(Links);
        await author.Browser.SubmitAsync(early, "/links/check");
        Assert.Equal(
            "The links are being checked already.",
            (await author.Browser.SubmitAsync(early, "/links/check")).Notice
        );
        var running = await author.Browser.GetAsync(Links);
        await _site.Run.StopAsync();
        Assert.Equal("No check was going on.", (await author.Browser.SubmitAsync(running, "/links/stop")).Notice);
        Assert.Single(await _site.AuditAsync(), row => row.Act == AuditAct.LinksChecked);
    }

    public void Dispose() => _site.Dispose();
}
