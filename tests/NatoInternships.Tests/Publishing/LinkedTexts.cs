using AngleSharp.Html.Parser;
using NatoInternships.Catalogue;
using NatoInternships.Publishing;
using static NatoInternships.Tests.Publishing.Samples;

namespace NatoInternships.Tests.Publishing;

/// <summary>Links in texts lead to public paths, or where a preview keeps them.</summary>
public sealed class LinkedTexts
{
    private static readonly CatalogueRows Rows = new(
        1,
        Noon,
        [
            Row("a-body", Body()),
            Row("a-unit", Unit(summary: "The IMS: [body](unit:a-body#more), [none](unit:none).")),
            Row(
                "a-page",
                Page() with
                {
                    English = Page().English with { Terms = [new Term("IMS", "International Military Staff")] },
                }
            ),
        ],
        []
    );

    [Fact]
    public void In_public_they_lead_to_the_path_itself()
    {
        var catalogue = Rows.Build();
        Assert.Equal("/en/units/x?y#z", catalogue.Address("/en/units/x?y#z"));
        Assert.Equal(["/en/a-page#ims", "/en/bodies/a-body#more"], Links(catalogue));
    }

    [Fact]
    public void In_a_preview_those_to_entries_and_to_the_glossary_lead_where_its_links_do()
    {
        var catalogue = Rows.Build(path => "/p" + path);
        Assert.Equal("/p/en/units/x?y#z", catalogue.Address("/en/units/x?y#z"));
        Assert.Equal(["/p/en/a-page#ims", "/p/en/bodies/a-body#more"], Links(catalogue));
    }

    private static IEnumerable<string?> Links(PublishedCatalogue catalogue) =>
        new HtmlParser()
            .ParseDocument(catalogue.English.Unit("a-unit")!.Summary.Intro.ToString()!)
            .QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href"));
}
