using NatoInternships.Catalogue;
using NatoInternships.Time;

namespace NatoInternships.Tests.Catalogue;

public sealed class Revising
{
    [Fact]
    public void A_new_entry_has_no_revision_and_is_not_public()
    {
        var unit = new Unit("legal-advisor");
        Assert.Null(unit.Latest);
        Assert.Null(unit.LiveRevision);
    }

    [Fact]
    public void Revisions_are_numbered_from_one_in_the_order_of_writing()
    {
        var unit = Samples.Draft();
        unit.Revise(Samples.Unit(), Samples.Act(2));
        unit.Revise(Samples.Unit(), Samples.Act(3));
        Assert.Equal([1, 2, 3], unit.Revisions.Select(revision => revision.Number));
    }

    [Fact]
    public void The_latest_revision_is_the_one_with_the_highest_number()
    {
        var unit = Samples.Draft();
        var second = unit.Revise(Samples.Unit(), Samples.Act(2));
        Assert.Same(second, unit.Latest);
    }

    [Fact]
    public void A_revision_keeps_who_wrote_it_when_and_why()
    {
        var revision = new Unit("legal-advisor").Revise(
            Samples.Unit(),
            new Act(Origin.Person, "ada", Samples.At(7), "A new notice.")
        );
        Assert.Equal(
            (Origin.Person, "ada", Samples.At(7), "A new notice."),
            (revision.Origin, revision.By, revision.At, revision.Why)
        );
    }

    [Fact]
    public void A_revision_keeps_the_whole_content()
    {
        var unit = new Unit("legal-advisor");
        var content = Samples.Unit(french: "conseiller-juridique") with { AsOf = new PartialDate(2018, 5, 23) };
        Assert.Equal(content.ToDocument(), unit.Read(unit.Revise(content, Samples.Act())).ToDocument());
    }

    [Fact]
    public void A_later_revision_leaves_the_earlier_ones_as_they_were()
    {
        var unit = Samples.Draft();
        var before = unit.Revisions[0].Document;
        unit.Revise(Samples.Unit(name: "Another name"), Samples.Act(2));
        Assert.Equal(before, unit.Revisions[0].Document);
    }

    [Fact]
    public void Nobody_can_change_a_revision()
    {
        var setters = typeof(Revision)
            .GetProperties()
            .Select(property => property.SetMethod)
            .OfType<System.Reflection.MethodInfo>();
        Assert.DoesNotContain(setters, setter => setter.IsPublic);
    }

    [Fact]
    public void A_new_revision_is_a_draft_while_the_old_one_stays_public()
    {
        var unit = Samples.Live();
        unit.Revise(Samples.Unit(name: "Another name"), Samples.Act(2));
        Assert.Equal(1, unit.Live?.Number);
    }

    [Fact]
    public void A_guidance_page_is_read_as_the_guidance_it_was_written_as()
    {
        var page = new GuidancePage("how-to-apply");
        Assert.Equal("How to apply", page.Read(page.Revise(Samples.Guidance(), Samples.Act())).English.Name);
    }
}
