using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Bulk;

/// <summary>The body, the as-of date or the owner of many entries is changed at once; what is public stays.</summary>
public sealed class BulkDrafts(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Fact]
    public async Task Units_move_to_another_body_as_drafts_and_back()
    {
        using var author = await _site.JoinAsync();
        var asked = await author.ChooseAsync("Body", "operations", "legal-advisor", "young-professionals-programme");
        Assert.Contains("Chosen: 3", asked.Text, StringComparison.Ordinal);
        var preview = await author.ValueAsync(asked, "international-military-staff");
        Assert.Contains("It is so already", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Only a unit belongs to a body", preview.Text, StringComparison.Ordinal);
        var done = await author.DoItAsync(preview);
        Assert.StartsWith("Body changed: 1", done.Notice, StringComparison.Ordinal);
        var unit = (Unit)await _site.EntryAsync("operations");
        Assert.Equal(
            ("latest 2, live 1, submitted none", "international-military-staff", (Guid?)author.Id),
            (unit.State(), unit.Read(unit.Latest!).Parent, unit.Latest!.ById)
        );
        Assert.Contains(
            await _site.AuditAsync(),
            row =>
                row.Act == AuditAct.BulkChanged
                && row.Subject == "operations"
                && row.Detail == "international-military-staff"
        );
        await author.UndoAsync(done);
        unit = (Unit)await _site.EntryAsync("operations");
        Assert.Equal(
            ("latest 3, live 1, submitted none", "international-staff"),
            (unit.State(), unit.Read(unit.Latest!).Parent)
        );
    }

    [Fact]
    public async Task The_as_of_date_changes_and_the_drafts_are_handed_in_if_wished()
    {
        using var author = await _site.JoinAsync();
        var preview = await author.ValueAsync(
            await author.ChooseAsync("AsOf", "operations", "legal-advisor"),
            " 2026-05 "
        );
        Assert.Contains("May\u00A02026", preview.Text, StringComparison.Ordinal);
        var done = await author.DoItAsync(preview, ("submit", "true"), ("why", "Asked them."));
        var entry = await _site.EntryAsync("operations");
        Assert.Equal(("latest 2, live 1, submitted 2", "Asked them."), (entry.State(), entry.Latest!.Why));
        await author.UndoAsync(done);
        Assert.Equal("latest 3, live 1, submitted none", (await _site.EntryAsync("operations")).State());
    }

    [Theory]
    [InlineData("AsOf", "last year", "Give a year, a month or a day")]
    [InlineData("AsOf", "", "Give a year, a month or a day")]
    [InlineData("Body", "legal-advisor", "Choose a body")]
    [InlineData("Owner", "11111111-1111-1111-1111-111111111111", "Choose a colleague, or nobody")]
    public async Task A_value_that_makes_no_sense_says_what_to_mend(string kind, string value, string advice)
    {
        using var author = await _site.JoinAsync();
        var page = await author.ValueAsync(await author.ChooseAsync(kind, "operations"), value);
        Assert.Contains(advice, page.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(
            page.Document.Forms,
            form => form.GetAttribute("action")!.EndsWith("/do", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Entries_are_given_to_a_colleague_and_the_undo_gives_them_back()
    {
        using var author = await _site.JoinAsync();
        await _site.EditAsync<Unit>("operations", (unit, act) => unit.GiveTo(author.Id, act));
        using var other = await _site.JoinAsync();
        var preview = await author.ValueAsync(
            await author.ChooseAsync("Owner", "operations", "legal-advisor"),
            other.Id.ToString()
        );
        Assert.Contains("nobody in particular", preview.Text, StringComparison.Ordinal);
        var done = await author.DoItAsync(preview);
        Assert.Equal(other.Id, (await _site.EntryAsync("legal-advisor")).OwnerId);
        await author.UndoAsync(done);
        Assert.Equal(
            ((Guid?)author.Id, null),
            ((await _site.EntryAsync("operations")).OwnerId, (await _site.EntryAsync("legal-advisor")).OwnerId)
        );
        preview = await author.ValueAsync(await author.ChooseAsync("Owner", "operations"), "nobody");
        await author.DoItAsync(preview);
        Assert.Null((await _site.EntryAsync("operations")).OwnerId);
    }

    [Fact]
    public async Task A_damaged_draft_is_refused_by_name()
    {
        using var author = await _site.JoinAsync();
        await _site.DamageAsync(
            $"""
            UPDATE Revisions SET Document = 'broken'
            WHERE EntryId = (SELECT Id FROM Entries WHERE Key = 'operations')
            """
        );
        var preview = await author.ValueAsync(await author.ChooseAsync("AsOf", "operations", "legal-advisor"), "2020");
        Assert.Contains("Its newest revision cannot be read.", preview.Text, StringComparison.Ordinal);
        Assert.StartsWith("As-of date changed: 1", (await author.DoItAsync(preview)).Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_says_to_choose_and_keeps_the_selection()
    {
        using var author = await _site.JoinAsync();
        var page = await author.ChooseFromAsync("/admin/en/units?q=legal&sort=name", "AsOf");
        Assert.Equal("/admin/en/units?q=legal&sort=name&problem=none", page.Path);
        Assert.Contains("Choose at least one row first.", page.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_acts_are_listed_and_a_guidance_page_can_be_among_them()
    {
        using var author = await _site.JoinAsync();
        var asked = await author.ChooseFromAsync("/admin/en/guidance", "AsOf", "how-to-apply");
        var done = await author.DoItAsync(await author.ValueAsync(asked, "2026"));
        Assert.StartsWith("/admin/en/guidance?act=", done.Path, StringComparison.Ordinal);
        var page = await author.Browser.GetAsync("/admin/en/bulk");
        Assert.Equal("As-of date changed: 1", Assert.Single(page.Document.QuerySelectorAll("main li a")).TextContent);
    }

    [Fact]
    public async Task The_steps_are_there_in_French()
    {
        using var author = await _site.JoinAsync();
        var asked = await author.ChooseFromAsync("/admin/fr/units", "AsOf", "legal-advisor");
        var preview = await author.ValueAsync(asked, "2026-05");
        Assert.Contains("mai\u00A02026", preview.Text, StringComparison.Ordinal);
        Assert.StartsWith("/admin/fr/units?act=", (await author.DoItAsync(preview)).Path, StringComparison.Ordinal);
    }
}
