using NatoInternships.Catalogue;

namespace NatoInternships.Tests.Catalogue;

public sealed class Publishing
{
    [Fact]
    public void Publishing_makes_the_chosen_revision_the_public_one()
    {
        var unit = Samples.Draft();
        unit.Revise(Samples.Unit(), Samples.Act(2));
        unit.Publish(1, Samples.Act(3));
        Assert.Equal((unit.Revisions[0], Samples.At(3)), (unit.LiveRevision, unit.Live?.Since));
    }

    [Fact]
    public void A_submitted_revision_waits_and_is_not_public()
    {
        var unit = Samples.Draft();
        unit.Submit(1, Samples.Act());
        Assert.Equal((1, null), (unit.Submission?.Number, unit.Live?.Number));
    }

    [Fact]
    public void Publishing_ends_the_waiting()
    {
        var unit = Samples.Draft();
        unit.Submit(1, Samples.Act());
        unit.Publish(1, Samples.Act());
        Assert.Null(unit.Submission);
    }

    [Fact]
    public void A_revision_that_is_not_there_cannot_be_submitted() =>
        Assert.Throws<InvalidOperationException>(() => Samples.Draft().Submit(2, Samples.Act()));

    [Fact]
    public void A_revision_that_is_not_there_cannot_be_published_and_the_public_one_stays()
    {
        var unit = Samples.Live();
        Assert.Throws<InvalidOperationException>(() => unit.Publish(2, Samples.Act(2)));
        Assert.Equal((1, Samples.At(1)), (unit.Live?.Number, unit.Live?.Since));
    }

    [Fact]
    public void Withdrawing_takes_the_entry_off_and_keeps_its_revisions()
    {
        var unit = Samples.Live();
        unit.Withdraw(Samples.Act(5));
        Assert.Equal(
            (null, null, Samples.At(5), 1),
            (unit.Live?.Number, unit.Live?.Since, unit.Withdrawal?.At, unit.Revisions.Count)
        );
    }

    [Fact]
    public void An_entry_that_is_not_public_cannot_be_withdrawn()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Samples.Draft().Withdraw(Samples.Act()));
        Assert.Equal("'legal-advisor' is not live, so it cannot be withdrawn.", fault.Message);
    }

    [Fact]
    public void An_entry_cannot_be_withdrawn_twice()
    {
        var unit = Samples.Live();
        unit.Withdraw(Samples.Act(2));
        Assert.Throws<InvalidOperationException>(() => unit.Withdraw(Samples.Act(3)));
    }

    [Fact]
    public void A_withdrawn_entry_can_be_published_again()
    {
        var unit = Samples.Live();
        unit.Withdraw(Samples.Act(2));
        unit.Publish(1, Samples.Act(3));
        Assert.Equal((1, Samples.At(3), null), (unit.Live?.Number, unit.Live?.Since, unit.Withdrawal?.At));
    }

    [Fact]
    public void A_planned_publication_that_is_given_up_takes_its_withdrawal_along()
    {
        var unit = Samples.Draft();
        unit.SchedulePublication(1, Samples.At(5), Samples.Act());
        unit.ScheduleWithdrawal(Samples.At(9), Samples.Act());
        unit.CancelPublication(Samples.Act(2));
        Assert.Equal((null, null), (unit.PlannedPublication, unit.WithdrawAt));
    }

    [Theory]
    [InlineData("Paul", false)]
    [InlineData("Ann", true)]
    [InlineData("Mary", true)]
    public void A_later_publication_ends_an_emergency_only_by_somebody_else_than_its_people(
        string approver,
        bool isReviewed
    )
    {
        var unit = Samples.Draft();
        unit.Write(Samples.Unit(name: "By Paul"), By("Paul", 2));
        unit.Publish(2, By("Paul", 3), emergency: true);
        unit.Write(Samples.Unit(name: "By Ann"), By("Ann", 4));
        unit.Publish(3, By(approver, 5));
        Assert.Equal(isReviewed ? null : 2, unit.EmergencyNumber);
        Assert.Equal(!isReviewed, unit.MayReview(People["Mary"]));
    }

    [Theory]
    [InlineData("Paul", false)]
    [InlineData("Mary", true)]
    public void What_the_timetable_publishes_was_approved_by_whoever_planned_it(string planner, bool isReviewed)
    {
        var unit = Samples.Draft();
        unit.Publish(1, By("Paul", 3), emergency: true);
        unit.Write(Samples.Unit(name: "By Ann"), By("Ann", 4));
        unit.SchedulePublication(2, Samples.At(6), By(planner, 5));
        unit.Publish(2, Act.Timetable(Samples.At(6)));
        Assert.Equal(isReviewed, unit.EmergencyNumber is null);
    }

    [Fact]
    public void Two_who_published_in_an_emergency_do_not_review_each_other()
    {
        var unit = Samples.Draft();
        unit.Publish(1, By("Paul", 2), emergency: true);
        unit.Write(Samples.Unit(name: "By Ann"), By("Ann", 3));
        unit.Publish(2, By("Ann", 4), emergency: true);
        Assert.Equal(
            (false, false, true),
            (unit.MayReview(People["Paul"]), unit.MayReview(People["Ann"]), unit.MayReview(People["Mary"]))
        );
    }

    private static readonly Dictionary<string, Guid> People = new[] { "Paul", "Ann", "Mary" }.ToDictionary(
        name => name,
        _ => Guid.NewGuid()
    );

    private static Act By(string name, int day) => Samples.Act(day, name) with { ById = People[name] };

    public static TheoryData<string> Verbs => [.. EachVerb.Keys];

    private static Dictionary<string, Action<Unit>> EachVerb =>
        new()
        {
            ["revise"] = unit => unit.Revise(Samples.Unit(), Samples.Act()),
            ["submit"] = unit => unit.Submit(1, Samples.Act()),
            ["publish"] = unit => unit.Publish(1, Samples.Act()),
            ["withdraw"] = unit => unit.Withdraw(Samples.Act()),
            ["restore"] = unit => unit.Restore(1, Samples.Act()),
            ["rename"] = unit => unit.Rename("legal", null, Samples.Act()),
        };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_changes_the_stamp_so_that_two_editors_cannot_overwrite_each_other(string verb)
    {
        var unit = Samples.Live();
        var before = unit.Stamp;
        EachVerb[verb](unit);
        Assert.NotEqual(before, unit.Stamp);
    }
}
