using AngleSharp.Html.Dom;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Markdown;

/// <summary>Hostile words that a reader types into an address reach the page as text.</summary>
[Collection(nameof(SharedSite))]
public sealed class HostileQueries(SiteFactory site)
{
    internal const string Attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

    [Theory]
    [InlineData("/en/compare?unit=")]
    [InlineData("/en/who-can-apply?y=")]
    [InlineData("/en/units/")]
    [InlineData("/en/")]
    public async Task What_a_reader_types_is_shown_as_text(string address)
    {
        using var visitor = site.Visitor();
        await AssertNoHarmAsync(visitor, address + Uri.EscapeDataString(Attack).ToLowerInvariant());
    }

    internal static async Task AssertNoHarmAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.AskAsync(address);
        var page = await answer.PageAsync();
        Assert.NotNull(page.QuerySelector("main"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            page.Links.OfType<IHtmlAnchorElement>(),
            link => link.Protocol is not ("https:" or "http:" or "mailto:" or "about:")
        );
    }
}
