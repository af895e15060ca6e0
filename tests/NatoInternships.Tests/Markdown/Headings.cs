using AngleSharp.Html.Parser;
using NatoInternships.Markdown;

namespace NatoInternships.Tests.Markdown;

public sealed class Headings
{
    private static MarkdownWriter Writer => new((_, _) => null, Glossary.None);

    private static RenderedSection Section(string heading) =>
        Assert.Single(Writer.Write($"{heading}\n\nText.").Sections);

    [Fact]
    public void A_text_is_split_at_its_second_level_headings()
    {
        var text = Writer.Write("Intro.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.");
        Assert.Equal("<p>Intro.</p>", text.Intro.ToString());
        Assert.Equal(
            [("one", "One", "<p>First.</p>"), ("two", "Two", "<p>Second.</p>")],
            text.Sections.Select(section => (section.Id, section.Heading, section.Body.ToString()!))
        );
    }

    [Fact]
    public void A_text_that_begins_with_a_heading_has_no_intro() =>
        Assert.Empty(Writer.Write("## One\n\nFirst.").Intro.ToString()!);

    [Fact]
    public void A_first_level_heading_is_shifted_to_the_second_since_the_page_has_the_first() =>
        Assert.Equal("One", Section("# One").Heading);

    [Fact]
    public void An_underlined_heading_is_shifted_too() => Assert.Equal("One", Section("One\n===").Heading);

    [Fact]
    public void Deeper_headings_stay_within_their_section()
    {
        var section = Assert.Single(Writer.Write("## One\n\nText.\n\n### Deeper\n\nMore.").Sections);
        var page = new HtmlParser().ParseDocument(section.Body.ToString()!);
        Assert.Equal(["Text.", "Deeper", "More."], page.Body!.Children.Select(part => part.TextContent));
        Assert.Equal("Deeper", page.QuerySelector("h3#deeper")?.TextContent);
    }

    [Fact]
    public void No_text_brings_a_first_level_heading()
    {
        var text = Writer.Write("# One\n\n> # Two\n\n- # Three");
        var page = new HtmlParser().ParseDocument(string.Concat(text.Sections.Select(section => section.Body)));
        Assert.Empty(page.QuerySelectorAll("h1"));
        Assert.Equal(2, page.QuerySelectorAll("h2").Length);
    }

    [Theory]
    [InlineData("## What interns do {#interns}", "interns", "What interns do")]
    [InlineData("## What interns do{#interns}  ", "interns", "What interns do")]
    [InlineData("## Ce que font les stagiaires {#interns}", "interns", "Ce que font les stagiaires")]
    [InlineData("## **Bold** {#b-2}", "b-2", "Bold")]
    [InlineData("## Paid?", "paid", "Paid?")]
    [InlineData("## Équipe & santé", "equipe-sante", "Équipe & santé")]
    [InlineData("## Éligibilité", "eligibilite", "Éligibilité")]
    [InlineData("## Été", "ete", "Été")]
    [InlineData("## À", "a", "À")]
    [InlineData("## Cœur d’Łódź, Straße", "coeur-d-lodz-strasse", "Cœur d’Łódź, Straße")]
    [InlineData("## A\u00A0: B\u2011C", "a-b-c", "A\u00A0: B\u2011C")]
    [InlineData("## 中文", "section", "中文")]
    [InlineData("## x {#Upper}", "x-upper", "x {#Upper}")]
    [InlineData("## x {#a onclick=alert(1)}", "x-a-onclick-alert-1", "x {#a onclick=alert(1)}")]
    [InlineData("## See [the *page*](https://example.org/) &amp; `code`", "see-the-page-code", "See the page & code")]
    [InlineData("## See <https://example.org/>", "see-https-example-org", "See https://example.org/")]
    public void A_heading_gives_its_section_an_anchor_and_a_plain_title(string heading, string id, string title)
    {
        var section = Section(heading);
        Assert.Equal((id, title), (section.Id, section.Heading));
    }

    [Fact]
    public void Equal_headings_get_different_ids() =>
        Assert.Equal(
            ["one", "one-2", "one-3"],
            Writer.Write("## One\n\n## One\n\n## Other {#one}").Sections.Select(section => section.Id)
        );

    [Fact]
    public void Ids_stay_unique_over_all_the_texts_of_a_page()
    {
        var writer = Writer;
        writer.Write("## One");
        Assert.Equal("one-2", writer.Write("## One").Sections[0].Id);
    }

    [Fact]
    public void A_made_id_never_meets_one_that_was_asked_for() =>
        Assert.Equal(
            ["one", "one-2", "one-2-2"],
            Writer.Write("## One\n\n## One\n\n## Two {#one-2}").Sections.Select(section => section.Id)
        );
}
