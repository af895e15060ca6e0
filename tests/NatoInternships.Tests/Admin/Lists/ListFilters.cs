using System.Net;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;
using NatoInternships.Time;

namespace NatoInternships.Tests.Admin.Lists;

/// <summary>The lists of units, bodies and guidance, narrowed by what stands in their address.</summary>
public sealed class ListFilters(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task Each_list_holds_its_own_entries()
    {
        using var author = await _site.JoinAsync();
        var units = await author.Browser.GetAsync("/admin/en/units");
        Assert.Equal("Units and programmes", units.Heading);
        Assert.Contains("legal-advisor", units.Keys());
        Assert.Contains("young-professionals-programme", units.Keys());
        Assert.DoesNotContain("international-military-staff", units.Keys());
        Assert.Contains("international-military-staff", (await author.Browser.GetAsync("/admin/en/bodies")).Keys());
        Assert.Contains("how-to-apply", (await author.Browser.GetAsync("/admin/en/guidance")).Keys());
        Assert.Equal(
            ("Published", "Published"),
            (units.Cell("legal-advisor", "English text"), units.Cell("legal-advisor", "French text"))
        );
    }

    [Theory]
    [InlineData("?q=OLA", "legal-advisor", "operations")]
    [InlineData("?q=CONSEILLER+juridique", "legal-advisor", "operations")]
    [InlineData("?q=defense", "defence-investment", "legal-advisor")]
    [InlineData("?q=l'information+gestion", "information-and-knowledge-management", "legal-advisor")]
    [InlineData("?q=l'information%E2%80%8B", "information-and-knowledge-management", "legal-advisor")]
    [InlineData("?body=international-staff", "defence-investment", "legal-advisor")]
    [InlineData("?state=changed", "operations", "legal-advisor")]
    [InlineData("?state=submitted", "situation-centre", "operations")]
    [InlineData("?state=draft", "new-unit", "operations")]
    [InlineData("?state=withdrawn", "gender-advisor", "operations")]
    [InlineData("?state=damaged", "public-diplomacy", "operations")]
    [InlineData("?state=scheduled", "cooperative-security", "operations")]
    [InlineData("?state=emergency", "executive-management", "operations")]
    [InlineData("?french=missing", "new-unit", "operations")]
    [InlineData("?french=older", "operations", "legal-advisor")]
    [InlineData("?owner=me", "legal-advisor", "operations")]
    [InlineData("?owner=nobody", "operations", "legal-advisor")]
    [InlineData("?before=2015-01-01", "operations", "legal-advisor")]
    [InlineData("?q=legal&owner=me&body=international-military-staff", "legal-advisor", "office-of-legal-affairs")]
    public async Task A_filter_lets_through_what_fits_and_nothing_else(string query, string fits, string fitsNot)
    {
        using var author = await _site.JoinAsync();
        await ArrangeAsync(author.Id);
        var page = await author.Browser.GetAsync("/admin/en/units" + query);
        Assert.Contains(fits, page.Keys());
        Assert.DoesNotContain(fitsNot, page.Keys());
        Assert.Contains($"Shown: {page.Keys().Count} of", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_row_is_there_with_its_key()
    {
        using var author = await _site.JoinAsync();
        await ArrangeAsync(author.Id);
        var page = await author.Browser.GetAsync("/admin/en/units?q=public-diplomacy");
        Assert.Equal(["public-diplomacy"], page.Keys());
        Assert.Equal("Cannot be read", page.Cell("public-diplomacy", "English text"));
    }

    [Fact]
    public async Task One_selection_has_one_address()
    {
        using var author = await _site.JoinAsync();
        var answer = await author.Browser.AskAsync(
            "/admin/en/units?q=+legal+&state=&body=&sort=order&direction=ascending&page=1&other=1"
        );
        Assert.Equal((HttpStatusCode.Found, "/admin/en/units?q=legal"), (answer.Status, answer.Location));
        Assert.Equal(HttpStatusCode.OK, (await author.Browser.AskAsync("/admin/en/units?q=legal")).Status);
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_to_be_one()
    {
        using var author = await _site.JoinAsync();
        Assert.Contains(
            "Give a day as year-month-day",
            (await author.Browser.GetAsync("/admin/en/units?before=soon")).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_that_fits_says_what_to_do()
    {
        using var author = await _site.JoinAsync();
        var page = await author.Browser.GetAsync("/admin/en/units?q=zzz");
        Assert.Contains(
            "Nothing fits this. Take a word or a choice away, or show all.",
            page.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_page_is_there_in_French()
    {
        using var author = await _site.JoinAsync();
        var page = await author.Browser.GetAsync("/admin/fr/units?q=OLA");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(
            "Bureau du conseiller juridique",
            page.Document.QuerySelector("tbody")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("/admin/en/units?q=OLA", page.Document.QuerySelector(".me a[hreflang=en]")!.GetAttribute("href"));
    }

    private async Task ArrangeAsync(Guid owner)
    {
        await _site.AddAsync(
            "new-unit",
            NatoInternships.Tests.Catalogue.Samples.Unit("new-unit", name: "A new unit"),
            published: false
        );
        await _site.EditAsync<Unit>(
            "operations",
            (unit, act) =>
                unit.Revise(
                    unit.Read(unit.LiveRevision!) is var content
                        ? content with
                        {
                            AsOf = new PartialDate(2014),
                            English = content.English with { Name = "Operations anew" },
                        }
                        : content,
                    act
                )
        );
        await _site.EditAsync<Unit>(
            "situation-centre",
            (unit, act) => unit.Submit(unit.Revise(unit.Read(unit.LiveRevision!), act).Number, act)
        );
        await _site.EditAsync<Unit>("gender-advisor", (unit, act) => unit.Withdraw(act));
        await _site.EditAsync<Unit>(
            "cooperative-security",
            (unit, act) => unit.ScheduleWithdrawal(act.At.AddDays(1), act)
        );
        await _site.EditAsync<Unit>(
            "executive-management",
            (unit, act) => unit.Publish(unit.LatestNumber, act, emergency: true)
        );
        await _site.EditAsync<Unit>("legal-advisor", (unit, act) => unit.GiveTo(owner, act));
        await _site.DamageAsync(
            $"""
            UPDATE Revisions SET Document = 'broken'
            WHERE EntryId = (SELECT Id FROM Entries WHERE Key = 'public-diplomacy')
            """
        );
    }
}
