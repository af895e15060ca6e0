using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Units;

[Collection(nameof(SharedSite))]
public sealed class CataloguePages(SiteFactory site)
{
    [Theory]
    [InlineData("/en/catalogue?field=law", "/fr/catalogue?field=droit")]
    [InlineData("/fr/catalogue?q=otan&field=droit", "/en/catalogue?q=otan&field=law")]
    [InlineData("/en/catalogue?q=law", "/fr/catalogue?q=law")]
    [InlineData("/en/catalogue?field=alchemy", "/fr/catalogue")]
    [InlineData("/en/catalogue", "/fr/catalogue")]
    public async Task The_language_switch_keeps_the_filter(string path, string switched)
    {
        var page = await site.ReadPageAsync(path);
        Assert.Equal(switched, page.QuerySelector(".tongue")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/fr/catalogue", "cooperative-security", true)]
    [InlineData("/en/catalogue", "cooperative-security", false)]
    [InlineData("/fr/autres-organismes", "shape", true)]
    [InlineData("/fr/autres-organismes", "strikfornato", false)]
    public async Task A_name_that_is_our_translation_says_so_in_the_list(string path, string key, bool says)
    {
        var page = await site.ReadPageAsync(path);
        var notes = page.QuerySelectorAll($"#{key} .under").Select(note => note.TextContent);
        Assert.Equal(says, notes.Any(note => note is "Le nom est notre traduction." or "The name is our translation."));
    }

    [Fact]
    public async Task A_programme_is_not_called_an_internship()
    {
        var page = await site.ReadPageAsync("/en/programmes/young-professionals-programme");
        Assert.Contains(
            "This is not an internship.",
            page.QuerySelector(".next")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Directly to this body", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
