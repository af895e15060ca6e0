using System.Net;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Editors;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Previews;

/// <summary>A preview link lives and dies.</summary>
public sealed class LinkPreviews(DeskSite site) : IClassFixture<DeskSite>
{
    private const string Page = "/admin/en/entries/legal-advisor/preview-links";

    private readonly PreviewDesk _desk = new(site);

    [Fact]
    public async Task A_link_is_made_shown_once_opened_by_anyone_listed_and_revoked()
    {
        using var author = await _desk.Site.JoinAsync();
        var number = await _desk.DraftAsync();
        var made = await author.Browser.SubmitAsync(await author.Browser.GetAsync(Page), "/preview-links");
        var link = new Uri(made.Document.QuerySelector("#link")!.GetAttribute("value")!).AbsolutePath;
        Assert.Equal((HttpStatusCode.OK, true), await OpensAsync(link));
        var list = await author.Browser.GetAsync(Page);
        Assert.DoesNotContain(link, list.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("Open", list.Document.QuerySelector(".list .state")?.TextContent);
        var revoked = await author.Browser.SubmitAsync(list, "/revoke");
        Assert.Equal("Revoked", revoked.Document.QuerySelector(".list .state")?.TextContent);
        Assert.Equal((HttpStatusCode.Gone, false), await OpensAsync(link));
        var acts = (await _desk.Site.AuditAsync()).Where(entry => entry.Subject == PreviewDesk.Key).ToList();
        Assert.Equal([AuditAct.PreviewLinkMade, AuditAct.PreviewLinkRevoked], acts.Select(entry => entry.Act));
        Assert.All(acts, entry => Assert.StartsWith($"{number}, ", entry.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_leads_to_both_languages_of_its_own_page_and_else_to_the_public_site()
    {
        var link = await LinkAsync();
        using var visitor = _desk.Site.Visitor();
        using var answer = await visitor.AskAsync(link);
        var page = await answer.PageAsync();
        Assert.Equal(
            link.Replace("/en/", "/fr/", StringComparison.Ordinal),
            page.QuerySelector("a.tongue")?.GetAttribute("href")
        );
        Assert.Equal("/en/catalogue", page.QuerySelector(".crumbs a")?.GetAttribute("href"));
        Assert.DoesNotContain("/admin", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.AskAsync(link + "/en/catalogue")).StatusCode);
    }

    [Fact]
    public async Task A_link_ends_when_its_time_is_over()
    {
        var link = await LinkAsync(hours: 1);
        _desk.Site.Later(TimeSpan.FromMinutes(59));
        Assert.Equal((HttpStatusCode.OK, true), await OpensAsync(link));
        _desk.Site.Later(TimeSpan.FromMinutes(1));
        Assert.Equal((HttpStatusCode.Gone, false), await OpensAsync(link));
    }

    [Fact]
    public async Task A_link_ends_when_its_revision_is_published_also_if_an_older_one_is_later()
    {
        var link = await LinkAsync();
        await PublishLatestAsync();
        Assert.Equal(HttpStatusCode.Gone, (await OpensAsync(link)).Status);
        await _desk.Site.EditAsync<Unit>(PreviewDesk.Key, (unit, act) => unit.Publish(1, act));
        Assert.Equal(HttpStatusCode.Gone, (await OpensAsync(link)).Status);
    }

    [Fact]
    public async Task A_link_ends_when_a_later_revision_is_published_and_not_when_an_older_one_is()
    {
        var link = await LinkAsync();
        await _desk.Site.EditAsync<Unit>(PreviewDesk.Key, (unit, act) => unit.Publish(1, act));
        Assert.Equal(HttpStatusCode.OK, (await OpensAsync(link)).Status);
        await _desk.DraftAsync("Later.");
        await PublishLatestAsync();
        Assert.Equal(HttpStatusCode.Gone, (await OpensAsync(link)).Status);
    }

    [Fact]
    public async Task A_link_ends_when_its_entry_is_withdrawn()
    {
        var link = await LinkAsync();
        await _desk.Site.EditAsync<Unit>(PreviewDesk.Key, (unit, act) => unit.Withdraw(act));
        Assert.Equal(HttpStatusCode.Gone, (await OpensAsync(link)).Status);
        Assert.Contains(
            "the entry was withdrawn",
            (await (await _desk.Site.JoinAsync()).Browser.GetAsync(Page)).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/preview/en/unknown", "en", "This preview has ended")]
    [InlineData("/preview/fr/unknown", "fr", null)]
    public async Task An_unknown_link_opens_a_page_of_help_in_its_language(
        string path,
        string language,
        string? heading
    )
    {
        using var visitor = _desk.Site.Visitor();
        using var answer = await visitor.AskAsync(path);
        var page = await answer.PageAsync();
        Assert.Equal((HttpStatusCode.Gone, language), (answer.StatusCode, page.DocumentElement.GetAttribute("lang")));
        Assert.Equal(heading ?? page.QuerySelector("h1")!.TextContent, page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("1", "168")]
    [InlineData("99", "168")]
    [InlineData("", "168")]
    [InlineData("2", "100000")]
    public async Task No_link_is_made_to_what_is_public_or_not_there_or_for_longer(string number, string hours)
    {
        using var author = await _desk.Site.JoinAsync();
        await _desk.DraftAsync();
        var answer = await author.Browser.SubmitAsync(
            await author.Browser.GetAsync(Page),
            "/preview-links",
            ("number", number),
            ("hours", hours)
        );
        Assert.NotEmpty(answer.Problem);
        Assert.DoesNotContain(await _desk.Site.AuditAsync(), entry => entry.Act == AuditAct.PreviewLinkMade);
    }

    [Fact]
    public async Task What_cannot_be_shown_gets_no_link_and_a_link_to_it_says_so()
    {
        using var author = await _desk.Site.JoinAsync();
        await _desk.DraftAsync();
        await author.Browser.SubmitAsync(await author.Browser.GetAsync(Page), "/preview-links");
        await _desk.Site.EditAsync<Unit>("international-military-staff", (unit, act) => unit.Withdraw(act));
        var list = await author.Browser.GetAsync(Page);
        Assert.Equal("Cannot be shown now", list.Document.QuerySelector(".list .state")?.TextContent);
        Assert.Contains(
            "Revision 2 cannot be shown as a page now. Its body “international-military-staff” is not public",
            list.Text,
            StringComparison.Ordinal
        );
        var refused = await author.Browser.SubmitAsync(list, "/preview-links");
        Assert.StartsWith(
            "Revision 2 cannot be shown as a page now, so no link was made.",
            refused.Problem,
            StringComparison.Ordinal
        );
        Assert.Single(await _desk.Site.AuditAsync(), entry => entry.Act == AuditAct.PreviewLinkMade);
    }

    [Fact]
    public async Task A_link_of_another_entry_is_not_revoked_by_its_number()
    {
        await LinkAsync();
        using var author = await _desk.Site.JoinAsync();
        var list = await author.Browser.GetAsync(Page);
        var form = list.Document.Forms.Single(form => form.Action.EndsWith("/revoke", StringComparison.Ordinal));
        form.SetAttribute(
            "action",
            form.GetAttribute("action")!
                .Replace("legal-advisor", "nato-standardization-office", StringComparison.Ordinal)
        );
        Assert.Equal(HttpStatusCode.NotFound, (await author.Browser.SubmitAsync(list, "/revoke")).Status);
    }

    private async Task<string> LinkAsync(int hours = 168)
    {
        using var author = await _desk.Site.JoinAsync(Role.Author);
        return await _desk.LinkAsync(author.Id, await _desk.DraftAsync(), hours);
    }

    private Task PublishLatestAsync() =>
        _desk.Site.EditAsync<Unit>(PreviewDesk.Key, (unit, act) => unit.Publish(unit.LatestNumber, act));

    private async Task<(HttpStatusCode Status, bool ShowsDraft)> OpensAsync(string link)
    {
        using var visitor = _desk.Site.Visitor();
        using var answer = await visitor.AskAsync(link);
        return (
            answer.StatusCode,
            (await answer.Content.ReadAsStringAsync()).Contains(PreviewDesk.Marker, StringComparison.Ordinal)
        );
    }
}
