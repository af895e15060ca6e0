using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Seed;

/// <summary>
/// Every name, acronym, list item, number, link and fact of the source page of 23 May 2018, in the source's order, as
/// <c>seed.tsv</c> lists them, stands on the page of its unit, to which its row of the catalogue leads.
/// </summary>
[Collection(nameof(SharedSite))]
public sealed class SeedFacts(SiteFactory site)
{
    private const string Catalogue = "/en/catalogue";

    /// <summary>Pages already read: the shared site never changes, and its tests run one after the other.</summary>
    private static readonly Dictionary<string, IHtmlDocument> Pages = [];

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in SeedTable.Rows)
                rows.Add(row.Page, row.Kind, row.Expected);
            return rows;
        }
    }

    public static TheoryData<string, string> NamesOfUnits
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in SeedTable.Rows.Where(row => row.Key is not null && row.Kind == "name"))
                rows.Add(row.Page, row.Expected);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_page_says_what_the_source_says(string page, string kind, string expected)
    {
        // What "More…" led to stands on the unit's page, to which the catalogue leads.
        var isMore = expected.EndsWith("#more", StringComparison.Ordinal);
        var document = await PageAsync(isMore ? Catalogue : page);
        AssertSays(document.QuerySelector("main")!, kind, isMore ? expected.Split('#')[0] : expected);
    }

    [Theory]
    [MemberData(nameof(NamesOfUnits))]
    public async Task The_catalogue_names_it_as_the_source_does_and_leads_to_its_page(string page, string name)
    {
        var links = (await PageAsync(Catalogue)).QuerySelectorAll($".found a[href='{page}']");
        Assert.Contains(
            links,
            link => SeedTable.Plain(link.TextContent).StartsWith(SeedTable.Plain(name), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_more_link_leads_to_a_part_that_is_there()
    {
        foreach (var link in SeedTable.Rows.Where(row => row.Expected.EndsWith("#more", StringComparison.Ordinal)))
            Assert.False(
                string.IsNullOrWhiteSpace((await PageAsync(link.Page)).GetElementById("more")?.TextContent),
                link.Page
            );
    }

    [Fact]
    public async Task The_ten_units_stand_in_the_catalogue_in_the_order_of_the_source()
    {
        var head = (await PageAsync(Catalogue)).GetElementById("g-international-military-staff")!;
        var entries = head.Closest("section")!.QuerySelectorAll(".find").Select(entry => entry.Id).ToList();
        Assert.Equal(10, SeedTable.Units.Count);
        // What later sources added stands behind the ten.
        Assert.Equal(SeedTable.Units, entries.Take(10));
    }

    [Fact]
    public async Task The_Standardization_Office_stands_after_the_International_Military_Staff()
    {
        var bodies = (await PageAsync(Catalogue)).QuerySelectorAll(".group h3").Select(body => body.Id).ToList();
        Assert.Equal(
            bodies.IndexOf("g-international-military-staff") + 1,
            bodies.IndexOf("g-nato-standardization-office")
        );
    }

    private static void AssertSays(IElement part, string kind, string expected)
    {
        var plain = SeedTable.Plain(expected);
        switch (kind)
        {
            case "link":
                Assert.Contains(expected, part.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
                break;
            case "name":
                Assert.Contains(
                    part.QuerySelectorAll("h1, h2, h3"),
                    heading => SeedTable.Plain(heading.TextContent).StartsWith(plain, StringComparison.Ordinal)
                );
                break;
            case "list item":
                Assert.Contains(plain, part.QuerySelectorAll("li").Select(item => SeedTable.Plain(item.TextContent)));
                break;
            case "acronym":
                Assert.Matches($@"(?<!\w){Regex.Escape(plain)}(?!\w)", SeedTable.Plain(part.TextContent));
                break;
            default:
                Assert.Contains(plain, SeedTable.Plain(part.TextContent), StringComparison.Ordinal);
                break;
        }
    }

    private async Task<IHtmlDocument> PageAsync(string path)
    {
        if (Pages.TryGetValue(path, out var page))
            return page;
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(path);
        return Pages[path] = await answer.PageAsync();
    }
}
