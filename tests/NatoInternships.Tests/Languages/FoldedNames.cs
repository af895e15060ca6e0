using NatoInternships.Admin.Editing;
using NatoInternships.Languages;

namespace NatoInternships.Tests.Languages;

/// <summary>One way to fold a name for all: search, keys, addresses, anchors.</summary>
public sealed class FoldedNames
{
    [Theory]
    [InlineData("Łódź Straße", "lodz-strasse")]
    [InlineData("Œuvre d’Ægir", "oeuvre-d-aegir")]
    [InlineData("Ðuro Đaković, Þór", "duro-dakovic-thor")]
    [InlineData("Ørsted (KØBENHAVN)", "orsted-kobenhavn")]
    [InlineData("Contre‑terrorisme & cyber", "contre-terrorisme-cyber")]
    [InlineData("ofﬁce", "office")]
    [InlineData("Été\u200B à\u00ADpart", "ete-apart")]
    [InlineData("E\u0301te\u0301", "ete")]
    [InlineData("DIYARBAKIR ılık İzmir", "diyarbakir-ilik-izmir")]
    [InlineData("Lʻotan, lʹotan, lꞌotan", "l-otan-l-otan-l-otan")]
    [InlineData("中文", "")]
    [InlineData("\uD800", "")]
    public void A_name_becomes_an_address_of_plain_letters(string name, string address)
    {
        Assert.Equal(address, EntryAddress.From(name));
        Assert.Equal(address, Folding.Address(name));
    }

    [Theory]
    [InlineData("Économie et finance", "economie-et-finance")]
    [InlineData("Science, technology & data", "science-technology-data")]
    [InlineData("Histoire de l’art", "histoire-de-l-art")]
    [InlineData("中文", "中文")]
    public void A_field_stands_in_an_address_without_accents_and_signs(string name, string slug) =>
        Assert.Equal(slug, Folding.Slug(name));

    [Theory]
    [InlineData("DEFENCE", "defence")]
    [InlineData("Défénse", "defense")]
    [InlineData("NATO's", "NATO’s")]
    [InlineData("nato`s", "NATO’s")]
    [InlineData("nato´s", "NATO’s")]
    [InlineData("natoʼs", "NATO’s")]
    [InlineData("d'e\u0301te\u0301", "d’été")]
    [InlineData("contre-terrorisme", "Contre‑terrorisme")]
    [InlineData("contre–terrorisme", "Contre‑terrorisme")]
    [InlineData("defence\u00A0investment", "Defence Investment")]
    [InlineData("defence\u202Finvestment", "Defence Investment")]
    [InlineData("de\u00ADfence", "Defence")]
    [InlineData("\uFEFFdefence\u200B", "Defence")]
    [InlineData("“defence investment”", "Defence Investment")]
    [InlineData("oeuvre", "Œuvre")]
    [InlineData("ﬁnance", "finance")]
    public void Two_ways_to_type_a_word_are_one(string typed, string stands) =>
        Assert.Equal(Folding.Fold(stands), Folding.Fold(typed));

    [Fact]
    public void A_long_address_ends_with_a_whole_sign() =>
        Assert.Equal(new string('a', 79), EntryAddress.From(new string('a', 79) + " b"));
}
