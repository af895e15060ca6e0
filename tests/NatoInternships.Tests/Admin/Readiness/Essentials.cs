using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>Name, lead, summary and address, in each language.</summary>
public sealed class Essentials
{
    [Fact]
    public void Nothing_is_found_in_a_sound_unit_and_a_sound_page()
    {
        Assert.Empty(Facts.Of(Facts.Unit));
        Assert.Empty(ReadinessCheck.Of("the-year", Facts.Page, Facts.Small));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Empty_texts_block(string language) =>
        Assert.Equal(
            [
                (language + ".name", FindingKind.NameMissing),
                (language + ".address", FindingKind.AddressMissing),
                (language + ".lead", FindingKind.LeadMissing),
                (language + ".summary", FindingKind.SummaryMissing),
            ],
            Blocks(Change(language, text => text with { Name = " ", Address = "", Lead = "", Summary = "\n" }))
        );

    [Theory]
    [InlineData("en", "operations", FindingKind.AddressTaken)]
    [InlineData("fr", "operations", FindingKind.AddressTaken)]
    [InlineData("en", "Legal Advisor", FindingKind.AddressInvalid)]
    [InlineData("fr", "l-état", FindingKind.AddressInvalid)]
    [InlineData("en", "a--b", FindingKind.AddressInvalid)]
    [InlineData("en", "a\n", FindingKind.AddressInvalid)]
    public void An_address_that_cannot_be_blocks(string language, string address, FindingKind kind) =>
        Assert.Equal(
            [(language + ".address", kind)],
            Blocks(Change(language, text => text with { Address = address }))
        );

    [Fact]
    public void An_entry_s_own_address_is_not_taken() =>
        Assert.Empty(
            ReadinessCheck.Of("operations", Change("en", text => text with { Address = "operations" }), Facts.Small)
        );

    [Theory]
    [InlineData(GuidanceSection.Guidance, "units", true)]
    [InlineData(GuidanceSection.About, "catalogue", true)]
    [InlineData(GuidanceSection.Intro, "catalogue", false)]
    [InlineData(GuidanceSection.Guidance, "our-units", false)]
    public void A_page_may_not_take_the_address_of_a_room(GuidanceSection section, string address, bool blocks) =>
        Assert.Equal(
            blocks,
            Facts
                .Of(Facts.Page with { Section = section, English = Facts.Page.English with { Address = address } })
                .Any(finding => finding.Kind == FindingKind.AddressReserved)
        );

    [Theory]
    [InlineData(160, false)]
    [InlineData(161, true)]
    public void A_lead_that_search_engines_cut_could_be_shorter(int length, bool found) =>
        Assert.Equal(
            found,
            Facts
                .Of(Change("fr", text => text with { Lead = new string('a', length) }))
                .Contains(Finding.Better("fr.lead", FindingKind.LeadLong, number: length))
        );

    [Theory]
    [InlineData(69, true)]
    [InlineData(70, false)]
    public void A_lead_that_leaves_a_result_empty_could_be_longer(int length, bool found) =>
        Assert.Equal(
            found,
            Facts
                .Of(Change("en", text => text with { Lead = new string('a', length) }))
                .Contains(Finding.Better("en.lead", FindingKind.LeadShort, number: length))
        );

    /// <summary>The title as the page shows it: with the acronym and the name of the site.</summary>
    [Theory]
    [InlineData("en", 46, null, null)]
    [InlineData("en", 47, null, 66)]
    [InlineData("fr", 47, null, null)]
    [InlineData("fr", 48, null, 66)]
    [InlineData("en", 40, "OLA", null)]
    [InlineData("en", 41, "OLA", null)]
    [InlineData("en", 46, "aaa", null)]
    public void A_title_that_search_engines_cut_could_be_shorter(string language, int name, string? acronym, int? found)
    {
        var content = Change(language, text => text with { Name = new string('a', name), Acronym = acronym });
        var finding = Facts.Of(content).SingleOrDefault(each => each.Kind == FindingKind.TitleLong);
        Assert.Equal(found, finding?.Number);
        Assert.NotEqual(true, finding?.Blocks);
    }

    [Theory]
    [InlineData(120, false)]
    [InlineData(124, true)]
    public void A_summary_that_fills_a_phone_could_be_shorter(int words, bool found)
    {
        var summary = string.Concat(Enumerable.Repeat("It is a day. ", words / 4));
        Assert.Equal(
            found,
            Facts
                .Of(Change("en", text => text with { Summary = summary }))
                .Contains(Finding.Better("en.summary", FindingKind.SummaryLong, number: words))
        );
    }

    private static UnitContent Change(string language, Func<UnitText, UnitText> change) =>
        language == "fr"
            ? Facts.Unit with
            {
                French = change(Facts.Unit.French!),
            }
            : Facts.Unit with
            {
                English = change(Facts.Unit.English),
            };

    private static IEnumerable<(string Field, FindingKind Kind)> Blocks(EntryContent content) =>
        Facts.Of(content).Where(finding => finding.Blocks).Select(finding => (finding.Field, finding.Kind));
}
