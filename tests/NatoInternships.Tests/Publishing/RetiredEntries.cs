using System.Net;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Site;
using static NatoInternships.Tests.Publishing.Samples;

namespace NatoInternships.Tests.Publishing;

/// <summary>A retired entry keeps its page, with a notice, and is in no list.</summary>
public sealed class RetiredEntries(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Key = "legal-advisor";

    private readonly SiteFactory _site = site.Restored();

    [Fact]
    public void It_has_a_page_and_is_in_no_list()
    {
        var edition = Published(
            Row("a-body", Body()),
            Row("old", Unit("old"), Noon),
            Row("new", Unit("new")),
            Row("a-page", Page(), Noon)
        ).English;
        Assert.Equal(Noon, edition.UnitAt("/en/units/old")?.RetiredAt);
        Assert.NotNull(edition.PageAt("/en/a-page"));
        Assert.Equal(["a-body", "new"], edition.InOrder.Select(unit => unit.Key));
        Assert.Equal(["new"], edition.DoorsOf(edition.Unit("a-body")!).Select(unit => unit.Key));
        Assert.Null(edition.Unit("old"));
        Assert.Null(edition.Page("a-page"));
        Assert.Empty(edition.Pages);
    }

    [Fact]
    public void A_unit_of_a_retired_body_still_names_it()
    {
        var edition = Published(Row("a-body", Body(), Noon), Row("a-unit", Unit())).English;
        Assert.Equal("a-body", edition.ParentOf(edition.Unit("a-unit")!)?.Key);
        Assert.Empty(edition.Headquarters);
    }

    [Theory]
    [InlineData(
        "/en/units/legal-advisor",
        "This entry no longer takes interns. The page stays for reference. Since 23\u00A0November\u00A02026."
    )]
    [InlineData("/fr/entites/conseiller-juridique", "23\u00A0novembre\u00A02026")]
    public async Task Its_page_answers_with_a_notice_and_is_not_indexed(string path, string notice)
    {
        await RetireAsync();
        var page = await _site.ReadPageAsync(path);
        Assert.Contains(notice, page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/catalogue")]
    [InlineData("/en/catalogue?field=law")]
    [InlineData("/fr/catalogue")]
    [InlineData("/en/bodies/international-military-staff")]
    [InlineData("/sitemap.xml")]
    public async Task No_list_names_it(string path)
    {
        using var visitor = _site.Visitor();
        Assert.NotNull(path);
        await RetireAsync();
        var text = await visitor.GetStringAsync(path);
        Assert.DoesNotContain("/en/units/legal-advisor\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/en/units/legal-advisor<", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/fr/entites/conseiller-juridique", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reinstated_entry_is_listed_again()
    {
        await RetireAsync();
        await _site.EditAsync<Unit>(Key, (unit, act) => unit.Reinstate(act));
        using var visitor = _site.Visitor();
        Assert.Contains(
            "/en/units/legal-advisor<",
            await visitor.GetStringAsync("/sitemap.xml"),
            StringComparison.Ordinal
        );
        Assert.Null((await _site.ReadPageAsync("/en/units/legal-advisor")).QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public async Task A_withdrawn_entry_leads_to_its_successor_for_good()
    {
        await _site.EditAsync<Unit>(Key, (unit, act) => unit.Withdraw(act, "nato-standardization-office"));
        using var visitor = _site.Visitor();
        using var answer = await visitor.AskAsync("/en/units/legal-advisor");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Contains("nato-standardization-office", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private Task RetireAsync() => _site.EditAsync<Unit>(Key, (unit, act) => unit.Retire(act));
}
