using NatoInternships.Catalogue;
using NatoInternships.Time;

namespace NatoInternships.Tests.Catalogue;

/// <summary>A year that stands in the title of a source is not said again behind it.</summary>
public sealed class SourceTitles
{
    [Theory]
    [InlineData("NATO vacancy notices, call of 2025", "2025", true)]
    [InlineData("NATO vacancy notices", "2025", false)]
    [InlineData("Notices of the call of 2025", "2025-05", false)]
    [InlineData("NATO page on the International Military Staff (undated)", null, true)]
    [InlineData("Page de l’OTAN sur l’État-major militaire international (non datée)", null, true)]
    [InlineData("NATO member countries", null, false)]
    public void A_date_is_said_once(string title, string? date, bool says) =>
        Assert.Equal(says, new Source(title, Date: PartialDate.TryParse(date, out var known) ? known : null).SaysWhen);
}
