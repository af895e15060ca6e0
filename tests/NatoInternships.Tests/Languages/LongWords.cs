using NatoInternships.Languages;

namespace NatoInternships.Tests.Languages;

public sealed class LongWords
{
    [Theory]
    [InlineData("Standardization Office", "Standar-di-zation Office")]
    [InlineData("Interoperability", "Intero-pe-ra-bility")]
    [InlineData("Centre de recherche et d’expérimentation", "Centre de recherche et d’expéri-men-tation")]
    [InlineData("l’approvisionnement", "l’appro-vi-sion-nement")]
    [InlineData("L’administratrice", "L’adminis-tra-trice")]
    public void Long_words_may_be_broken_in_their_middle_between_syllables(string text, string broken) =>
        Assert.Equal(broken, SoftHyphens.In(text).Replace('\u00AD', '-'));

    [Theory]
    [InlineData("")]
    [InlineData("Legal Advisor")]
    [InlineData("Headquarters")]
    [InlineData("PA&SCAD")]
    [InlineData("1234567890123456")]
    [InlineData("brrrrrrrrrrrrrrr")]
    public void All_else_stays_as_it_is(string text) => Assert.Equal(text, SoftHyphens.In(text));

    [Fact]
    public void A_text_keeps_all_its_letters()
    {
        const string text = "Bureau du conseiller pour les affaires publiques et la communication stratégique";
        Assert.Equal(text, SoftHyphens.In(text).Replace("\u00AD", "", StringComparison.Ordinal));
    }
}
