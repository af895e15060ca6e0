using NatoInternships.Publishing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Units;

namespace NatoInternships.Tests.Units;

/// <summary>What a reader may have meant by an address that leads nowhere.</summary>
public sealed class Guesses
{
    private static readonly Edition Edition = Samples
        .Published(
            Unit("military", "International Military Staff", "IMS"),
            Unit("security", "Cooperative Security", "CS"),
            Unit("policy", "Policy and Planning", "DPP"),
            Unit("legal", "Legal Affairs", null)
        )
        .English;

    [Theory]
    [InlineData("/en/units/security", "security")]
    [InlineData("/en/units/cooperative-securities", "security")]
    [InlineData("/en/units/Legal_Affair.html", "legal")]
    [InlineData("/en/legal-advisers", "legal")]
    [InlineData("/nowhere/policy", "policy")]
    public void A_word_of_its_name_suggests_a_unit(string path, string key) =>
        Assert.Equal(key, NearestUnits.To(path, Edition)[0].Key);

    [Theory]
    [InlineData("/en/units/dpp", "policy")]
    [InlineData("/en/units/IMS", "military")]
    [InlineData("/en/units/cs", "security")]
    public void Its_acronym_suggests_a_unit(string path, string key) =>
        Assert.Equal(key, NearestUnits.To(path, Edition)[0].Key);

    [Fact]
    public void The_unit_with_more_of_the_words_comes_first() =>
        Assert.Equal(
            ["military", "security"],
            NearestUnits.To("/en/units/military-security-staff", Edition).Select(unit => unit.Key)
        );

    [Theory]
    [InlineData("/")]
    [InlineData("/en/units/")]
    [InlineData("/en/units/xyzzy")]
    [InlineData("/en/units/\uFFFE")]
    [InlineData("/en/units/---")]
    public void Where_nothing_fits_nothing_is_suggested(string path) => Assert.Empty(NearestUnits.To(path, Edition));

    [Fact]
    public void No_more_than_three_are_suggested()
    {
        var alike = Samples
            .Published([
                .. Enumerable.Range(1, 5).Select(number => Unit($"alike-{number}", $"Operations {number}", null)),
            ])
            .English;
        Assert.Equal(3, NearestUnits.To("/en/units/operations", alike).Count);
    }

    [Fact]
    public void Without_a_catalogue_nothing_is_suggested() =>
        Assert.Empty(NearestUnits.To("/en/units/security", edition: null));

    private static LiveRow Unit(string key, string name, string? acronym)
    {
        var content = Samples.Body(key);
        return Samples.Row(key, content with { English = content.English with { Name = name, Acronym = acronym } });
    }
}
