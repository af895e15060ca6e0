using NatoInternships.Catalogue.Fields;
using NatoInternships.ContentImport;

namespace NatoInternships.Tests.Admin.Editing;

/// <summary>An entry's content as named texts, and back.</summary>
public sealed class Fields
{
    [Fact]
    public async Task Every_entry_of_the_real_content_comes_back_as_it_was()
    {
        var folder = await ContentFolder.ReadAsync(ContentImporter.DefaultFolder, CancellationToken.None);
        Assert.True(folder.Entries.Count > 40, $"only {folder.Entries.Count} entries");
        foreach (var entry in folder.Entries)
        {
            var (content, faults) = entry.Content.Fields.Read(entry.Content.Fields.Write(entry.Content));
            Assert.Equal((entry.Key, ""), (entry.Key, string.Join(' ', faults)));
            Assert.Equal(entry.Content.ToDocument(), content!.ToDocument());
        }
    }

    [Theory]
    [InlineData("en.name", "", FieldProblem.Missing)]
    [InlineData("en.address", "", FieldProblem.Missing)]
    [InlineData("en.address", "Not An Address", FieldProblem.NotAnAddress)]
    [InlineData("kind", "office", FieldProblem.NotAChoice)]
    [InlineData("parent", "", FieldProblem.Missing)]
    [InlineData("order", "0", FieldProblem.NotANumber)]
    [InlineData("order", "ten", FieldProblem.NotANumber)]
    [InlineData("asOf", "May 2018", FieldProblem.NotADate)]
    [InlineData("asOf", "2018-02-30", FieldProblem.NotADate)]
    [InlineData("applyUrl", "javascript:alert(1)", FieldProblem.NotAUrl)]
    [InlineData("applyUrl", "https://nato.int/page (in English)", FieldProblem.NotAUrl)]
    [InlineData("en.lead", "one\ntwo", FieldProblem.NotOneLine)]
    [InlineData("en.summary", "one\n<!--more-->\ntwo", FieldProblem.NotAllowed)]
    [InlineData("en.facts", "\tvalue", FieldProblem.Missing)]
    [InlineData("en.links", "NATO\tnato.int", FieldProblem.NotAUrl)]
    [InlineData("en.sources", "A page\t\tMay", FieldProblem.NotADate)]
    public void What_is_wrong_with_a_field_is_named(string field, string text, FieldProblem problem)
    {
        var fields = new Dictionary<string, string>(UnitFields.Table.Write(Catalogue.Samples.Unit()))
        {
            [field] = text,
        };
        var (content, faults) = UnitFields.Table.Read(fields);
        Assert.Null(content);
        Assert.Equal((field, problem), (Assert.Single(faults).Field, faults[0].Problem));
    }

    [Fact]
    public void A_text_that_is_too_long_is_named()
    {
        var fields = new Dictionary<string, string>(UnitFields.Table.Write(Catalogue.Samples.Unit()))
        {
            ["en.lead"] = new('x', 251),
        };
        Assert.Equal(FieldProblem.TooLong, Assert.Single(UnitFields.Table.Read(fields).Faults).Problem);
    }

    [Fact]
    public void A_draft_may_have_gaps()
    {
        var fields = new Dictionary<string, string>(UnitFields.Table.Write(Catalogue.Samples.Unit()))
        {
            ["en.lead"] = "",
            ["en.summary"] = "",
            ["fr.lead"] = "Sans nom encore.",
        };
        var (content, _) = UnitFields.Table.Read(fields);
        Assert.Equal(
            ("", ""),
            (
                content!.Text(NatoInternships.Languages.Language.English)!.Lead,
                content.Text(NatoInternships.Languages.Language.French)!.Name
            )
        );
    }

    [Fact]
    public void Empty_French_fields_are_no_French_text() =>
        Assert.Null(
            UnitFields
                .Table.Read(UnitFields.Table.Write(Catalogue.Samples.Unit()))
                .Content!.Text(NatoInternships.Languages.Language.French)
        );

    [Theory]
    [InlineData("4\t5\t9\t3 9\t6", null)]
    [InlineData("5\t4\t9\t3 9\t6", FieldProblem.NotACycle)]
    [InlineData("4\t5\t9\tMarch\t6", FieldProblem.NotANumber)]
    [InlineData("4\t5\t13\t3\t6", FieldProblem.NotANumber)]
    public void The_months_of_a_cycle_make_a_year(string cycle, FieldProblem? problem)
    {
        var fields = new Dictionary<string, string>(PageFields.Table.Write(Catalogue.Samples.Guidance()))
        {
            ["cycle"] = cycle,
        };
        Assert.Equal(
            problem,
            PageFields.Table.Read(fields).Faults.Select(fault => (FieldProblem?)fault.Problem).SingleOrDefault()
        );
    }
}
