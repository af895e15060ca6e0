using NatoInternships.Catalogue;
using NatoInternships.Languages;

namespace NatoInternships.Tests.Catalogue;

public sealed class RestoringAndRenaming
{
    [Fact]
    public void Restoring_makes_a_new_revision_with_the_old_content()
    {
        var unit = Samples.Draft();
        unit.Revise(Samples.Unit(name: "Another name"), Samples.Act(2));
        var restored = unit.Restore(1, Samples.Act(3));
        Assert.Equal((3, unit.Revisions[0].Document), (restored.Number, restored.Document));
    }

    [Fact]
    public void A_restored_revision_names_who_restored_it()
    {
        var restored = Samples.Draft().Restore(1, Samples.Act(3, by: "grace", why: "The notice was wrong."));
        Assert.Equal(("grace", "The notice was wrong.", Samples.At(3)), (restored.By, restored.Why, restored.At));
    }

    [Fact]
    public void A_restored_revision_is_a_draft()
    {
        var unit = Samples.Live();
        unit.Revise(Samples.Unit(name: "Another name"), Samples.Act(2));
        unit.Publish(2, Samples.Act(2));
        unit.Restore(1, Samples.Act(3));
        Assert.Equal(2, unit.Live?.Number);
    }

    [Fact]
    public void A_revision_that_is_not_there_cannot_be_restored()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Samples.Draft().Restore(2, Samples.Act()));
        Assert.Equal("'legal-advisor' has no revision 2.", fault.Message);
    }

    [Fact]
    public void Renaming_gives_the_latest_content_new_addresses()
    {
        var unit = Samples.Draft("legal-advisor", "conseiller-juridique");
        unit.Revise(Samples.Unit("legal-advisor", "conseiller-juridique", name: "Latest name"), Samples.Act(2));
        var renamed = unit.Read(unit.Rename("legal", "droit", Samples.Act(3)));
        Assert.Equal(
            ("Latest name", "legal", "droit"),
            (renamed.English.Name, renamed.English.Address, renamed.French!.Address)
        );
    }

    [Fact]
    public void Renaming_in_one_language_leaves_the_address_of_the_other()
    {
        var unit = Samples.Draft("legal-advisor", "conseiller-juridique");
        var renamed = unit.Read(unit.Rename(null, "droit", Samples.Act()));
        Assert.Equal(("legal-advisor", "droit"), (renamed.English.Address, renamed.French!.Address));
    }

    [Fact]
    public void Renaming_in_a_language_without_a_text_invents_none()
    {
        var unit = Samples.Draft();
        Assert.Null(unit.Read(unit.Rename("legal", "droit", Samples.Act())).French);
    }

    [Fact]
    public void Renaming_works_for_guidance_pages_too()
    {
        var page = new GuidancePage("how-to-apply");
        page.Revise(Samples.Guidance(), Samples.Act());
        Assert.Equal("/en/applying", page.Read(page.Rename("applying", null, Samples.Act())).Path(Language.English));
    }

    [Fact]
    public void A_renamed_entry_keeps_its_public_address_until_it_is_published()
    {
        var unit = Samples.Live();
        unit.Rename("legal", null, Samples.Act(2));
        Assert.Equal("/en/units/legal-advisor", unit.Read(unit.LiveRevision!).Path(Language.English));
    }

    [Fact]
    public void An_entry_without_a_revision_cannot_be_renamed()
    {
        var fault = Assert.Throws<InvalidOperationException>(() =>
            new Unit("legal-advisor").Rename("legal", null, Samples.Act())
        );
        Assert.Equal("'legal-advisor' has no revision to rename.", fault.Message);
    }
}
