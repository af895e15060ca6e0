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
    [InlineData("中文", "")]
    [InlineData("\uD800", "")]
    public void A_name_becomes_an_address_of_plain_letters(string name, string address)
    {
        Assert.Equal(address, EntryAddress.From(name));
        Assert.Equal(address, Folding.Address(name));
    }

    [Fact]
    public void A_long_address_ends_with_a_whole_sign() =>
        Assert.Equal(new string('a', 79), EntryAddress.From(new string('a', 79) + " b"));
}
