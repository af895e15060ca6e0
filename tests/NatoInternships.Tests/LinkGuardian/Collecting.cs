using NatoInternships.Catalogue;
using NatoInternships.LinkGuardian;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Tests.LinkGuardian;

/// <summary>Which links stand where.</summary>
public sealed class Collecting
{
    [Fact]
    public void Every_field_that_leads_elsewhere_is_looked_through_in_both_languages()
    {
        var unit = Samples.Unit();
        var found = LinkCollector.Collect([
            (
                "a-unit",
                unit with
                {
                    ApplyUrl = "https://a.example/apply",
                    English = unit.English with
                    {
                        Summary = "See [this](https://a.example/summary) and <https://a.example/auto>.",
                        Detail = "| a |\n|---|\n| [x](https://a.example/detail) |",
                        Links = [new Link("Page", "https://a.example/links")],
                        Sources = [new Source("Paper"), new Source("Page", "https://a.example/sources")],
                    },
                    French = unit.French! with { Summary = "[ici](https://a.example/fr)" },
                }
            ),
        ]);
        Assert.Equal(
            [
                "apply applyUrl",
                "auto en.summary",
                "detail en.detail",
                "fr fr.summary",
                "links en.links",
                "sources en.sources",
                "summary en.summary",
            ],
            found
                .Select(link => $"{link.Key["https://a.example/".Length..]} {Assert.Single(link.Value).Field}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_link_that_stands_twice_is_one_link_with_two_places()
    {
        var found = Assert.Single(
            LinkCollector.Collect([
                ("one", Samples.Unit(summary: "[a](https://a.example/#x) [b](https://a.example)")),
                (
                    "two",
                    Samples.Page() with
                    {
                        French = null,
                        English = Samples.Page().English with { Detail = "[a](https://a.example/)" },
                    }
                ),
            ])
        );
        Assert.Equal("https://a.example/", found.Key);
        Assert.Equal([new("one", "en.summary"), new("one", "fr.summary"), new("two", "en.detail")], found.Value);
    }

    [Fact]
    public void What_leads_nowhere_else_is_left_out() =>
        Assert.Empty(
            LinkCollector.Collect([
                (
                    "one",
                    Samples.Unit(
                        summary: "[a](unit:two) [b](#c) [d](mailto:you@example.org) [e](javascript:alert(1)) "
                            + "`https://a.example/`"
                    )
                ),
            ])
        );
}
