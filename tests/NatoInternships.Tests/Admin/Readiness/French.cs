using NatoInternships.Admin.Readiness;

namespace NatoInternships.Tests.Admin.Readiness;

public sealed class French
{
    [Fact]
    public void A_French_text_that_is_not_there_is_missed_and_does_not_block() =>
        Assert.Equal(
            [Finding.Better("fr.name", FindingKind.FrenchMissing)],
            Facts.Of(Facts.Unit with { French = null })
        );

    [Fact]
    public void What_changed_in_English_is_named_by_its_French_fields() =>
        Assert.Equal(
            [Finding.Better("fr.lead", FindingKind.FrenchStale), Finding.Better("fr.summary", FindingKind.FrenchStale)],
            Facts.Of(Facts.Unit, Facts.Small with { EnglishSince = ["en.lead", "en.summary"] })
        );
}
