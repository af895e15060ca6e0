namespace NatoInternships.Tests.Site;

[Collection(nameof(SharedSite))]
public sealed class SignageFace(SiteFactory site)
{
    private const int MostBytes = 9_000;

    [Theory]
    [InlineData("/en")]
    [InlineData("/fr")]
    public async Task The_sheet_asks_for_the_very_file_that_the_page_loads_before_it(string path)
    {
        var page = await site.ReadPageAsync(path);
        var preload = page.QuerySelector("link[rel=preload][as=font][crossorigin]")!.GetAttribute("href")!;
        using var visitor = site.Visitor();
        var sheet = await visitor.GetStringAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Contains($"url({preload.TrimStart('/')})", Bare(sheet), StringComparison.Ordinal);
        Assert.Contains("font-display:optional", sheet, StringComparison.Ordinal);
        using var face = await visitor.AskAsync(preload);
        Assert.Equal("font/woff2", face.Content.Headers.ContentType!.MediaType);
        Assert.InRange((await face.Content.ReadAsByteArrayAsync()).Length, 1, MostBytes);
    }

    [Fact]
    public async Task Its_licence_is_served_beside_it()
    {
        using var visitor = site.Visitor();
        var licence = await visitor.GetStringAsync("/plate.licence.txt");
        Assert.Contains("SIL OPEN FONT LICENSE", licence, StringComparison.OrdinalIgnoreCase);
    }

    private static string Bare(string sheet) => sheet.Replace("\"", "", StringComparison.Ordinal);
}
