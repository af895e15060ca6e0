using AngleSharp.Html.Dom;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Markdown;

/// <summary>Hostile words in every field of an entry, and in what a reader types, reach the page as text.</summary>
public sealed class HostileSite : IDisposable
{
    private const string Attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

    private readonly SiteFactory _site = new();

    [Fact]
    public async Task Hostile_fields_are_shown_as_text()
    {
        await _site.PublishAsync("nato-standardization-office", content => content with { English = Hostile(content.English), French = Hostile(content.French!) });
        using var visitor = _site.Visitor();
        foreach (var path in await visitor.SitemapPathsAsync())
            await AssertNoHarmAsync(visitor, path);
        await AssertNoHarmAsync(visitor, "/en/compare?unit=nato-standardization-office&unit=legal-advisor");
    }

    [Theory]
    [InlineData("/en/catalogue?q=")]
    [InlineData("/en/catalogue?field=")]
    [InlineData("/en/compare?unit=")]
    [InlineData("/en/who-can-apply?y=")]
    [InlineData("/en/units/")]
    [InlineData("/en/")]
    public async Task What_a_reader_types_is_shown_as_text(string address)
    {
        using var visitor = _site.Visitor();
        await AssertNoHarmAsync(visitor, address + Uri.EscapeDataString(Attack).ToLowerInvariant());
    }

    public void Dispose() => _site.Dispose();

    private static UnitText Hostile(UnitText text) => text with
    {
        Name = Attack,
        MenuName = Attack,
        Acronym = Attack,
        Lead = Attack,
        Place = Attack,
        OfficialName = false,
        Aliases = [Attack],
        Fields = [Attack],
        Facts = [new Fact(Attack, Attack, Attack)],
        Links = [new Link(Attack, $"https://example.org/{Attack}")],
        Sources = [new Source(Attack), new Source(Attack, $"https://example.org/{Attack}")],
        SinceThen = [Attack],
        Summary = Attack,
        Detail = $"{Attack}\n\n## {Attack}\n\n{Attack}\n\n### {Attack}",
    };

    private static async Task AssertNoHarmAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.AskAsync(address);
        var page = await answer.PageAsync();
        Assert.NotNull(page.QuerySelector("main"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Links.OfType<IHtmlAnchorElement>(), link => link.Protocol is not ("https:" or "http:" or "mailto:" or "about:"));
    }
}
