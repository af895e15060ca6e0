using System.Net;
using NatoInternships.Audit;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.AuditTrail;

/// <summary>The audit log to read, to narrow and to take along.</summary>
public sealed class AuditPages(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task The_newest_rows_come_first_fifty_a_page()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        await NoteAsync(60, "someone@example.org");
        var page = await boss.Browser.GetAsync("/admin/en/audit");
        var numbers = Numbers(page);
        Assert.Equal(50, numbers.Count);
        Assert.Equal((await _site.AuditAsync())[^1].Number, numbers[0]);
        var older = await boss.Browser.GetAsync(
            "/admin/en/audit" + page.Document.QuerySelector(".pages a")!.GetAttribute("href")!.Split("/audit")[1]
        );
        Assert.Equal(numbers[^1] - 1, Numbers(older)[0]);
    }

    [Theory]
    [InlineData("?who=SOMEONE", 3)]
    [InlineData("?who=some_ne", 0)]
    [InlineData("?who=%25", 0)]
    [InlineData("?act=SignedOut", 3)]
    [InlineData("?act=SignedOut&who=nobody", 0)]
    [InlineData("?who=someone&from=2026-11-23&to=2026-11-23", 3)]
    [InlineData("?who=someone&from=2026-11-24", 0)]
    [InlineData("?who=someone&to=2026-11-22", 0)]
    public async Task Filters_narrow_the_rows(string query, int rows)
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        await NoteAsync(3, "someone@example.org");
        Assert.Equal(rows, Numbers(await boss.Browser.GetAsync("/admin/en/audit" + query)).Count);
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_to_be_one()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        var page = await boss.Browser.GetAsync("/admin/en/audit?from=yesterday&to=2026-02-30");
        Assert.Equal(2, page.Document.QuerySelectorAll(".faults a").Length);
        Assert.Contains("Give a day as year-month-day", page.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_holds_the_narrowed_rows_defuses_formulas_and_is_itself_written_down()
    {
        using var boss = await _site.JoinAsync(Role.Administrator);
        await NoteAsync(2, "=HYPERLINK(\"https://evil.example\")");
        using var answer = await boss.Browser.Client.GetAsync(
            new Uri("/admin/en/audit/export?act=SignedOut", UriKind.Relative)
        );
        Assert.Equal(
            (HttpStatusCode.OK, "text/csv"),
            (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType)
        );
        Assert.Contains(
            "audit-log.csv",
            answer.Content.Headers.ContentDisposition!.ToString(),
            StringComparison.Ordinal
        );
        var lines = (await answer.Content.ReadAsStringAsync()).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        Assert.Equal("Number,At,Act,Actor,Subject,Detail,Address,Hash", lines[0]);
        Assert.Equal(3, lines.Length);
        Assert.DoesNotContain(
            lines,
            line =>
                line.Contains(",=HYPERLINK", StringComparison.Ordinal)
                || line.Contains("\"=HYPERLINK", StringComparison.Ordinal)
        );
        Assert.Contains(
            await _site.AuditAsync(),
            row => row.Act == AuditAct.AuditExported && row.Actor == boss.Email && row.Detail == "?act=SignedOut"
        );
    }

    private static List<long> Numbers(Answer page) =>
        [
            .. page
                .Document.QuerySelectorAll("tbody tr")
                .Select(row =>
                    long.Parse(row.FirstElementChild!.TextContent, System.Globalization.CultureInfo.InvariantCulture)
                ),
        ];

    private Task<bool> NoteAsync(int rows, string subject) =>
        _site.WithAsync<AuditLog, bool>(async audit =>
        {
            for (var row = 0; row < rows; row++)
                await audit.NoteAsync(AuditAct.SignedOut, subject, actor: new AuditActor(null, "another", ""));
            return true;
        });
}
