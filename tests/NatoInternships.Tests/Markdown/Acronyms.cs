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

    [Fact]
    public void An_acronym_in_brackets_behind_its_meaning_explains_itself() =>
        Assert.Equal("<p>The Military Committee (MC).</p>", Html("The Military Committee (MC)."));

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
    public void An_acronym_that_the_text_defines_itself_is_not_linked_to_a_row_that_the_glossary_lacks() =>
        Assert.Equal("<p>XYZ</p>", Html("*[XYZ]: Something\n\nXYZ"));

    [Theory]
    [InlineData("MC", "mc")]
    [InlineData("P&C", "p-c")]
    [InlineData("(CBRN)", "cbrn")]
    public void An_acronym_has_an_anchor_that_is_fit_for_an_address(string acronym, string anchor) =>
        Assert.Equal(anchor, Glossary.Anchor(acronym));
}
