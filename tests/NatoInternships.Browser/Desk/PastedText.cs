using Microsoft.Playwright;

namespace NatoInternships.Browser.Desk;

/// <summary>What a clipboard holds as HTML becomes the site's Markdown, and nothing in it is run or loaded.</summary>
[Collection(nameof(AtTheDesk))]
public sealed class PastedText(BrowserDesk desk)
{
    [Theory]
    [InlineData("word")]
    [InlineData("hostile")]
    public async Task A_clipboard_becomes_clean_Markdown_and_stays_harmless(string clipboard)
    {
        await using var visitor = await desk.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/admin/en/sign-in");
        List<string> foreign = [];
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(desk.Address, StringComparison.Ordinal))
                foreign.Add(request.Url);
        };

        Assert.Equal(
            (await ReadAsync(clipboard + ".md")).TrimEnd('\n'),
            await MarkdownAsync(page, await ReadAsync(clipboard + ".html"))
        );
        Assert.Empty(foreign);
        Assert.False(await page.EvaluateAsync<bool>("() => 'hacked' in window"));
    }

    [Theory]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c")]
    [InlineData("<ol start=3><li>a</li><li>b</li></ol>", "3. a\n4. b")]
    [InlineData("<h1>Title</h1><h2>Part</h2><p>Text</p>", "## Title\n\n### Part\n\nText")]
    [InlineData("<h2>Part</h2><h3>Less</h3>", "## Part\n\n### Less")]
    [InlineData(
        "<table><thead><tr><th>x<th>y</thead><tr><td colspan=2>a|b</table>",
        "| x | y |\n| --- | --- |\n| a\\|b |  |"
    )]
    [InlineData("<table><tr><td><p>One</p><p>Two</p></td></tr></table>", "One\n\nTwo")]
    [InlineData(
        "<b style='font-weight:normal'><p><span style='font-weight:700'>bold</span> and <span "
            + "style='font-style:italic'>italic</span></p></b>",
        "**bold** and *italic*"
    )]
    [InlineData("<p>One<br>two</p>", "One\\\ntwo")]
    [InlineData("<a href='/en/units/legal-advisor'>here</a>", "[here](/en/units/legal-advisor)")]
    public async Task Structure_is_kept(string html, string markdown)
    {
        await using var visitor = await desk.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/admin/en/sign-in");
        Assert.Equal(markdown, await MarkdownAsync(page, html));
    }

    [Theory]
    [InlineData(
        "<div style='white-space:pre'><div><span style='color:red'>## A **text** in an editor</span></div></div>"
    )]
    [InlineData("<p class=MsoNormal>One paragraph</p>")]
    public async Task What_plain_text_says_as_well_is_left_to_the_browser(string html)
    {
        await using var visitor = await desk.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/admin/en/sign-in");
        Assert.Null(await MarkdownAsync(page, html));
    }

    internal static Task<string> ReadAsync(string file) =>
        File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Desk", "Clipboards", file));

    private static Task<string?> MarkdownAsync(IPage page, string html) =>
        page.EvaluateAsync<string?>("async html => (await import('/edit/markdown.js')).toMarkdown(html)", html);
}
