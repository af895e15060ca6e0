using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>Signs that readers would see, and lines that they would not, are said at the field.</summary>
public sealed class Signs
{
    [Theory]
    [InlineData("A <!-- ask --> B", 1)]
    [InlineData("[S](https://e.org/a b)", 1)]
    [InlineData("[S](https://e.org “title”)", 1)]
    [InlineData("Text.\n\n[S] (https://e.org)", 3)]
    [InlineData("(S)[https://e.org]", 1)]
    [InlineData("[S][none]", 1)]
    [InlineData("![S](https://e.org/a b.png)", 1)]
    [InlineData("** Bold **", 1)]
    [InlineData("One\n**two\nthree", 2)]
    [InlineData("__Langues :__français", 1)]
    [InlineData("~~old~~", 1)]
    [InlineData("One\\", 1)]
    [InlineData("AC\\DC", 1)]
    [InlineData("The `code", 1)]
    [InlineData("- a <br> b", 1)]
    [InlineData("</p>", 1)]
    [InlineData("A&amp;nbsp;b", 1)]
    [InlineData("Lead&amp;#8217;s", 1)]
    [InlineData("A\n\n##Titre", 3)]
    [InlineData("    ## Titre", 1)]
    [InlineData("    - item", 1)]
    [InlineData("Text:\n2. second", 2)]
    [InlineData("| a | b |", 1)]
    [InlineData("- [ ] do", 1)]
    [InlineData("*[MC]: Military Committee", 1)]
    [InlineData("[x]: https://example.org/a b", 1)]
    [InlineData("A note[^1]", 1)]
    [InlineData("## Heading {#Upper}\n\nText", 1)]
    [InlineData("## Heading **x\n\nText", 1)]
    [InlineData("| a |\n|---|\n| **x |", 3)]
    public void A_sign_that_was_to_make_something_is_said_with_its_line(string text, int line)
    {
        foreach (var language in new[] { "en", "fr" })
            Assert.Equal(
                [(language + ".detail", FindingKind.SignsSeen, false, line)],
                Found(Facts.With(language, text), FindingKind.SignsSeen)
            );
    }

    [Theory]
    [InlineData("One **bold** word, *two*, [three](https://example.org/a_b__c), `**four**` and <https://e.org/__x__>.")]
    [InlineData("```\n**code** [x](y z) <!-- -->\n```")]
    [InlineData("\\*\\*Stars\\*\\*, \\[x\\](y), \\<!-- seen --> and a \\\\ backslash")]
    [InlineData("## 1. First {#first}\n\n### - Second")]
    [InlineData("| 1. a | # |\n|---|---|\n| - | * |")]
    [InlineData("A & B; R&D; 5 < 6 > 4; a * b; prix*; snake_case; [sic] (note) [1]; –> ; C# ; #hash")]
    [InlineData("*[Update]: the call is open until 30 April.*")]
    [InlineData("[Update]: the call is open until 30 April.")]
    [InlineData("A&nbsp;b &lt;b&gt; &#8217;")]
    [InlineData("Langues⍽: le français, l’anglais – et d’autres…\n- un\n- deux\n\n1. un\n2. deux")]
    [InlineData("In\n2024. a year, 10.5 or 3.2.1")]
    [InlineData("One\\\ntwo  \nthree")]
    [InlineData("[a][b] and [b]\n\n[b]: https://example.org/")]
    public void What_is_meant_is_left_alone(string text) =>
        Assert.DoesNotContain(
            Facts.Of(Facts.With("en", text.Replace('⍽', '\u00A0'))),
            finding => finding.Kind is FindingKind.SignsSeen or FindingKind.LineUnseen
        );

    [Theory]
    [InlineData("Text.\n\n[Update]: soon", "[Update]", 3)]
    [InlineData("[Note]: https://example.org/ \"x\"\n\nText.", "[Note]", 1)]
    [InlineData("[a]\n\n[a]: https://example.org/\n[A]: https://example.org/b", "[A]", 4)]
    public void A_line_that_Markdown_hides_is_said(string text, string detail, int line)
    {
        var found = Assert.Single(Facts.Of(Facts.With("en", text)), each => each.Kind == FindingKind.LineUnseen);
        Assert.Equal(("en.detail", detail, line), (found.Field, found.Detail, found.Line));
    }

    [Theory]
    [InlineData("A **bold** lead")]
    [InlineData("[S](https://e.org)")]
    [InlineData("A&nbsp;b")]
    [InlineData("A <!-- ask --> B")]
    public void A_line_knows_no_Markdown(string text)
    {
        var english = Facts.Unit.English with { Lead = text, Facts = [new Fact("Term", text)], Aliases = [text] };
        var unit = Facts.Unit with { English = english };
        var found = Found(unit, FindingKind.SignsInLine).Select(finding => finding.Field);
        Assert.Equal(["en.aliases", "en.facts", "en.lead"], found.Order());
    }

    private static IEnumerable<(string Field, FindingKind Kind, bool Blocks, int Line)> Found(
        UnitContent content,
        FindingKind kind
    ) =>
        Facts
            .Of(content)
            .Where(finding => finding.Kind == kind)
            .Select(finding => (finding.Field, finding.Kind, finding.Blocks, finding.Line ?? 0));
}
