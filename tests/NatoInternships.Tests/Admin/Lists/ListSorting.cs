using NatoInternships.Catalogue;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;
using NatoInternships.Time;

namespace NatoInternships.Tests.Admin.Lists;

/// <summary>The heads of a list's columns order it, one way and the other, and its pages follow each other.</summary>
public sealed class ListSorting(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [InlineData("name", "Name")]
    [InlineData("body", "Body")]
    [InlineData("english", "English text")]
    [InlineData("french", "French text")]
    [InlineData("asof", "As of")]
    [InlineData("changed", "Last changed")]
    [InlineData("owner", "Looked after by")]
    public async Task A_head_orders_by_its_column_and_then_turns_round(string column, string word)
    {
        using var author = await _site.JoinAsync();
        // One row that is last by every column, also by when it was changed.
        _site.Later(TimeSpan.FromMinutes(1));
        await _site.EditAsync<Unit>(
            "legal-advisor",
            (unit, act) =>
            {
                var content = unit.Read(unit.LiveRevision!);
                unit.Revise(
                    content with
                    {
                        Parent = "zzz",
                        AsOf = new PartialDate(2030),
                        English = content.English with { Name = "Žižkov, last" },
                    },
                    act
                );
                unit.GiveTo(author.Id, act);
            }
        );
        var page = await author.Browser.GetAsync("/admin/en/units");
        var link = page
            .Document.QuerySelectorAll("thead a")
            .Single(head => head.TextContent == word)
            .GetAttribute("href")!;
        Assert.Equal($"/admin/en/units?sort={column}", link);
        var ascending = await author.Browser.GetAsync(link);
        var sorted = Assert.Single(ascending.Document.QuerySelectorAll("[aria-sort]"));
        Assert.Equal((word, "ascending"), (sorted.TextContent, sorted.GetAttribute("aria-sort")));
        var descending = await author.Browser.GetAsync(sorted.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal("descending", descending.Document.QuerySelector("[aria-sort]")!.GetAttribute("aria-sort"));
        Assert.Equal("legal-advisor", descending.Keys()[0]);
        Assert.NotEqual("legal-advisor", ascending.Keys()[0]);
    }

    [Fact]
    public async Task The_first_order_is_that_of_the_catalogue()
    {
        using var author = await _site.JoinAsync();
        var page = await author.Browser.GetAsync("/admin/en/units");
        var (one, other) = (
            page.Keys().ToList().IndexOf("cooperative-security"),
            page.Keys().ToList().IndexOf("defence-investment")
        );
        var bodies = (await author.Browser.GetAsync("/admin/en/bodies")).Keys().ToList();
        Assert.Equal(
            bodies.IndexOf("international-military-staff") < bodies.IndexOf("international-staff"),
            one < other
        );
        Assert.Empty(page.Document.QuerySelectorAll("[aria-sort]"));
    }

    [Fact]
    public async Task A_hundred_rows_stand_on_a_page()
    {
        using var author = await _site.JoinAsync();
        await _site.AddManyAsync(150);
        var first = await author.Browser.GetAsync("/admin/en/units?q=many");
        Assert.Equal(100, first.Keys().Count);
        var second = await author.Browser.GetAsync(
            first.Document.QuerySelector(".pages [rel=next]")!.GetAttribute("href")!
        );
        Assert.Equal("/admin/en/units?q=many&page=2", second.Path);
        Assert.Equal(50, second.Keys().Count);
        Assert.Empty(first.Keys().Intersect(second.Keys()));
        Assert.NotNull(second.Document.QuerySelector(".pages [rel=prev]"));
    }
}
