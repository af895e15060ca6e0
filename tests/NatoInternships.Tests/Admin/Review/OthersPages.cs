using System.Net;
using NatoInternships.Addresses;
using NatoInternships.Admin.Editing;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Admin.Bulk;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Review;

/// <summary>
/// No act makes another entry's page disappear, whoever does it: one at a time, many at once, by an undo or by the
/// timetable. A small body has one unit.
/// </summary>
public sealed class OthersPages : IAsyncLifetime, IDisposable
{
    private const string Body = "a-body";
    private const string Unit = "a-unit";
    private const string Newcomer = "a-newcomer";
    private const string UnitPage = "/en/units/a-unit";
    private const string BodyPage = "/en/bodies/a-body";

    private static readonly DateTime Tomorrow = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    private readonly DeskSite _site = new();
    private Colleague _publisher = null!;

    public async Task InitializeAsync()
    {
        _publisher = await _site.PublisherAsync();
        await _site.AddAsync(Body, Content(Body) with { Kind = UnitKind.Body, Parent = null });
        await _site.AddAsync(Unit, Content(Unit));
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("emergency")]
    public async Task A_body_with_public_units_does_not_become_a_programme(string how)
    {
        await ReviseAsync(Body, Programme);
        var page = await _publisher.PublishingAsync(Body, how, ("reason", "It cannot wait."));
        Assert.Contains("Public units belong to this body", page.Problem, StringComparison.Ordinal);
        await AssertThereAsync(UnitPage, BodyPage);
    }

    [Fact]
    public async Task Nor_does_it_together_with_others()
    {
        await ReviseAsync(Body, Programme);
        await ReviseAsync("legal-advisor", unit => unit.Anew());
        var done = await PublishTogetherAsync(Body, "legal-advisor");
        Assert.StartsWith("Published together: 1", done.Notice, StringComparison.Ordinal);
        await AssertThereAsync(UnitPage, BodyPage);
    }

    [Fact]
    public async Task Nor_when_its_unit_is_published_with_it()
    {
        await ReviseAsync(Body, Programme);
        await ReviseAsync(Unit, unit => unit.Anew());
        var done = await PublishTogetherAsync(Body, Unit);
        Assert.StartsWith("Published together: 1", done.Notice, StringComparison.Ordinal);
        Assert.Equal("latest 2, live 2, submitted none", (await _site.EntryAsync(Unit)).State());
        await AssertThereAsync(UnitPage, BodyPage);
    }

    [Fact]
    public async Task Nor_when_that_is_what_an_undo_would_bring_back()
    {
        await _site.AddAsync("late-body", Programme(Content("late-body")));
        await ReviseAsync("late-body", body => body with { Kind = UnitKind.Body });
        var done = await PublishTogetherAsync("late-body");
        await _site.AddAsync("late-unit", Content("late-unit") with { Parent = "late-body" });
        var asked = await _publisher.UndoAsync(done);
        Assert.Contains("Not all of it can be undone.", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("such as “Name of late-unit”", asked.Text, StringComparison.Ordinal);
        await AssertThereAsync("/en/units/late-unit");
    }

    [Fact]
    public async Task Nor_when_it_was_planned_before_the_unit_came()
    {
        await ReviseAsync(Body, Programme);
        await _site.EditAsync<Unit>(Body, (body, act) => body.SchedulePublication(2, Tomorrow, act));
        await DueAsync();
        Assert.Equal((1, null), await LiveAsync(Body));
        await AssertThereAsync(UnitPage, BodyPage);
    }

    [Fact]
    public async Task Nor_is_that_planned()
    {
        await ReviseAsync(Body, Programme);
        var page = await _publisher.PlanAsync(Body, "schedule", "2026-12-01");
        Assert.Contains("Public units belong to this body", page.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("moved")]
    public async Task A_body_that_is_kept_for_reference_is_not_withdrawn_from_its_units(string how)
    {
        await _publisher.PublishingAsync(Body, "withdraw", ("how", "notice"), ("why", "It takes no interns."));
        var page = await _publisher.PublishingAsync(
            Body,
            "withdraw",
            ("how", how),
            ("successor", "international-staff"),
            ("why", "It is no more.")
        );
        Assert.Contains("Public units belong to this body", page.Problem, StringComparison.Ordinal);
        await AssertThereAsync(UnitPage, BodyPage);
    }

    [Fact]
    public async Task Nor_together_with_others_nor_by_the_timetable()
    {
        await RetireAsync(Body);
        await _site.EditAsync<Unit>(Body, (body, act) => body.ScheduleWithdrawal(Tomorrow, act));
        var shown = await ListedAsync("Withdraw", Body, "legal-advisor");
        Assert.Contains(
            "Public units belong to this body, such as “Name of a-unit”",
            shown.Text,
            StringComparison.Ordinal
        );
        await DueAsync();
        Assert.Equal((1, null), await LiveAsync(Body));
        await AssertThereAsync(UnitPage, BodyPage);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nor_from_a_unit_that_is_kept_for_reference_itself(bool together)
    {
        await RetireAsync(Unit);
        if (together)
            Assert.Contains(
                "Public units belong to this body, such as “Name of a-unit”",
                (await ListedAsync("Withdraw", Body, "legal-advisor")).Text,
                StringComparison.Ordinal
            );
        else
            Assert.Contains(
                "Public units belong to this body",
                (await _publisher.PublishingAsync(Body, "withdraw", ("how", "gone"), ("why", "It closed."))).Problem,
                StringComparison.Ordinal
            );
        await AssertThereAsync(UnitPage, BodyPage);
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("emergency")]
    public async Task Nothing_is_published_onto_the_page_of_what_is_kept_for_reference(string how)
    {
        await RetireAsync(Unit);
        await DraftAsync(Content(Unit));
        var page = await _publisher.PublishingAsync(Newcomer, how, ("reason", "It cannot wait."));
        Assert.Contains("Something must be mended", page.Problem, StringComparison.Ordinal);
        Assert.Contains("“a-unit” has this address already", page.Text, StringComparison.Ordinal);
        await AssertOwnPageAsync();
    }

    [Fact]
    public async Task Nor_onto_its_French_page_alone()
    {
        await RetireAsync(Unit);
        var content = Content(Newcomer);
        await DraftAsync(content with { French = content.French! with { Address = "a-unit-fr" } });
        await _publisher.PublishingAsync(Newcomer, "publish");
        Assert.Equal((null, null), await LiveAsync(Newcomer));
        await AssertThereAsync("/fr/entites/a-unit-fr");
    }

    [Fact]
    public async Task Nor_with_others_nor_by_the_timetable()
    {
        await RetireAsync(Unit);
        await DraftAsync(Content(Unit));
        await _site.EditAsync<Unit>(Newcomer, (unit, act) => unit.SchedulePublication(1, Tomorrow, act));
        await ReviseAsync("legal-advisor", unit => unit.Anew());
        var shown = await _publisher.ChooseAsync("Publish", Newcomer, "legal-advisor");
        Assert.Contains("“a-unit” has this address already", shown.Text, StringComparison.Ordinal);
        await DueAsync();
        Assert.Equal((null, null), await LiveAsync(Newcomer));
        await AssertOwnPageAsync();
    }

    [Fact]
    public async Task Nor_by_an_undo()
    {
        await _site.AddAsync(Newcomer, Content("wanted"));
        var done = await _publisher.DoItAsync(
            await _publisher.ChooseAsync("Withdraw", Newcomer),
            ("why", "It closed.")
        );
        await _site.PublishAsync(Unit, unit => unit with { English = unit.English with { Address = "wanted" } });
        await RetireAsync(Unit);
        Assert.Contains(
            "Not all of it can be undone.",
            (await _publisher.UndoAsync(done)).Problem,
            StringComparison.Ordinal
        );
        Assert.Contains("<h1>Name of a-unit", await TextAsync("/en/units/wanted"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_comes_back_brings_no_page_over_another_one()
    {
        // Left over from a catalogue that was damaged: live, but its body is not.
        await _site.AddAsync("absent-body", Content("absent-body") with { Kind = UnitKind.Body, Parent = null });
        await _site.AddAsync(Newcomer, Content("wanted") with { Parent = "absent-body" });
        await _site.EditAsync<Unit>("absent-body", (body, act) => body.Withdraw(act));
        await _site.PublishAsync(Unit, unit => unit with { English = unit.English with { Address = "wanted" } });
        await ReviseAsync("absent-body", body => body.Anew());
        var page = await _publisher.PublishingAsync("absent-body", "publish");
        Assert.Contains("would take the page of another entry", page.Problem, StringComparison.Ordinal);
        Assert.Contains("<h1>Name of a-unit", await TextAsync("/en/units/wanted"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_that_want_one_address_do_not_both_get_it()
    {
        await ReviseAsync(Unit, unit => unit with { English = unit.English with { Address = "wanted" } });
        await ReviseAsync("legal-advisor", unit => unit with { English = unit.English with { Address = "wanted" } });
        var done = await PublishTogetherAsync(Unit, "legal-advisor");
        Assert.StartsWith("Published together: 1", done.Notice, StringComparison.Ordinal);
        Assert.Contains("<h1>Name of a-unit", await TextAsync("/en/units/wanted"), StringComparison.Ordinal);
        await AssertThereAsync("/en/units/legal-advisor");
    }

    [Fact]
    public async Task Two_that_change_addresses_with_each_other_go_together()
    {
        await _site.AddAsync(Newcomer, Content(Newcomer));
        await ReviseAsync(Unit, unit => unit with { English = unit.English with { Address = Newcomer } });
        await ReviseAsync(Newcomer, unit => unit with { English = unit.English with { Address = Unit } });
        var done = await PublishTogetherAsync(Unit, Newcomer);
        Assert.StartsWith("Published together: 2", done.Notice, StringComparison.Ordinal);
        Assert.Contains("<h1>Name of a-unit", await TextAsync("/en/units/a-newcomer"), StringComparison.Ordinal);
        Assert.Contains("<h1>Name of a-newcomer", await TextAsync(UnitPage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_may_give_up_its_own_French_page()
    {
        await ReviseAsync(Unit, unit => unit with { French = null });
        Assert.Equal("", (await _publisher.PublishingAsync(Unit, "publish")).Problem);
        await AssertThereAsync(UnitPage);
    }

    public void Dispose() => _site.Dispose();

    public Task DisposeAsync()
    {
        _publisher.Dispose();
        return Task.CompletedTask;
    }

    private static UnitContent Content(string address)
    {
        var content = NatoInternships.Tests.Catalogue.Samples.Unit(address, address + "-fr", $"Name of {address}");
        return content with
        {
            Parent = Body,
            English = content.English with { Summary = "It tests." },
            French = content.French! with { Summary = "Essais." },
        };
    }

    private static UnitContent Programme(UnitContent content) =>
        content with
        {
            Kind = UnitKind.Programme,
            Parent = null,
        };

    private Task DraftAsync(UnitContent content) =>
        _site.AddAsync(
            Newcomer,
            content with
            {
                English = content.English with { Name = "Newcomer" },
            },
            published: false
        );

    private Task ReviseAsync(string key, Func<UnitContent, UnitContent> change) =>
        _site.EditAsync<Unit>(key, (unit, act) => unit.Revise(change(unit.Read(unit.Latest!)), act));

    private Task RetireAsync(string key) => _site.EditAsync<Unit>(key, (unit, act) => unit.Retire(act));

    private async Task<Answer> PublishTogetherAsync(params string[] keys) =>
        await _publisher.DoItAsync(await ListedAsync("Publish", keys));

    /// <summary>The act as it is shown before it is done: chosen from the lists of bodies and of units.</summary>
    private async Task<Answer> ListedAsync(string kind, params string[] keys) =>
        await _publisher.ChooseAsync(kind, keys);

    private async Task DueAsync()
    {
        _site.Clock.AdjustTime(new DateTimeOffset(Tomorrow));
        await _site.WithTimetableAsync();
    }

    private async Task<(int?, DateTime?)> LiveAsync(string key)
    {
        var entry = await _site.EntryAsync(key);
        return (entry.Live?.Number, entry.Withdrawal?.At);
    }

    private async Task<string> TextAsync(string path)
    {
        var (status, _, text) = await _site.PublicAsync(path);
        Assert.Equal(HttpStatusCode.OK, status);
        return text;
    }

    private async Task AssertOwnPageAsync() =>
        Assert.Contains("<h1>Name of a-unit", await TextAsync(UnitPage), StringComparison.Ordinal);

    private async Task AssertThereAsync(params string[] paths)
    {
        foreach (var path in paths)
            Assert.NotEmpty(await TextAsync(path));
    }
}
