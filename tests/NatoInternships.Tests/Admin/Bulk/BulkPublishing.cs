using System.Net;
using NatoInternships.Addresses;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Editors;
using NatoInternships.Tests.Admin.Lists;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Bulk;

/// <summary>Many entries are published or withdrawn at once, shown first, and undone again.</summary>
public sealed class BulkPublishing(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task What_is_shown_is_published_at_once_and_the_undo_brings_back_what_was()
    {
        using var publisher = await _site.JoinAsync(Role.Publisher);
        await _site.AddManyAsync(2);
        await _site.EditAsync<Unit>(
            "operations",
            (unit, act) => unit.Submit(unit.Revise(unit.Read(unit.LiveRevision!).Anew(), act).Number, act)
        );
        var preview = await publisher.ChooseAsync("Publish", "many-1", "many-2", "operations");
        Assert.Contains("This will change: 3", preview.Text, StringComparison.Ordinal);
        Assert.Contains("revision 1 is public", preview.Text, StringComparison.Ordinal);
        Assert.Equal("latest 1, live none, submitted none", (await _site.EntryAsync("many-1")).State());
        var done = await publisher.DoItAsync(preview);
        Assert.StartsWith("Published together: 3", done.Notice, StringComparison.Ordinal);
        using var visitor = _site.Visitor();
        Assert.Equal(
            HttpStatusCode.OK,
            (await visitor.GetAsync(new Uri("/en/units/many-1", UriKind.Relative))).StatusCode
        );
        Assert.Equal("latest 2, live 2, submitted none", (await _site.EntryAsync("operations")).State());
        Assert.Equal(
            3,
            (await _site.AuditAsync()).Count(row => row.Act == AuditAct.BulkPublished && row.Actor == publisher.Email)
        );

        var undone = await publisher.UndoAsync(done);
        Assert.Equal("Undone", undone.Notice);
        Assert.Equal("latest 2, live 1, submitted 2", (await _site.EntryAsync("operations")).State());
        Assert.Equal(
            HttpStatusCode.Gone,
            (await visitor.GetAsync(new Uri("/en/units/many-1", UriKind.Relative))).StatusCode
        );
        Assert.Equal(3, (await _site.AuditAsync()).Count(row => row.Act == AuditAct.BulkUndone));
        Assert.Null(undone.Document.QuerySelector("form[action$=undo]"));
        foreach (var (language, said) in new[] { ("en", "Undone."), ("fr", "Annulé.") })
        {
            var history = await publisher.Browser.GetAsync($"/admin/{language}/entries/operations/history");
            var remarks = history.Document.QuerySelectorAll(".remarks").Select(remark => remark.TextContent.Trim());
            Assert.Contains(said, remarks);
        }
    }

    [Fact]
    public async Task Nobody_publishes_their_own_last_change()
    {
        using var publisher = await _site.JoinAsync(Role.Publisher);
        await _site.AddManyAsync(1);
        await _site.EditAsync<Unit>(
            "operations",
            (unit, act) => unit.Revise(unit.Read(unit.LiveRevision!).Anew(), act with { ById = publisher.Id })
        );
        var preview = await publisher.ChooseAsync("Publish", "many-1", "operations");
        Assert.Contains("You wrote some of what would become public", preview.Text, StringComparison.Ordinal);
        await publisher.DoItAsync(preview);
        Assert.Equal("latest 2, live 1, submitted none", (await _site.EntryAsync("operations")).State());
        Assert.Equal("latest 1, live 1, submitted none", (await _site.EntryAsync("many-1")).State());
    }

    [Fact]
    public async Task What_is_not_ready_says_why_and_has_no_button()
    {
        using var publisher = await _site.JoinAsync(Role.Publisher);
        await _site.AddAsync(
            "new-unit",
            NatoInternships.Tests.Catalogue.Samples.Unit("new-unit", name: "A new unit"),
            published: false
        );
        await _site.EditAsync<Unit>(
            "operations",
            (unit, act) => unit.Revise(unit.Read(unit.LiveRevision!) with { Parent = "nowhere" }, act)
        );
        var preview = await publisher.ChooseAsync("Publish", "new-unit", "legal-advisor", "operations");
        Assert.Contains("Write a summary.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("“nowhere” is not in the catalogue.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Its newest revision is public already", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            preview.Document.Forms,
            form => form.GetAttribute("action")!.EndsWith("/do", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_unit_goes_with_its_body_or_not_at_all()
    {
        using var publisher = await _site.JoinAsync(Role.Publisher);
        var body = NatoInternships.Tests.Catalogue.Samples.Unit("new-body", name: "A new body");
        body = body with { Kind = UnitKind.Body, Parent = null, English = body.English with { Summary = "A body." } };
        await _site.AddAsync("new-body", body, published: false);
        await _site.AddAsync(
            "new-unit",
            body with
            {
                Kind = UnitKind.Unit,
                Parent = "new-body",
                English = body.English with { Address = "new-unit", Name = "A new unit" },
            },
            published: false
        );
        Assert.Contains(
            "“new-body” is not public yet.",
            (await publisher.ChooseAsync("Publish", "new-unit")).Text,
            StringComparison.Ordinal
        );
        var done = await publisher.DoItAsync(await publisher.ChooseAsync("Publish", "new-unit", "new-body"));
        Assert.StartsWith("Published together: 2", done.Notice, StringComparison.Ordinal);

        var withdrawing = await publisher.ChooseAsync("Withdraw", "new-body");
        Assert.Contains(
            "Public units belong to this body, such as “A new unit”. Move or withdraw them first, or together.",
            withdrawing.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Undone", (await publisher.UndoAsync(done)).Notice);
        Assert.Null((await _site.EntryAsync("new-body")).Live);
    }

    [Fact]
    public async Task A_withdrawal_wants_a_reason_and_its_undo_publishes_again()
    {
        using var publisher = await _site.JoinAsync(Role.Publisher);
        await _site.EditAsync<Unit>("gender-advisor", (unit, act) => unit.Withdraw(act));
        await _site.AddManyAsync(1);
        var preview = await publisher.ChooseAsync(
            "Withdraw",
            "operations",
            "legal-advisor",
            "gender-advisor",
            "many-1"
        );
        Assert.Contains("It is withdrawn already", preview.Text, StringComparison.Ordinal);
        Assert.Contains("It was never public", preview.Text, StringComparison.Ordinal);
        preview = await publisher.DoItAsync(preview);
        Assert.Contains("Say why. The history keeps it.", preview.Problem, StringComparison.Ordinal);
        var done = await publisher.DoItAsync(preview, ("why", "They moved."));
        Assert.StartsWith("Withdrawn together: 2", done.Notice, StringComparison.Ordinal);
        var entry = await _site.EntryAsync("operations");
        Assert.Equal((null, "They moved."), (entry.Live?.Number, entry.Milestones[^1].Note));
        using var visitor = _site.Visitor();
        Assert.Equal(
            HttpStatusCode.Gone,
            (await visitor.GetAsync(new Uri("/en/units/operations", UriKind.Relative))).StatusCode
        );
        await publisher.UndoAsync(done);
        Assert.Equal(
            HttpStatusCode.OK,
            (await visitor.GetAsync(new Uri("/en/units/operations", UriKind.Relative))).StatusCode
        );
        Assert.Equal("latest 1, live 1, submitted none", (await _site.EntryAsync("legal-advisor")).State());
    }

    [Fact]
    public async Task What_moved_on_since_it_was_shown_is_named_and_nothing_is_changed()
    {
        using var publisher = await _site.JoinAsync(Role.Publisher);
        var preview = await publisher.ChooseAsync("Withdraw", "operations", "legal-advisor");
        await _site.EditAsync<Unit>(
            "operations",
            (unit, act) => unit.Revise(unit.Read(unit.LiveRevision!).Anew(), act)
        );
        var refused = await publisher.DoItAsync(preview, ("why", "They moved."));
        Assert.Contains("Nothing was changed", refused.Problem, StringComparison.Ordinal);
        Assert.Contains("Somebody changed it meanwhile", refused.Problem, StringComparison.Ordinal);
        Assert.Equal("latest 1, live 1, submitted none", (await _site.EntryAsync("legal-advisor")).State());
        var done = await publisher.DoItAsync(refused);
        Assert.StartsWith("Withdrawn together: 2", done.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_undo_asks_first_where_something_changed_since_and_leaves_that_as_it_is()
    {
        using var publisher = await _site.JoinAsync(Role.Publisher);
        var done = await publisher.DoItAsync(
            await publisher.ChooseAsync("Withdraw", "operations", "legal-advisor"),
            ("why", "They moved.")
        );
        await _site.EditAsync<Unit>("operations", (unit, act) => unit.Revise(unit.Read(unit.Latest!).Anew(), act));
        var asked = await publisher.UndoAsync(done);
        Assert.Contains("Not all of it can be undone.", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("It was changed since and stays as it is", asked.Text, StringComparison.Ordinal);
        Assert.Null((await _site.EntryAsync("legal-advisor")).Live);
        _site.Later(TimeSpan.FromMinutes(1));
        var undone = await publisher.UndoAsync(asked);
        Assert.Equal("Brought back: 1. Stayed as they are: 1.", undone.Notice);
        Assert.Equal(
            ["Brought back", "It was changed since and stays as it is"],
            undone
                .Document.QuerySelectorAll("main .ticks .hint")
                .Select(hint => hint.TextContent)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            (1, null),
            (
                (await _site.EntryAsync("legal-advisor")).Live?.Number,
                (await _site.EntryAsync("operations")).Live?.Number
            )
        );
    }

    [Fact]
    public async Task An_author_may_neither_publish_nor_undo_it()
    {
        using var author = await _site.JoinAsync();
        using var publisher = await _site.JoinAsync(Role.Publisher);
        var list = await author.Browser.GetAsync("/admin/en/units");
        Assert.Equal(
            ["Body", "AsOf", "Owner"],
            list.Document.QuerySelectorAll(".bulk button").Select(button => button.GetAttribute("value"))
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await author.ChooseAsync("Publish", "operations")).Status);
        var preview = await publisher.ChooseAsync("Withdraw", "operations");
        var own = await author.ValueAsync(await author.ChooseAsync("AsOf", "operations"), "2020");
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await author.DoItAsync(own, ("kind", "Withdraw"), ("why", "Because."))).Status
        );
        var done = await publisher.DoItAsync(preview, ("why", "They moved."));
        var page = await author.Browser.GetAsync(done.Document.QuerySelector(".notice a")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Document.QuerySelector("form[action$=undo]"));
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (
                await author.Browser.SubmitOnlyAsync(
                    done,
                    "/undo",
                    (
                        "__RequestVerificationToken",
                        page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")
                    )
                )
            ).Status
        );
        Assert.Null((await _site.EntryAsync("operations")).Live);
    }
}
