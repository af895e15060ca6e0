using NatoInternships.Catalogue;
using static NatoInternships.Tests.Publishing.Samples;

namespace NatoInternships.Tests.Publishing;

/// <summary>A row that cannot be shown harms only itself, and is named.</summary>
public sealed class LeftOutRows
{
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("{\"order\":\"one\"}")]
    public void A_document_that_cannot_be_read_is_left_out_and_named(string document)
    {
        var catalogue = Published(Row("a-body", Body()), Row("bad", Body("bad"), document, Noon));
        Assert.StartsWith(
            "bad: its document cannot be read",
            Assert.Single(catalogue.Faults),
            StringComparison.Ordinal
        );
        Assert.Equal("a-body", Assert.Single(catalogue.English.Units).Key);
    }

    [Fact]
    public void A_document_with_a_field_nobody_knows_is_left_out_and_named()
    {
        var document = Body()
            .ToDocument()
            .Replace("\"order\"", "\"colour\":\"red\",\"order\"", StringComparison.Ordinal);
        var catalogue = Published(Row("odd", Body(), document, Noon));
        Assert.StartsWith("odd: ", Assert.Single(catalogue.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_its_live_revision_is_left_out_and_named()
    {
        var catalogue = Published(Row("a-body", Body()), Row("bad", Body("bad"), null, Noon));
        Assert.StartsWith("bad: ", Assert.Single(catalogue.Faults), StringComparison.Ordinal);
        Assert.Equal("a-body", Assert.Single(catalogue.English.Units).Key);
    }

    [Fact]
    public void A_row_without_the_time_of_its_publication_is_left_out_and_named()
    {
        var catalogue = Published(Row("a-body", Body()), Row("bad", Body("bad"), Body("bad").ToDocument(), null));
        Assert.StartsWith("bad: ", Assert.Single(catalogue.Faults), StringComparison.Ordinal);
        Assert.Equal("a-body", Assert.Single(catalogue.English.Units).Key);
    }

    [Fact]
    public void Of_two_rows_with_one_address_the_first_by_key_is_public()
    {
        var catalogue = Published(Row("second", Body("same")), Row("first", Body("same")));
        Assert.Equal("second: its address /en/bodies/same is taken", Assert.Single(catalogue.Faults));
        Assert.Equal("first", catalogue.English.UnitAt("/en/bodies/same")?.Key);
    }

    [Fact]
    public void A_unit_whose_body_is_missing_is_left_out_and_named()
    {
        var catalogue = Published(Row("orphan", Unit()), Row("a-page", Page()));
        Assert.Equal("orphan: its body 'a-body' is not in the published catalogue", Assert.Single(catalogue.Faults));
        Assert.Empty(catalogue.English.Units);
        Assert.NotNull(catalogue.French.Page("a-page"));
    }

    [Fact]
    public void A_unit_whose_parent_is_no_body_is_left_out_and_named()
    {
        var catalogue = Published(
            Row("a-body", Body()),
            Row("a-unit", Unit()),
            Row("below", Unit("below") with { Parent = "a-unit" })
        );
        Assert.StartsWith("below: ", Assert.Single(catalogue.Faults), StringComparison.Ordinal);
        Assert.Equal(
            ["a-body", "a-unit"],
            catalogue.English.Units.Select(unit => unit.Key).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData(4, 5, 9, 6, new int[0])]
    [InlineData(4, 5, 9, 6, new[] { 13 })]
    [InlineData(0, 5, 9, 6, new[] { 3 })]
    [InlineData(6, 5, 9, 6, new[] { 3 })]
    [InlineData(4, 5, 3, 6, new[] { 3 })]
    [InlineData(4, 5, 13, 6, new[] { 3 })]
    [InlineData(4, 5, 9, 0, new[] { 3 })]
    public void A_page_with_a_rhythm_that_no_year_has_is_left_out_and_named(
        int opens,
        int closes,
        int choices,
        int months,
        int[] starts
    )
    {
        var catalogue = Published(
            Row("the-year", Page() with { Cycle = new CallCycle(opens, closes, choices, starts, months) })
        );
        Assert.StartsWith("the-year: ", Assert.Single(catalogue.Faults), StringComparison.Ordinal);
        Assert.Null(catalogue.English.Cycle);
    }

    [Fact]
    public void A_sound_catalogue_names_nothing() =>
        Assert.Empty(Published(Row("a-body", Body()), Row("a-unit", Unit()), Row("a-page", Page())).Faults);

    [Fact]
    public void An_entry_without_French_is_in_English_only()
    {
        var catalogue = Published(Row("a-body", Body() with { French = null }));
        Assert.NotNull(catalogue.English.Unit("a-body"));
        Assert.Null(catalogue.French.Unit("a-body"));
    }
}
