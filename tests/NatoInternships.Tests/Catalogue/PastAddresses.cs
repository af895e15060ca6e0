using System.Text.Json;
using NatoInternships.Addresses;
using NatoInternships.Catalogue;
using NatoInternships.Catalogue.Fields;

namespace NatoInternships.Tests.Catalogue;

public sealed class PastAddresses
{
    private static IEnumerable<string> Past(Entry entry) =>
        entry.PastAddresses.Select(past => past.Path).Order(StringComparer.Ordinal);

    [Fact]
    public void Publishing_at_the_same_address_retires_nothing()
    {
        var unit = Samples.Live();
        unit.Revise(Samples.Unit(name: "Another name"), Samples.Act(2));
        unit.Publish(2, Samples.Act(2));
        Assert.Empty(unit.PastAddresses);
    }

    [Fact]
    public void Publishing_at_a_new_address_retires_the_old_one_with_its_time()
    {
        var unit = Samples.Live();
        unit.Rename("legal", null, Samples.Act(2));
        unit.Publish(2, Samples.Act(3));
        var past = Assert.Single(unit.PastAddresses);
        Assert.Equal(("/en/units/legal-advisor", Samples.At(3)), (past.Path, past.RetiredAt));
    }

    [Fact]
    public void Only_the_language_that_moved_leaves_an_address_behind()
    {
        var unit = Samples.Live("legal-advisor", "conseiller-juridique");
        unit.Rename(null, "droit", Samples.Act(2));
        unit.Publish(2, Samples.Act(2));
        Assert.Equal(["/fr/entites/conseiller-juridique"], Past(unit));
    }

    [Fact]
    public void A_unit_that_becomes_a_body_leaves_its_old_address_behind()
    {
        var unit = Samples.Live();
        unit.Revise(Samples.Unit() with { Kind = UnitKind.Body, Parent = null }, Samples.Act(2));
        unit.Publish(2, Samples.Act(2));
        Assert.Equal(["/en/units/legal-advisor"], Past(unit));
    }

    [Fact]
    public void Every_address_ever_left_is_kept()
    {
        var unit = Samples.Live("first");
        unit.Publish(unit.Rename("second", null, Samples.Act(2)).Number, Samples.Act(2));
        unit.Publish(unit.Rename("third", null, Samples.Act(3)).Number, Samples.Act(3));
        Assert.Equal(["/en/units/first", "/en/units/second"], Past(unit));
    }

    [Fact]
    public void Returning_to_an_old_address_takes_it_back()
    {
        var unit = Samples.Live("first");
        unit.Publish(unit.Rename("second", null, Samples.Act(2)).Number, Samples.Act(2));
        unit.Publish(1, Samples.Act(3));
        Assert.Equal(["/en/units/second"], Past(unit));
    }

    [Fact]
    public void Withdrawing_retires_the_address_in_each_language()
    {
        var unit = Samples.Live("legal-advisor", "conseiller-juridique");
        unit.Withdraw(Samples.Act(2));
        Assert.Equal(["/en/units/legal-advisor", "/fr/entites/conseiller-juridique"], Past(unit));
    }

    [Fact]
    public void Publishing_a_withdrawn_entry_takes_its_addresses_back()
    {
        var unit = Samples.Live();
        unit.Withdraw(Samples.Act(2));
        unit.Publish(1, Samples.Act(3));
        Assert.Empty(unit.PastAddresses);
    }

    [Fact]
    public void A_withdrawn_entry_that_returns_elsewhere_keeps_its_old_address()
    {
        var unit = Samples.Live();
        unit.Withdraw(Samples.Act(2));
        unit.Publish(unit.Rename("legal", null, Samples.Act(3)).Number, Samples.Act(3));
        Assert.Equal(["/en/units/legal-advisor"], Past(unit));
    }

    [Fact]
    public void The_introduction_of_a_room_has_no_address_to_leave_behind()
    {
        var intro = new GuidancePage("home");
        intro.Publish(intro.Revise(Samples.Guidance(GuidanceSection.Intro), Samples.Act()).Number, Samples.Act());
        intro.Withdraw(Samples.Act(2));
        Assert.Empty(intro.PastAddresses);
    }

    [Fact]
    public void A_text_that_becomes_an_introduction_leaves_its_page_behind()
    {
        var page = new GuidancePage("how-to-apply");
        page.Publish(page.Revise(Samples.Guidance(), Samples.Act()).Number, Samples.Act());
        page.Publish(page.Revise(Samples.Guidance(GuidanceSection.Intro), Samples.Act(2)).Number, Samples.Act(2));
        Assert.Equal(["/en/how-to-apply"], Past(page));
    }

    [Fact]
    public void A_public_revision_that_cannot_be_read_does_not_stop_its_own_mending()
    {
        var entry = new Torn();
        entry.Write(Samples.Unit(), Samples.Act());
        entry.Publish(1, Samples.Act());
        entry.Unreadable = 1;
        entry.Write(Samples.Unit(), Samples.Act());
        entry.Publish(2, Samples.Act(2));
        Assert.Equal(2, entry.Live?.Number);
    }

    /// <summary>An entry one of whose revisions was damaged after it was published.</summary>
    private sealed class Torn() : Entry("torn")
    {
        public override FieldTable Fields => UnitFields.Table;

        public int? Unreadable { get; set; }

        public override Revision Write(EntryContent content, Act act) => Append(content, act);

        public override EntryContent Read(Revision revision) =>
            revision.Number == Unreadable
                ? throw new JsonException()
                : ContentDocument.Read<UnitContent>(revision.Document);
    }
}
