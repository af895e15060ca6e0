using AngleSharp.Html.Parser;
using NatoInternships.Markdown;

namespace NatoInternships.Tests.Markdown;

public sealed class Rendering
{
    private static string Html(string text) => Write(text).Intro.ToString()!;

    private static RenderedText Write(string text) => new MarkdownWriter((_, _) => null, Glossary.None).Write(text);

    [Theory]
    [InlineData("A **bold** and *slanted* word.", "<p>A <strong>bold</strong> and <em>slanted</em> word.</p>")]
    [InlineData("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>")]
    [InlineData("3. three\n4. four", "<ol start=\"3\">\n<li>three</li>\n<li>four</li>\n</ol>")]
    [InlineData("1. one\n2. two", "<ol class=\"steps\">\n<li><div>one</div></li>\n<li><div>two</div></li>\n</ol>")]
    [InlineData("> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>")]
    [InlineData("Text & <b>more</b>", "<p>Text &amp; &lt;b&gt;more&lt;/b&gt;</p>")]
    [InlineData("NATO’s “call” – État", "<p>NATO’s “call” – État</p>")]
    public void Plain_Markdown_becomes_plain_markup(string text, string html) => Assert.Equal(html, Html(text));

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t\n")]
    public void An_empty_text_is_empty(string text) => Assert.True(Write(text).IsEmpty);

    [Fact]
    public void A_text_is_not_empty() => Assert.False(Write("Text.").IsEmpty);

    [Fact]
    public void A_table_scrolls_in_a_box_that_the_keyboard_can_reach()
    {
        var page = new HtmlParser().ParseDocument(Html("| a | b |\n|---|---|\n| 1 | 2 |"));
        Assert.Equal(
            ["a", "b", "1", "2"],
            page.QuerySelectorAll("div.scroll[tabindex='0'] > table.table :is(th, td)").Select(cell => cell.TextContent)
        );
    }

    [Fact]
    public void Aligned_columns_bring_no_style_that_the_security_policy_forbids() =>
        Assert.DoesNotContain("style", Html("| a | b |\n|:-:|--:|\n| 1 | 2 |"), StringComparison.Ordinal);

    [Fact]
    public void A_picture_becomes_its_description() =>
        Assert.Equal("<p>Before the flags after</p>", Html("Before ![the flags](https://example.org/flags.png) after"));

    [Fact]
    public void The_reader_gives_each_link_with_its_line()
    {
        const string text =
            "First [a](unit:a).\nSecond\n[b](https://example.org/b)\n\n- <https://example.org/c>\n- "
            + "<d@example.org>\n\n| x |\n|---|\n| [e](page:e) |\n\n> text\n> [f][f]\n\n[f]: unit:f";
        Assert.Equal(
            [
                (1, "unit:a"),
                (3, "https://example.org/b"),
                (5, "https://example.org/c"),
                (6, "mailto:d@example.org"),
                (10, "page:e"),
                (13, "unit:f"),
            ],
            MarkdownReader.Links(text).OrderBy(link => link.Line)
        );
    }
}
