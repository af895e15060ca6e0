using AngleSharp.Html.Parser;
using NatoInternships.Languages;
using NatoInternships.Markdown;

namespace NatoInternships.Tests.Markdown;

/// <summary>What people meant comes out, where the letter of Markdown would show its signs or hide the text.</summary>
public sealed class MeantText
{
    private static string Html(string text, Language? language = null)
    {
        var written = new MarkdownWriter((_, _) => null, Glossary.None)
        {
            Language = language ?? Language.English,
        }.Write(text);
        return string.Concat(written.Sections.Select(section => section.Body).Prepend(written.Intro));
    }

    [Theory]
    [InlineData("*[Update]: open until 30 April.*", "<em>[Update]: open until 30\u00A0April.</em>")]
    [InlineData("*[Update]: the call is open.", "*[Update]: the call is open.")]
    [InlineData("Text\n*[MC]: x", "Text\n*[MC]: x")]
    public void A_line_that_another_dialect_takes_for_a_definition_is_shown(string text, string html) =>
        Assert.Equal($"<p>{html}</p>", Html(text));

    [Theory]
    [InlineData("##\u00A0Titre", "h2")]
    [InlineData("###\u202FTitre", "h3")]
    [InlineData("\u00A0##\u00A0Titre", "h2")]
    [InlineData("-\u00A0un\n-\u00A0deux", "ul > li + li")]
    [InlineData("*\u00A0un", "ul > li")]
    [InlineData("+\u2003un", "ul > li")]
    [InlineData("1.\u00A0premier\n2.\u00A0second", "ol > li + li")]
    [InlineData("1)\u00A0premier", "ol > li")]
    [InlineData("- un\n\u00A0\u00A0- deux", "ul > li > ul > li")]
    [InlineData("- un\n\u00A0\u00A0-\u00A0deux", "ul > li > ul > li")]
    [InlineData(">\u00A0-\u00A0un", "blockquote > ul > li")]
    [InlineData(
        "|\u00A0a\u00A0|\u00A0b\u00A0|\n|\u00A0---\u00A0|\u00A0---\u00A0|\n|\u00A01\u00A0|\u00A02\u00A0|",
        "td + td"
    )]
    public void A_no_break_space_behind_a_sign_counts_as_a_space(string text, string element)
    {
        var written = new MarkdownWriter((_, _) => null, Glossary.None).Write("Text.\n\n" + text);
        var html = string.Concat(written.Sections.Select(section => $"<h2>{section.Heading}</h2>{section.Body}"));
        Assert.NotNull(new HtmlParser().ParseDocument(written.Intro + html).QuerySelector(element));
    }

    [Theory]
    [InlineData("Le rôle\u00A0: aider «\u00A0les autres\u00A0»")]
    [InlineData("Plus de 1\u202F000 civils")]
    public void A_no_break_space_within_a_line_stays(string text) => Assert.Equal($"<p>{text}</p>", Html(text));

    [Theory]
    [InlineData("    A paragraph")]
    [InlineData("\tA paragraph")]
    [InlineData("Before\n\n    A paragraph\n\nAfter")]
    [InlineData("- item\n\n        A paragraph")]
    [InlineData("\u00A0\u00A0\u00A0\u00A0A paragraph")]
    public void Spaces_before_a_paragraph_make_no_code(string text)
    {
        var html = Html(text);
        Assert.DoesNotContain("<code>", html, StringComparison.Ordinal);
        Assert.Contains(">A paragraph</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_of_code_scrolls_in_a_box_that_the_keyboard_can_reach() =>
        Assert.Equal(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Code\">\n<pre><code>a  b\n    c\n"
                + "</code></pre>\n</div>",
            Html("```\na  b\n    c\n```")
        );

    [Fact]
    public void A_bar_in_the_code_of_a_table_has_no_backslash() =>
        Assert.Contains("<td><code>x | y</code></td>", Html("| a |\n|---|\n| `x \\| y` |"), StringComparison.Ordinal);

    [Fact]
    public void A_bar_in_other_code_stays_as_it_is() => Assert.Equal("<p><code>x \\| y</code></p>", Html("`x \\| y`"));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "a, b")]
    [InlineData("| a |  |\n|---|---|\n| 1 | 2 |", "a")]
    [InlineData("|  |  |\n|---|---|\n| 1 | 2 |", "Table")]
    [InlineData("## Pay\n\nText.\n\n|  |  |\n|---|---|\n| 1 | 2 |", "Pay")]
    [InlineData("## Pay\n\n### More {#x}\n\n- item\n\n  |  |  |\n  |---|---|\n  | 1 | 2 |", "More")]
    [InlineData("| – | … |\n|---|---|\n| 1 | 2 |\n\n## Below", "Table")]
    public void A_table_is_a_region_with_a_name_of_words(string text, string name) =>
        Assert.Contains($" aria-label=\"{name}\">", Html(text), StringComparison.Ordinal);

    [Fact]
    public void A_table_without_a_name_is_one_in_French_too() =>
        Assert.Contains(
            " aria-label=\"Tableau\">",
            Html("|  |  |\n|---|---|\n| 1 | 2 |", Language.French),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("**Langues :**français", "<strong>Langues :</strong>français")]
    [InlineData("**Langues\u00A0:**français", "<strong>Langues\u00A0:</strong>français")]
    [InlineData("*Langues :*français", "<em>Langues :</em>français")]
    [InlineData("***Langues :***français", "<em><strong>Langues :</strong></em>français")]
    [InlineData("stagiaire**(s)**", "stagiaire<strong>(s)</strong>")]
    [InlineData("stagiaire**(s)**inscrit", "stagiaire<strong>(s)</strong>inscrit")]
    [InlineData("étudiant**·e·s**", "étudiant<strong>·e·s</strong>")]
    [InlineData("étudiant**-e-s**", "étudiant<strong>-e-s</strong>")]
    [InlineData("**l’**OTAN", "<strong>l’</strong>OTAN")]
    [InlineData("**« Langues »**français", "<strong>« Langues »</strong>français")]
    [InlineData("le**« mot »**ici", "le<strong>« mot »</strong>ici")]
    [InlineData("mot**\"x\"**mot", "mot<strong>&quot;x&quot;</strong>mot")]
    [InlineData("**100 %**financé", "<strong>100 %</strong>financé")]
    [InlineData("**Fin.**Début **Fin !**Début", "<strong>Fin.</strong>Début <strong>Fin !</strong>Début")]
    public void Stars_between_a_sign_and_a_letter_are_emphasis(string text, string html) =>
        Assert.Equal($"<p>{html}</p>", Html(text));

    // Examples of CommonMark 0.31.2, section 6.2.
    [Theory]
    [InlineData("*foo \"*bar*\" foo*", "<em>foo &quot;<em>bar</em>&quot; foo</em>")]
    [InlineData(
        "**Gomphocarpus (*Gomphocarpus*, syn.)**",
        "<strong>Gomphocarpus (<em>Gomphocarpus</em>, syn.)</strong>"
    )]
    [InlineData("*(*foo*)*", "<em>(<em>foo</em>)</em>")]
    [InlineData("*(**foo**)*", "<em>(<strong>foo</strong>)</em>")]
    [InlineData("**foo\"*bar*\"foo**", "<strong>foo&quot;<em>bar</em>&quot;foo</strong>")]
    [InlineData("Le prix* (voir note*), 2 * 3, a*, b*.", "Le prix* (voir note*), 2 * 3, a*, b*.")]
    [InlineData("**a** et l’**OTAN** b", "<strong>a</strong> et l’<strong>OTAN</strong> b")]
    [InlineData("**a (b) l’*OTAN* d**", "<strong>a (b) l’<em>OTAN</em> d</strong>")]
    [InlineData("5*6*78, foo***", "5<em>6</em>78, foo***")]
    public void Emphasis_that_CommonMark_reads_is_read_the_same(string text, string html) =>
        Assert.Equal($"<p>{html}</p>", Html(text));
}
