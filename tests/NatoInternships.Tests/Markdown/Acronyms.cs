using NatoInternships.Catalogue;
using NatoInternships.Markdown;

namespace NatoInternships.Tests.Markdown;

public sealed class Acronyms
{
    private const string Explained =
        "<a class=\"term\" href=\"/en/glossary#mc\"><abbr title=\"Military Committee\">MC</abbr></a>";

    private static readonly Glossary Glossary = new(
        [
            ("MC", "Military Committee"),
            ("NATO", "North Atlantic Treaty Organization"),
            ("P&C", "Policy & Capabilities"),
            ("HQ MC", "Headquarters of the MC"),
        ],
        "/en/glossary"
    );

    private static MarkdownWriter Writer(string? subject = null) => new((_, _) => "/en/units/x", Glossary, subject);

    private static string Html(string text, string? subject = null) => Writer(subject).Write(text).Intro.ToString()!;

    [Fact]
    public void The_first_mention_of_an_acronym_is_explained_and_leads_to_the_glossary() =>
        Assert.Equal($"<p>The {Explained} decides.</p>", Html("The MC decides."));

    [Fact]
    public void A_second_mention_is_left_alone() =>
        Assert.Equal($"<p>The {Explained} and the MC.</p>", Html("The MC and the MC."));

    [Fact]
    public void An_acronym_is_explained_once_over_all_the_texts_of_a_page()
    {
        var writer = Writer();
        writer.Write("The MC.");
        Assert.Equal("<p>The MC.</p>", writer.Write("The MC.").Intro.ToString());
    }

    [Theory]
    [InlineData("The Military Committee (", ").")]
    [InlineData("l’", " décide")]
    [InlineData("l'", " décide")]
    [InlineData("L’", "")]
    [InlineData("Avis d’", ".")]
    [InlineData("[", "]")]
    [InlineData("IMS/", "")]
    [InlineData("IMS–", "")]
    [InlineData("non-", "")]
    [InlineData("", "-led")]
    [InlineData("", "’s")]
    [InlineData("«\u00A0", "\u00A0»")]
    [InlineData("“", "”")]
    [InlineData("a\u00A0", ", b")]
    public void It_is_explained_wherever_it_stands_as_a_word(string before, string after) =>
        Assert.Equal($"<p>{before}{Explained}{after}</p>", Html($"{before}MC{after}"));

    [Theory]
    [InlineData("**MC**", "<strong>", "</strong>")]
    [InlineData("*l’MC*", "<em>l’", "</em>")]
    [InlineData("- MC", "<ul>\n<li>", "</li>\n</ul>")]
    public void It_is_explained_within_emphasis_and_lists(string text, string before, string after) =>
        Assert.Contains(before + Explained + after, Html(text), StringComparison.Ordinal);

    [Fact]
    public void An_acronym_of_several_words_or_with_a_sign_is_explained_as_a_whole() =>
        Assert.Equal(
            "<p>The <a class=\"term\" href=\"/en/glossary#p-c\"><abbr title=\"Policy &amp; Capabilities\">P&amp;C"
                + "</abbr></a> and the <a class=\"term\" href=\"/en/glossary#hq-mc\"><abbr "
                + $"title=\"Headquarters of the MC\">HQ MC</abbr></a> of the {Explained}.</p>",
            Html("The P&C and the HQ MC of the MC.")
        );

    [Theory]
    [InlineData("https://example.org/MC/x")]
    [InlineData("www.MC.example")]
    [InlineData("A_MC")]
    public void A_part_of_an_address_is_no_acronym(string text) => Assert.Equal($"<p>{text}</p>", Html(text));

    [Fact]
    public void An_acronym_within_a_link_is_left_alone_and_the_next_is_explained() =>
        Assert.Equal(
            $"<p><a href=\"/en/units/x\">The MC</a> and the {Explained}.</p>",
            Html("[The MC](unit:x) and the MC.")
        );

    [Fact]
    public void An_acronym_in_bold_within_a_link_is_left_alone() =>
        Assert.Equal("<p><a href=\"/en/units/x\">The <strong>MC</strong></a></p>", Html("[The **MC**](unit:x)"));

    [Fact]
    public void An_acronym_in_a_heading_is_left_alone() =>
        Assert.EndsWith(
            $"The MC</h3>\n<p>{Explained}</p>",
            Html("### The MC\n\nMC").Replace("</a></h3>", "</h3>", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_heading_keeps_the_acronym_in_its_plain_title() =>
        Assert.Equal("The MC", Writer().Write("## The MC").Sections[0].Heading);

    [Fact]
    public void Code_is_left_alone() => Assert.Equal("<p><code>MC</code></p>", Html("`MC`"));

    [Fact]
    public void Part_of_a_word_is_no_acronym() => Assert.Equal("<p>MCE EMC</p>", Html("MCE EMC"));

    [Fact]
    public void The_subject_of_a_page_needs_no_explaining_there() =>
        Assert.Equal("<p>The MC.</p>", Html("The MC.", subject: "MC"));

    [Fact]
    public void NATO_needs_no_explaining() => Assert.Equal("<p>NATO</p>", Html("NATO"));

    [Fact]
    public void What_looks_like_the_definition_of_an_acronym_is_text() =>
        Assert.Equal("<p>*[XYZ]: Something</p>\n<p>XYZ</p>", Html("*[XYZ]: Something\n\nXYZ"));

    [Theory]
    [InlineData("MC", "mc")]
    [InlineData("P&C", "p-c")]
    [InlineData("(CBRN)", "cbrn")]
    public void An_acronym_has_an_anchor_that_is_fit_for_an_address(string acronym, string anchor) =>
        Assert.Equal(anchor, Glossary.Anchor(acronym));
}
