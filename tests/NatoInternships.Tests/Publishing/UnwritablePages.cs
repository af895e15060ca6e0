using System.Net;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Languages;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Markdown;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Publishing;

/// <summary>A text that came past all checks harms its page alone, and the desk mends it.</summary>
public sealed class UnwritablePages(DeskSite desk) : IClassFixture<DeskSite>
{
    private const string Key = "legal-advisor";
    private const string Path = "/en/units/legal-advisor";

    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task Only_its_page_is_missing_and_health_and_dashboard_name_it()
    {
        await BreakAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await _site.PublicAsync(Path)).Status);
        foreach (
            var path in new[] { "/en", "/fr", "/en/catalogue", "/fr/catalogue", "/en/units/operations-and-planning" }
        )
            Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync(path)).Status);
        var (status, _, health) = await _site.PublicAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"{Key}: its page cannot be made", health, StringComparison.Ordinal);
        Assert.DoesNotContain("does not answer", health, StringComparison.Ordinal);
        using var author = await _site.JoinAsync();
        foreach (var language in new[] { "en", "fr" })
        {
            var dashboard = await author.Browser.GetAsync($"/admin/{language}");
            Assert.Equal(Key, dashboard.Document.QuerySelector($"#public ~ ul a[href$='/entries/{Key}']")?.TextContent);
        }
    }

    [Fact]
    public async Task It_can_be_opened_mended_and_published()
    {
        await BreakAsync();
        using var author = await _site.JoinAsync();
        using var publisher = await _site.PublisherAsync();
        var form = await author.Browser.GetAsync($"{Forms.Entries}/{Key}");
        Assert.Equal(Limits.Deep, form.Field("en-summary"));
        Assert.Contains("stand more than 20 deep in one another", form.Text, StringComparison.Ordinal);
        await author.FormAsync(Key, "submit", ("en.summary", "Mended."));
        Assert.Equal("", (await publisher.PublishingAsync(Key, "publish")).Problem);
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync(Path)).Status);
    }

    [Fact]
    public async Task It_can_be_withdrawn()
    {
        await BreakAsync();
        using var publisher = await _site.PublisherAsync();
        Assert.Equal(
            "",
            (await publisher.PublishingAsync(Key, "withdraw", ("how", "gone"), ("why", "It is broken."))).Problem
        );
        Assert.Equal(HttpStatusCode.Gone, (await _site.PublicAsync(Path)).Status);
    }

    [Fact]
    public async Task An_older_revision_can_be_restored()
    {
        await BreakAsync();
        using var author = await _site.JoinAsync();
        var history = await author.Browser.GetAsync($"{Forms.Entries}/{Key}/history");
        Assert.Equal(HttpStatusCode.OK, history.Status);
        var asked = await author.Browser.GetAsync($"{Forms.Entries}/{Key}/history/restore?number=1");
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        await author.Browser.SubmitAsync(asked, "/history/restore");
        Assert.NotEqual(Limits.Deep, (await author.Browser.GetAsync($"{Forms.Entries}/{Key}")).Field("en-summary"));
    }

    [Fact]
    public async Task A_draft_with_it_harms_no_page_of_the_desk()
    {
        await _site.EditAsync<Unit>(
            Key,
            (unit, act) => unit.Revise(With(unit.Read(unit.LiveRevision!), Limits.Deep), act)
        );
        using var publisher = await _site.PublisherAsync();
        foreach (
            var page in new[]
            {
                $"{Forms.Entries}/{Key}",
                $"{Forms.Entries}/{Key}/publishing",
                $"{Forms.Entries}/{Key}/history",
                $"{Forms.Entries}/{Key}/readiness",
                "/admin/en/links",
                "/admin/en/units",
                "/admin/en",
            }
        )
            Assert.Equal((page, HttpStatusCode.OK), (page, (await publisher.Browser.AskAsync(page)).Status));
        var preview = await publisher.Browser.AskAsync(
            DeskAddresses.Preview(Language.English, Key, null, Language.English)
        );
        Assert.NotEqual(HttpStatusCode.InternalServerError, preview.Status);
        Assert.NotEqual("", (await publisher.PublishingAsync(Key, "publish")).Problem);
        Assert.Equal(HttpStatusCode.OK, (await _site.PublicAsync(Path)).Status);
    }

    private Task BreakAsync() => _site.PublishAsync(Key, unit => With(unit, Limits.Deep));

    private static UnitContent With(UnitContent unit, string summary) =>
        unit with
        {
            English = unit.English with { Summary = summary },
        };
}
