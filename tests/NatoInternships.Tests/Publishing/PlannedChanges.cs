using NatoInternships.Catalogue;
using NatoInternships.Publishing;
using static NatoInternships.Tests.Publishing.Samples;

namespace NatoInternships.Tests.Publishing;

/// <summary>The catalogue as it will be after changes.</summary>
public sealed class PlannedChanges
{
    private static readonly CatalogueRows Now = new(1, Noon, [Row("a-body", Body()), Row("a-unit", Unit())], []);

    [Fact]
    public void A_publication_adds_an_entry() =>
        Assert.NotNull(Now.After(Publication("new", Unit("new"))).Build().English.UnitAt("/en/units/new"));

    [Fact]
    public void A_publication_replaces_what_was_public_and_the_old_address_leads_on()
    {
        var then = Now.After(Publication("a-unit", Unit("moved", "Moved"))).Build();
        Assert.Equal("Moved", then.English.Unit("a-unit")?.Name);
        Assert.Equal((true, "/en/units/moved"), then.Past("/en/units/a-unit"));
    }

    [Fact]
    public void A_withdrawal_takes_an_entry_off()
    {
        var then = Now.After(new PublicChange(Noon, Row("a-unit", Unit()), Withdraws: true)).Build();
        Assert.Null(then.English.Unit("a-unit"));
        Assert.Equal((true, null), then.Past("/en/units/a-unit"));
    }

    [Fact]
    public void Changes_come_in_the_order_of_their_times()
    {
        var withdrawal = new PublicChange(Noon.AddDays(1), Row("a-unit", Unit()), Withdraws: true);
        Assert.Null(Now.After([withdrawal, Publication("a-unit", Unit())]).Build().English.Unit("a-unit"));
        Assert.NotNull(
            Now.After([withdrawal, Publication("a-unit", Unit()) with { At = Noon.AddDays(2) }])
                .Build()
                .English.Unit("a-unit")
        );
    }

    [Fact]
    public void What_is_public_now_stays_as_it_is()
    {
        _ = Now.After(Publication("a-unit", Unit("moved")));
        Assert.Equal("/en/units/a-unit", Now.Build().English.Unit("a-unit")?.Path);
    }

    [Fact]
    public void What_cannot_be_shown_is_named_with_its_reason()
    {
        Assert.Equal(
            new LeftOut("new", LeftOutReason.NoBody, "no-body"),
            Reason(Unit("new") with { Parent = "no-body" })
        );
        Assert.Equal(new LeftOut("new", LeftOutReason.AddressTaken, "/en/units/a-unit"), Reason(Unit("a-unit")));
        static LeftOut Reason(EntryContent content) =>
            Assert.Single(Now.After(Publication("new", content)).Build().Live.LeftOut);
    }

    private static PublicChange Publication(string key, EntryContent content) => new(Noon, Row(key, content));
}
