using System.Text;
using AngleSharp.Html.Dom;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Search;

/// <summary>The search box of every public page, and the one script that these load.</summary>
[Collection(nameof(SharedSite))]
public sealed class SearchBoxes(SiteFactory site)
{
    private const int MostBytes = 6_000;

    [Theory]
    [InlineData("/en", "/en/search")]
    [InlineData("/fr/l-annee", "/fr/recherche")]
    [InlineData("/en/units/legal-advisor", "/en/search")]
    [InlineData("/fr/catalogue?field=droit", "/fr/recherche")]
    public async Task The_head_has_a_named_form_that_sends_its_words_and_a_link(string path, string search)
    {
        var page = await site.ReadPageAsync(path);
        var form = (IHtmlFormElement)page.QuerySelector("header form[role=search]")!;
        Assert.Equal(search, form.GetAttribute("action"));
        Assert.Equal("get", form.Method, ignoreCase: true);
        Assert.NotEmpty(form.GetAttribute("aria-label")!);
        Assert.NotEmpty(form.QuerySelector("label[for=quick]")!.TextContent);
        Assert.Equal("q", form.QuerySelector("#quick")!.GetAttribute("name"));
        var link = page.QuerySelector("header .seek")!;
        Assert.Equal(search, link.GetAttribute("href"));
        Assert.NotEmpty(link.TextContent.Trim());
    }

    [Theory]
    [InlineData("/en/search")]
    [InlineData("/fr/recherche?q=droit")]
    public async Task The_search_itself_has_one_box_and_says_where_one_is(string path)
    {
        var page = await site.ReadPageAsync(path);
        Assert.Single(page.QuerySelectorAll("form[role=search]"));
        Assert.Equal("page", page.QuerySelector("header .seek")!.GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/fr/recherche?q=droit")]
    public async Task A_page_loads_one_small_script_late(string path)
    {
        var script = Assert.Single((await site.ReadPageAsync(path)).QuerySelectorAll("script"));
        Assert.True(script.HasAttribute("defer"));
        Assert.Matches("^/search\\.[a-z0-9]+\\.js$", script.GetAttribute("src"));
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(script.GetAttribute("src")!);
        Assert.InRange(Encoding.UTF8.GetByteCount(await answer.Content.ReadAsStringAsync()), 500, MostBytes);
    }
}
