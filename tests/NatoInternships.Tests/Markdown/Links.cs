using NatoInternships.Markdown;

namespace NatoInternships.Tests.Markdown;

public sealed class Links
{
    private static string Html(string text) =>
        new MarkdownWriter(
            (scheme, key) =>
                (scheme, key) is ("unit", "legal-advisor") or ("page", "questions") ? $"/en/{scheme}s/{key}" : null,
            Glossary.None
        )
            .Write(text)
            .Intro.ToString()!;

    [Theory]
    [InlineData("[Legal](unit:legal-advisor)", "<a href=\"/en/units/legal-advisor\">Legal</a>")]
    [InlineData("[Paid?](page:questions)", "<a href=\"/en/pages/questions\">Paid?</a>")]
    [InlineData("[Paid?](page:questions#paid)", "<a href=\"/en/pages/questions#paid\">Paid?</a>")]
    [InlineData(
        "[**Legal** *advice*](unit:legal-advisor)",
        "<a href=\"/en/units/legal-advisor\"><strong>Legal</strong> <em>advice</em></a>"
    )]
    public void A_link_to_an_entry_becomes_its_path(string text, string html) =>
        Assert.Equal($"<p>{html}</p>", Html(text));

    [Theory]
    [InlineData("[No such unit](unit:nowhere)", "No such unit")]
    [InlineData("[A page is no unit](unit:questions)", "A page is no unit")]
    [InlineData("[No *such* page](page:nowhere#paid)", "No <em>such</em> page")]
    public void A_link_to_an_entry_that_is_missing_becomes_text(string text, string html) =>
        Assert.Equal($"<p>{html}</p>", Html(text));

    [Theory]
    [InlineData("[x](https://www.nato.int/a?b=1&c=2)", "<a href=\"https://www.nato.int/a?b=1&amp;c=2\">x</a>")]
    [InlineData("[x](http://www.nato.int/)", "<a href=\"http://www.nato.int/\">x</a>")]
    [InlineData("[x](mailto:a@example.org)", "<a href=\"mailto:a@example.org\">x</a>")]
    [InlineData("[x](#paid)", "<a href=\"#paid\">x</a>")]
    [InlineData("[x][y]\n\n[y]: https://www.nato.int/", "<a href=\"https://www.nato.int/\">x</a>")]
    [InlineData("<https://www.nato.int/>", "<a href=\"https://www.nato.int/\">https://www.nato.int/</a>")]
    [InlineData("<a@example.org>", "<a href=\"mailto:a@example.org\">a@example.org</a>")]
    public void A_safe_link_stays(string text, string html) => Assert.Equal($"<p>{html}</p>", Html(text));

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](ftp://example.org/)")]
    [InlineData("[x](/en/catalogue)")]
    [InlineData("[x](//example.org/)")]
    [InlineData("[x]()")]
    public void Any_other_link_becomes_text(string text) => Assert.Equal("<p>x</p>", Html(text));

    [Fact]
    public void A_bare_address_stays_text() =>
        Assert.Equal("<p>https://www.nato.int/</p>", Html("https://www.nato.int/"));
}
