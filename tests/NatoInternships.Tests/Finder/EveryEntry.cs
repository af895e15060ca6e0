using NatoInternships.Catalogue.Fields;
using NatoInternships.Finder;
using NatoInternships.Languages;
using NatoInternships.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Finder;

/// <summary>What the finder needs of the content.</summary>
[Collection(nameof(SharedSite))]
public sealed class EveryEntry(SiteFactory site)
{
    private const int LongestLine = 64;

    private PublishedCatalogue Catalogue =>
        ((CatalogueHolder)site.Services.GetService(typeof(CatalogueHolder))!).Current!;

    [Fact]
    public void Every_entry_has_a_line_and_all_but_two_a_country()
    {
        var units = Language.All.SelectMany(language => Catalogue[language].Units).ToList();
        Assert.All(units, unit => Assert.InRange(unit.Line.Length, 1, LongestLine));
        Assert.Equal(
            ["strikfornato", "young-professionals-programme"],
            Catalogue.English.Units.Where(unit => unit.Countries.Count == 0).Select(unit => unit.Key).Order()
        );
    }

    [Fact]
    public void Every_country_has_its_name()
    {
        foreach (var language in Language.All)
            Assert.DoesNotContain(
                FinderIndex.Of(Catalogue[language]).Entries.SelectMany(entry => entry[Facet.Country]),
                country => country.Name == country.Key
            );
    }

    [Theory]
    [InlineData("BE", true)]
    [InlineData("BE\nNL", true)]
    [InlineData("NO", true)]
    [InlineData("", true)]
    [InlineData("be", false)]
    [InlineData("ZZ", false)]
    [InlineData("B", false)]
    [InlineData("Belgium", false)]
    [InlineData("BE\n12", false)]
    public void A_country_is_named_by_its_code(string countries, bool isOne)
    {
        var texts = new Dictionary<string, string>(UnitFields.Table.Write(Tests.Catalogue.Samples.Unit()))
        {
            ["countries"] = countries,
        };
        Assert.Equal(isOne, UnitFields.Table.Read(texts).Faults.Count == 0);
    }

    [Fact]
    public void What_says_nothing_of_fields_or_country_is_found_all_the_same()
    {
        var unit = Tests.Publishing.Samples.Body() with { Countries = ["US", "US"] };
        var edition = Tests.Publishing.Samples.Published(Tests.Publishing.Samples.Row("a-body", unit)).English;
        var entry = Assert.Single(FinderIndex.Of(edition).Entries);
        // No page gives the names of countries.
        Assert.Equal("US", Assert.Single(entry[Facet.Country]).Name);
        Assert.Empty(entry[Facet.Field]);
        Assert.Single(CatalogueFilter.None(FinderIndex.Of(edition)).Found());
    }
}
