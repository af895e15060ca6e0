using NatoInternships.Catalogue;
using NatoInternships.Publishing;
using NatoInternships.Tests.Markdown;
using static NatoInternships.Tests.Publishing.Samples;

namespace NatoInternships.Tests.Publishing;

/// <summary>Whatever an entry makes the rendering throw, that entry alone is left out, and named.</summary>
public sealed class UnwritableEntries
{
    [Fact]
    public void A_text_beyond_the_limits_takes_only_its_page()
    {
        var catalogue = Published(
            Row("a-body", Body()),
            Row("good", Unit("good", summary: "See [the bad one](unit:bad).")),
            Row("bad", Unit("bad", summary: Limits.Deep))
        );
        Assert.Equal(
            "bad: its page cannot be made: A text is beyond the limits: TooDeep.",
            Assert.Single(catalogue.Faults)
        );
        Assert.Null(catalogue.English.Unit("bad"));
        Assert.Null(catalogue.French.Unit("bad"));
        Assert.Equal("<p>See the bad one.</p>", $"{catalogue.English.Unit("good")!.Summary.Intro}");
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(NullReferenceException))]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(OutOfMemoryException))]
    [InlineData(typeof(InsufficientExecutionStackException))]
    public void Any_fault_in_the_middle_of_rendering_takes_only_its_page(Type fault)
    {
        var catalogue = CatalogueBuilder.Build(
            1,
            Noon,
            [
                Row("a-body", Body()),
                Row("good", Unit("good", summary: "Fine, [really](unit:a-body).")),
                Row("bad", Unit("bad", summary: "Before, [here](unit:good), after.")),
            ],
            [],
            path => path.EndsWith("/good", StringComparison.Ordinal) ? throw Thrown(fault) : path
        );
        Assert.StartsWith("bad: its page cannot be made: ", Assert.Single(catalogue.Faults), StringComparison.Ordinal);
        Assert.Equal(["a-body", "good"], catalogue.French.Units.Select(unit => unit.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_body_that_cannot_be_rendered_takes_its_units_along_and_no_others()
    {
        var catalogue = Published(
            Row("a-body", Body() with { English = Body().English with { Summary = Limits.Deep } }),
            Row("a-unit", Unit()),
            Row("other-body", Body("other-body")),
            Row("other-unit", Unit("other-unit") with { Parent = "other-body" })
        );
        Assert.Equal(
            [
                "a-body: its page cannot be made: A text is beyond the limits: TooDeep.",
                "a-unit: its body 'a-body' is not in the published catalogue",
            ],
            catalogue.Faults
        );
        Assert.Equal(
            ["other-body", "other-unit"],
            catalogue.English.Units.Select(unit => unit.Key).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_glossary_that_cannot_be_made_takes_only_its_page()
    {
        var terms = Page("glossary") with
        {
            English = Page("glossary").English with { Terms = [new Term("IMS", "The staff")] },
        };
        var catalogue = CatalogueBuilder.Build(
            1,
            Noon,
            [
                Row("a-body", Body() with { English = Body().English with { Summary = "The IMS." } }),
                Row("words", terms),
            ],
            [],
            path => path.EndsWith("/glossary", StringComparison.Ordinal) ? throw new InvalidOperationException() : path
        );
        Assert.StartsWith("words: its page cannot be made", Assert.Single(catalogue.Faults), StringComparison.Ordinal);
        Assert.Equal("<p>The IMS.</p>", $"{catalogue.English.Unit("a-body")!.Summary.Intro}");
    }

    [Fact]
    public void An_entry_that_cannot_be_rendered_stays_left_out_whatever_else_changes()
    {
        var catalogue = Published(Row("a-body", Body() with { French = Body().French! with { Detail = Limits.Deep } }));
        var judged = catalogue.Live.Judge([new PublicChange(Noon, Row("a-unit", Unit()))]);
        Assert.Equal("a-unit", Assert.Single(judged.Lost).Key);
        var mended = catalogue.Live.Judge([new PublicChange(Noon, Row("a-body", Body()))]);
        Assert.Empty(mended.Lost);
        Assert.Empty(mended.After.LeftOut);
    }

    [Theory]
    [InlineData("\"aliases\":[null]")]
    [InlineData("\"facts\":[null]")]
    [InlineData("\"fields\":[\"Law\",null]")]
    [InlineData("\"lead\":\"\\ud800\"")]
    [InlineData("\"aliases\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public void A_list_with_nothing_in_it_takes_only_its_page(string damage)
    {
        var document = Body("bad").ToDocument().Replace("\"lead\":\"A unit\"", damage, StringComparison.Ordinal);
        Assert.Contains(damage, document, StringComparison.Ordinal);
        var catalogue = Published(Row("a-body", Body()), Row("bad", Body("bad"), document, Noon));
        Assert.StartsWith("bad: ", Assert.Single(catalogue.Faults), StringComparison.Ordinal);
        Assert.Equal("a-body", Assert.Single(catalogue.English.Units).Key);
    }

    private static Exception Thrown(Type type) => (Exception)Activator.CreateInstance(type)!;
}
