using NatoInternships.Catalogue;
using NatoInternships.Publishing;
using static NatoInternships.Tests.Publishing.Samples;

namespace NatoInternships.Tests.Publishing;

/// <summary>What the builder says of changes before they are made.</summary>
public sealed class Judging
{
    private static readonly LiveCatalogue Now = new([
        Row("a-body", Body()),
        Row("a-unit", Unit()),
        Row("old", Unit("old"), Noon),
        Row("a-page", Page()),
    ]);

    [Fact]
    public void What_harms_nobody_may_be_done() =>
        Assert.Empty(Now.Judge([Publication("a-unit", Unit("moved")), Publication("new", Unit("a-unit"))]).Lost);

    [Fact]
    public void A_body_loses_its_units_also_those_that_are_kept_for_reference()
    {
        var lost = Now.Judge([Withdrawal("a-body")]).Lost;
        Assert.Equal(["a-body"], lost.Select(change => change.Key));
        Assert.Equal(
            [new LeftOut("a-unit", LeftOutReason.NoBody, "a-body"), new LeftOut("old", LeftOutReason.NoBody, "a-body")],
            lost["a-body"]
        );
    }

    [Fact]
    public void A_body_may_leave_with_all_its_units() =>
        Assert.Empty(Now.Judge([Withdrawal("a-body"), Withdrawal("a-unit"), Withdrawal("old")]).Lost);

    [Theory]
    [InlineData("a-newcomer", "old")]
    [InlineData("z-newcomer", "z-newcomer")]
    public void An_address_that_is_taken_is_lost_by_one_of_the_two_and_it_is_the_newcomer_s_doing(
        string newcomer,
        string loser
    )
    {
        var lost = Assert.Single(Now.Judge([Publication(newcomer, Unit("old"))]).Lost);
        Assert.Equal(newcomer, lost.Key);
        Assert.Equal((loser, LeftOutReason.AddressTaken), Assert.Single(lost.Select(left => (left.Key, left.Reason))));
    }

    [Fact]
    public void Units_that_are_lost_with_a_body_whose_address_is_taken_are_the_taker_s_doing()
    {
        var lost = Now.Judge([Publication("a-bigger-body", Body())]).Lost;
        Assert.Equal(["a-bigger-body"], lost.Select(change => change.Key));
        Assert.Equal(["a-body", "a-unit", "old"], lost["a-bigger-body"].Select(left => left.Key).Order());
    }

    [Fact]
    public void What_was_left_out_before_is_nobody_s_loss()
    {
        var damaged = new LiveCatalogue([Row("a-unit", Unit()), Row("a-page", Page())]);
        Assert.Empty(damaged.Judge([Withdrawal("a-page"), Publication("b-body", Body("b-body"))]).Lost);
    }

    [Fact]
    public void What_has_no_body_holds_no_address() =>
        Assert.Equal(
            "b-unit",
            new LiveCatalogue([
                Row("a-body", Body()),
                Row("a-unit", Unit("wanted") with { Parent = "nowhere" }),
                Row("b-unit", Unit("wanted")),
            ]).OwnerOf("/en/units/wanted")
        );

    [Fact]
    public void Nor_does_what_loses_its_body_to_a_taken_address() =>
        Assert.Null(
            new LiveCatalogue([
                Row("a-body", Body("wanted")),
                Row("b-body", Body("wanted")),
                Row("a-unit", Unit() with { Parent = "b-body" }),
            ]).OwnerOf("/en/units/a-unit")
        );

    [Fact]
    public void Plans_for_one_instant_come_in_an_order_that_lets_all_of_them_happen()
    {
        PublicChange[] plans =
        [
            new(Noon, Row("b-body", Body("b")), Withdraws: true),
            new(Noon, Row("z-unit", Unit("z")), Withdraws: true),
            new(Noon, Row("c-unit", Unit("c")), Withdraws: true),
            new(Noon, Row("d-unit", Unit("d"))),
            new(Noon, Row("y-body", Body("y"))),
            new(Noon.AddMinutes(-1), Row("x-unit", Unit("x")), Withdraws: true),
        ];
        Assert.Equal(
            ["x-unit", "y-body", "d-unit", "c-unit", "z-unit", "b-body"],
            plans.InOrder().Select(plan => plan.Key)
        );
    }

    private static PublicChange Publication(string key, EntryContent content) => new(Noon, Row(key, content));

    private static PublicChange Withdrawal(string key) => new(Noon, Row(key, Unit(key)), Withdraws: true);
}
