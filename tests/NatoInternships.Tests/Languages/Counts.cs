using NatoInternships.Languages;

namespace NatoInternships.Tests.Languages;

public sealed class Counts
{
    [Theory]
    [InlineData("en", 0, false)]
    [InlineData("en", 1, true)]
    [InlineData("en", 2, false)]
    [InlineData("fr", 0, true)]
    [InlineData("fr", 1, true)]
    [InlineData("fr", 2, false)]
    public void Zero_is_singular_in_French_only(string language, int count, bool singular) =>
        Assert.Equal(singular, Language.FromCode(language)!.IsSingular(count));
}
