using NatoInternships.Admin.Readiness;
using NatoInternships.Catalogue;

namespace NatoInternships.Tests.Admin.Readiness;

/// <summary>Where links lead, and whether their text says so.</summary>
public sealed class Links
{
    [Theory]
    [InlineData("unit:nowhere", FindingKind.LinkUnknown)]
    [InlineData("page:operations", FindingKind.LinkUnknown)]
    [InlineData("unit:how-to-apply", FindingKind.LinkUnknown)]
    [InlineData("page:draft-page", FindingKind.LinkNotPublic)]
    [InlineData("unit:new-body#work", FindingKind.LinkNotPublic)]
    [InlineData("javascript:alert(1)", FindingKind.LinkUnsafe)]
    [InlineData("/en/units/operations", FindingKind.LinkUnsafe)]
    public void A_link_that_leads_nowhere_blocks(string target, FindingKind kind)
    {
        foreach (var language in new[] { "en", "fr" })
        {
            var finding = Assert.Single(Facts.Of(Facts.With(language, $"A.\n\nB [the page]({target}).")));
            Assert.Equal(
                (language + ".detail", kind, true, 3),
                (finding.Field, finding.Kind, finding.Blocks, finding.Line)
            );
        }
    }

    [Theory]
    [InlineData("[Operations](unit:operations#work)")]
    [InlineData("[How to apply](page:how-to-apply)")]
    [InlineData("[itself](unit:legal-advisor#work)")]
    [InlineData("[above](#work)")]
    [InlineData("[NATO](https://www.nato.int/)")]
    [InlineData("<someone@example.org>")]
    [InlineData("[someone@example.org](mailto:someone@example.org)")]
    public void A_good_link_is_left_alone(string link) => Assert.Empty(Facts.Of(Facts.With("en", link)));

    [Theory]
    [InlineData("https://gone.example.org/")]
    [InlineData("https://gone.example.org")]
    [InlineData("https://gone.example.org/#part")]
    public void A_page_that_does_not_answer_is_named_wherever_it_stands(string url)
    {
        var content = Facts.With("fr", $"[une page]({url})") with { Apply = ApplicationRoute.Direct, ApplyUrl = url };
        content = content with
        {
            English = content.English with { Links = [new Link("A page", url)], Sources = [new Source("A page", url)] },
        };
        Assert.Equal(
            ["applyUrl", "en.links", "en.sources", "fr.detail"],
            Facts
                .Of(content)
                .Where(finding => finding is { Kind: FindingKind.LinkBroken, Blocks: false })
                .Select(finding => finding.Field)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void An_address_to_apply_at_that_is_none_blocks() =>
        Assert.Equal(
            [Finding.Block("applyUrl", FindingKind.LinkUnsafe, "javascript:alert(1)")],
            Facts.Of(Facts.Unit with { ApplyUrl = "javascript:alert(1)" })
        );

    [Theory]
    [InlineData("here", FindingKind.VagueLinkText)]
    [InlineData("Click here.", FindingKind.VagueLinkText)]
    [InlineData("**ici**", FindingKind.VagueLinkText)]
    [InlineData("En savoir plus…", FindingKind.VagueLinkText)]
    [InlineData("plus d'informations", FindingKind.VagueLinkText)]
    [InlineData("", FindingKind.VagueLinkText)]
    [InlineData("https://www.nato.int/", FindingKind.AddressAsLinkText)]
    [InlineData("www.nato.int", FindingKind.AddressAsLinkText)]
    public void A_link_s_text_should_say_where_it_leads(string text, FindingKind kind)
    {
        Assert.Equal(kind, Assert.Single(Facts.Of(Facts.With("en", $"[{text}](https://www.nato.int/)"))).Kind);
        Assert.Equal(kind, Assert.Single(Facts.Of(Facts.With("fr", $"[{text}](https://www.nato.int/)"))).Kind);
    }

    [Fact]
    public void An_address_in_angle_brackets_is_no_text() =>
        Assert.Equal(
            FindingKind.AddressAsLinkText,
            Assert.Single(Facts.Of(Facts.With("en", "<https://www.nato.int/>"))).Kind
        );

    [Fact]
    public void The_titles_of_listed_links_are_read_too() =>
        Assert.Equal(
            [Finding.Better("fr.links", FindingKind.VagueLinkText, "ici")],
            Facts.Of(
                Facts.Unit with
                {
                    French = Facts.Unit.French! with { Links = [new Link("ici", "https://www.nato.int/")] },
                }
            )
        );
}
