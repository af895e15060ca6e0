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
    [InlineData("<p>Text <b>x</b><br></p>", "Text **x**")]
    [InlineData("<p><b>x</b></p><h2><br></h2><div><br></div><p>y<br><br></p>", "**x**\n\ny")]
    [InlineData(
        "<table><tr><th>a<th>b<tr><td><br></td><td>x<br></td></tr></table>",
        "| a | b |\n| --- | --- |\n|  | x |"
    )]
    [InlineData("<h2>Title<br></h2><ul><li>one<br></li></ul>", "## Title\n\n- one")]
    [InlineData("<a href='https://e.org'>link<br></a> <b>x</b>", "[link](https://e.org)\\\n**x**")]
    [InlineData("<p><a href='https://e.org'><br>link</a> <b>x<br></b>y</p>", "[link](https://e.org) **x**\\\ny")]
    [InlineData("<ol><li>one</li><ol><li>sub</li></ol><li>two</li></ol>", "1. one\n   1. sub\n2. two")]
    [InlineData(
        "<ul><li>a</li><ul><li>b</li><ul><li>c</li></ul></ul><li></li><li>d</li></ul>",
        "- a\n  - b\n    - c\n- d"
    )]
    [InlineData("<ol><ol><li>deep</li></ol><li>two</li></ol>", "1. deep\n2. two")]
    [InlineData("<p><strong>Langues :</strong>français</p>", "**Langues :**français")]
    [InlineData("<p>stagiaire<b>(s)</b></p>", "stagiaire**(s)**")]
    [InlineData("<p>le<b> mot </b>ici</p>", "le **mot** ici")]
    [InlineData("<p>Deadline <s>30 April</s> <b>15 May</b></p>", "Deadline **15 May**")]
    [InlineData("<p>Deadline <strike>30 April</strike> 15 May</p>", "Deadline 15 May")]
    [InlineData("<p>Deadline <del>30 April</del> <ins>15 May</ins></p>", "Deadline 15 May")]
    [InlineData("<p>By <span style='text-decoration:underline line-through'>30 April</span> 15 May</p>", "By 15 May")]
    [InlineData("<p><span style='text-decoration-line: line-through'>30 April</span></p>", "")]
    [InlineData(
        "<table><tr><th>a<th>b<th>c<tr><td rowspan=2>x<td>1<td>2<tr><td>3<td>4</table>",
        "| a | b | c |\n| --- | --- | --- |\n| x | 1 | 2 |\n| x | 3 | 4 |"
    )]
    [InlineData(
        "<table><tr><th>a<th>b<th>c<tr><td colspan=2 rowspan=2>x<td>y<tr><td>z</table>",
        "| a | b | c |\n| --- | --- | --- |\n| x |  | y |\n| x |  | z |"
    )]
    [InlineData(
        "<table><tr><td>a<td><ul><li>x<li>y</ul><tr><td>1<td>2</table>",
        "| a | x; y |\n| --- | --- |\n| 1 | 2 |"
    )]
    [InlineData(
        "<table><tr><td>a<td><table><tr><td>x<td>y</table><tr><td>1<td>2</table>",
        "| a | x y |\n| --- | --- |\n| 1 | 2 |"
    )]
    [InlineData(
        "<p>1) a~~b {#x}</p><p>| c |</p><p>~~~</p><p><b>d</b></p>",
        "1\\) a\\~~b \\{#x}\n\n\\| c |\n\n\\~~~\n\n**d**"
    )]
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

    [Theory]
    [InlineData("<p>By <s>30 April</s> <b>15 May</b></p>", "struck")]
    [InlineData("<table><tr><td>a<td><table><tr><td>x<td>y</table><tr><td>1<td>2</table>", "tables")]
    [InlineData("<p>By <s> </s> <b>15 May</b></p>", "")]
    public async Task What_is_lost_is_told(string html, string told)
    {
        await using var visitor = await desk.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/admin/en/sign-in");
        var lost = await page.EvaluateAsync<string[]>(
            """
            async html => {
              const lost = [];
              (await import('/edit/markdown.js')).toMarkdown(html, (what) => lost.push(what));
              return lost;
            }
            """,
            html
        );
        Assert.Equal(told, string.Join(' ', lost));
    }

    internal static Task<string> ReadAsync(string file) =>
        File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Desk", "Clipboards", file));

    private static Task<string?> MarkdownAsync(IPage page, string html) =>
        page.EvaluateAsync<string?>("async html => (await import('/edit/markdown.js')).toMarkdown(html)", html);
}
