using System.Net;
using CsCheck;
using NatoInternships.Finder;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Finder;

/// <summary>Which unit fits whom.</summary>
[Collection(nameof(SharedSite))]
public sealed class Fitting(SiteFactory site)
{
    private const string Asked = "/en/which-unit?field=cyber-security&field=law&interest=cyber-and-new-technology";

    private PublishedCatalogue Catalogue =>
        ((CatalogueHolder)site.Services.GetService(typeof(CatalogueHolder))!).Current!;

    [Fact]
    public void Whatever_is_wished_those_that_meet_most_come_first_with_a_reason_for_each()
    {
        var index = FitIndex.Of(Catalogue.English);
        Gen.Shuffle(index.Wishes.ToArray())
            .SelectMany(wishes => Gen.Int[1, wishes.Length].Select(count => wishes[..count]))
            .Sample(
                wishes =>
                {
                    var fit = new Fit(index, wishes);
                    var ranking = fit.Ranking;
                    Assert.Equal(new Fit(index, wishes.Reverse()).Path, fit.Path);
                    Assert.Equal(ranking.OrderByDescending(ranked => ranked.Met.Count), ranking);
                    Assert.Equal(
                        index.Contenders.Where(contender => wishes.Any(contender.Wishes.ContainsKey)).ToHashSet(),
                        ranking.Select(ranked => ranked.Contender).ToHashSet()
                    );
                    Assert.All(ranking, ranked => Assert.Equal(wishes.Intersect(ranked.Met).Count(), ranked.Met.Count));
                    // One wish less is never met by more.
                    var fewer = new Fit(index, wishes[1..]).Ranking.ToDictionary(ranked => ranked.Unit);
                    Assert.All(
                        ranking,
                        ranked =>
                            Assert.InRange(
                                ranked.Met.Count - (fewer.GetValueOrDefault(ranked.Unit)?.Met.Count ?? 0),
                                0,
                                1
                            )
                    );
                    Assert.Equal(
                        fit.Apart is null,
                        !wishes.Any(one =>
                            wishes.Any(two => !ranking.Any(r => r.Met.Contains(one) && r.Met.Contains(two)))
                        )
                    );
                },
                iter: 300
            );
    }

    [Fact]
    public async Task Units_come_in_order_with_their_reasons_in_words()
    {
        var page = await site.ReadPageAsync(Asked);
        Assert.Equal("2 of 3 wishes met", page.QuerySelector(".rank .fitness")!.TextContent.Trim());
        Assert.Equal("OCIO", page.QuerySelector(".rank .plate")!.TextContent);
        Assert.Equal(
            [
                "You study Cyber security: one of 3 fields that fit.",
                "You are drawn to Cyber and new technology: it oversees IT and cyber across NATO bodies.",
            ],
            page.QuerySelector(".rank")!.QuerySelectorAll("li").Select(reason => reason.TextContent)
        );
        Assert.Contains(
            "No unit joins “Cyber security” with “Law”.",
            page.QuerySelector(".fitter .notice")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(3, page.QuerySelectorAll("input:checked").Length);
    }

    [Fact]
    public async Task Where_one_meets_all_nothing_is_excused()
    {
        var page = await site.ReadPageAsync("/en/which-unit?field=law&interest=law-and-rules");
        Assert.Null(page.QuerySelector(".fitter .notice"));
        Assert.Equal("2 of 2 wishes met", page.QuerySelector(".rank .fitness")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_first_units_can_be_compared_and_planned_with()
    {
        var page = await site.ReadPageAsync(Asked);
        foreach (var address in page.QuerySelectorAll(".found .noprint a").Select(link => link.GetAttribute("href")!))
            Assert.Contains(
                "Office of the Chief Information Officer",
                (await site.ReadPageAsync(address)).Body!.TextContent,
                StringComparison.Ordinal
            );
    }

    [Theory]
    [InlineData("?interest=law-and-rules&field=law", "?field=law&interest=law-and-rules")]
    [InlineData("?field=law&field=cyber-security", "?field=cyber-security&field=law")]
    [InlineData("?field=law&field=law&field=alchemy", "?field=law")]
    [InlineData("?field=Law&x=1", "?field=law")]
    [InlineData("?interest=%FF", "")]
    public async Task Equal_wishes_have_one_address(string query, string canonical)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync("/en/which-unit" + query);
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/en/which-unit" + canonical),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
    }

    [Fact]
    public async Task The_language_switch_keeps_the_wishes()
    {
        var french = "/fr/quelle-entite?field=cybersecurite&field=droit&interest=cyber-et-nouvelles-technologies";
        Assert.Equal(french, (await site.ReadPageAsync(Asked)).QuerySelector(".tongue")!.GetAttribute("href"));
        Assert.Equal(Asked, (await site.ReadPageAsync(french)).QuerySelector(".tongue")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Without_a_wish_it_asks_for_one_and_may_be_indexed()
    {
        var page = await site.ReadPageAsync("/en/which-unit");
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.Null(page.QuerySelector("#fits"));
        using var visitor = site.Visitor();
        Assert.Contains("/en/which-unit", await visitor.SitemapPathsAsync());
    }

    [Fact]
    public void Every_wish_of_one_language_is_one_of_the_other()
    {
        foreach (var language in Language.All)
        {
            var index = FitIndex.Of(Catalogue[language]);
            var other = FitIndex.Of(Catalogue[language.Other]);
            var all = new Fit(index, index.Wishes);
            Assert.Equal(all.Wishes.Count, all.In(other).Wishes.Count);
            Assert.Equal(all.Path, all.In(other).In(index).Path);
        }
    }
}
