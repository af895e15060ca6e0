using Microsoft.EntityFrameworkCore;
using NatoInternships.Audit;
using NatoInternships.Catalogue;
using NatoInternships.Database;
using NatoInternships.Tests.Admin.Bulk;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.ContentImport;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Admin.Transfer;

/// <summary>Markdown files out and in: a dry run first, then drafts, and never the public site.</summary>
public sealed class ZipsOutAndIn(DeskSite desk) : IClassFixture<DeskSite>
{
    private readonly DeskSite _site = desk.Restored();

    [Theory]
    [InlineData("live")]
    [InlineData("latest")]
    public async Task The_whole_catalogue_out_and_in_changes_nothing(string which)
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync(("content.zip", await robin.TakeAsync($"markdown.zip?which={which}")));
        Assert.Equal(("What would change", ""), (page.Heading, page.Problem));
        Assert.Contains("Nothing would change", page.Notice, StringComparison.Ordinal);
        Assert.Empty(page.Rows());
        Assert.Null(page.Document.QuerySelector("input[name=plan]"));
    }

    [Fact]
    public async Task The_same_catalogue_gives_the_same_bytes()
    {
        using var robin = await _site.JoinAsync();
        var before = await robin.TakeAsync("markdown.zip?which=live");
        _site.Later(TimeSpan.FromMinutes(5));
        Assert.Equal(before, await robin.TakeAsync("markdown.zip?which=live"));
    }

    [Fact]
    public async Task One_entry_is_taken_by_its_key()
    {
        using var robin = await _site.JoinAsync();
        Assert.Equal(
            ["units/legal-advisor.en.md", "units/legal-advisor.fr.md"],
            Moving.Unzipped(await robin.TakeAsync("markdown.zip?which=live&key=legal-advisor")).Keys
        );
        Assert.Equal(
            System.Net.HttpStatusCode.NotFound,
            (await robin.Browser.AskAsync($"{Moving.Here}/markdown.zip?which=live&key=nowhere")).Status
        );
        Assert.Equal(
            System.Net.HttpStatusCode.NotFound,
            (await robin.Browser.AskAsync($"{Moving.Here}/markdown.zip")).Status
        );
    }

    [Fact]
    public async Task A_changed_file_becomes_a_draft_and_the_public_page_stays()
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync("legal-advisor.en.md", await ChangedAsync(robin));
        Assert.Equal(["legal-advisor Changed Short name, English text"], page.Rows());
        Assert.Equal((1, 1), await NumbersAsync("legal-advisor"));
        var done = await robin.ImportAsync(page);
        Assert.Equal("1 draft is written; the public site is as it was", done.Notice);
        Assert.Equal((2, 1), await NumbersAsync("legal-advisor"));
        var revision = await RevisionAsync("legal-advisor", 2);
        Assert.Equal((Origin.Person, (Guid?)robin.Id), (revision.Origin, revision.ById));
        Assert.Contains("Changed short", revision.Document, StringComparison.Ordinal);
        Assert.Contains("Conseiller juridique", revision.Document, StringComparison.OrdinalIgnoreCase);
        var row = Assert.Single(await _site.AuditAsync(), row => row.Act == AuditAct.MarkdownImported);
        Assert.Equal((robin.Email, "0 added, 1 changed: legal-advisor"), (row.Actor, row.Detail));
    }

    [Fact]
    public async Task The_newest_drafts_go_out_only_where_they_are_asked_for()
    {
        using var robin = await _site.JoinAsync();
        await robin.ImportAsync(await robin.BringAsync("legal-advisor.en.md", await ChangedAsync(robin)));
        const string Name = "units/legal-advisor.en.md";
        Assert.DoesNotContain(
            "Changed short",
            Moving.Unzipped(await robin.TakeAsync("markdown.zip?which=live"))[Name],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Changed short",
            Moving.Unzipped(await robin.TakeAsync("markdown.zip?which=latest"))[Name],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_French_file_alone_changes_the_French_text_alone()
    {
        using var robin = await _site.JoinAsync();
        var french =
            Moving.Unzipped(await robin.TakeAsync("markdown.zip?which=live"))["units/legal-advisor.fr.md"]
            + "\nEncore.\n";
        var page = await robin.BringAsync("legal-advisor.fr.md", french);
        Assert.Matches("^legal-advisor Changed [^,]+, French text$", Assert.Single(page.Rows()));
    }

    [Fact]
    public async Task New_entries_become_drafts_that_nobody_sees()
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync(
            (
                "new.zip",
                Moving.Zip(
                    ("units/new-body.en.md", ContentFiles.Body()),
                    ("guidance/new-page.en.md", ContentFiles.Guidance())
                )
            )
        );
        Assert.Equal(["new-body New", "new-page New"], page.Rows());
        Assert.Contains("2 drafts", (await robin.ImportAsync(page)).Notice, StringComparison.Ordinal);
        Assert.Equal((1, null), await NumbersAsync("new-body"));
        Assert.Equal((1, null), await NumbersAsync("new-page"));
    }

    [Fact]
    public async Task A_file_without_a_folder_finds_its_own()
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync(
            ("new-body.en.md", System.Text.Encoding.UTF8.GetBytes(ContentFiles.Body())),
            ("new-page.en.md", System.Text.Encoding.UTF8.GetBytes(ContentFiles.Guidance(text: "name: nothing")))
        );
        Assert.Equal(["new-body New", "new-page New"], page.Rows());
    }

    [Fact]
    public async Task One_fault_keeps_all_files_out_and_is_shown_with_its_file_and_line()
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync(
            (
                "new.zip",
                Moving.Zip(
                    ("units/good.en.md", ContentFiles.Body()),
                    ("units/bad.en.md", ContentFiles.Body(with: "order: many"))
                )
            )
        );
        Assert.Contains(
            "units/bad.en.md, line 3, order: expected a whole number from 1 to 10000",
            page.Problem,
            StringComparison.Ordinal
        );
        Assert.Equal(["bad Refused", "good New"], page.Rows());
        Assert.Null(page.Document.QuerySelector("input[name=plan]"));
    }

    [Fact]
    public async Task What_does_not_fit_the_catalogue_is_refused()
    {
        using var robin = await _site.JoinAsync();
        var page = await robin.BringAsync(
            "new-unit.en.md",
            ContentFiles.Unit(parent: "nowhere", text: "See [it](unit:nowhere).")
        );
        Assert.Contains("expected the key of a body; 'nowhere' is none", page.Problem, StringComparison.Ordinal);
        Assert.Contains("line 10, link: leads to 'unit:nowhere'", page.Problem, StringComparison.Ordinal);
        var taken = await robin.BringAsync(
            "new-unit.en.md",
            ContentFiles.Unit(parent: "international-military-staff", with: "address: legal-advisor")
        );
        Assert.Contains("belongs to 'legal-advisor' already", taken.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_draft_is_never_overwritten_unseen()
    {
        using var robin = await _site.JoinAsync();
        using var kim = await _site.JoinAsync();
        var changed = await ChangedAsync(robin);
        var mine = await robin.BringAsync("legal-advisor.en.md", changed);
        await kim.ImportAsync(
            await kim.BringAsync(
                "legal-advisor.en.md",
                changed.Replace("Changed short", "Of Kim", StringComparison.Ordinal)
            )
        );
        var answer = await robin.ImportAsync(mine);
        Assert.Contains("Somebody changed this meanwhile: legal-advisor.", answer.Problem, StringComparison.Ordinal);
        Assert.Equal((2, 1), await NumbersAsync("legal-advisor"));
    }

    [Fact]
    public async Task A_dry_run_is_imported_once_and_by_nobody_else()
    {
        using var robin = await _site.JoinAsync();
        using var kim = await _site.JoinAsync();
        var page = await robin.BringAsync("legal-advisor.en.md", await ChangedAsync(robin));
        var plan = page.Document.QuerySelector("input[name=plan]")!.GetAttribute("value");
        var other = await kim.BringAsync("new-body.en.md", ContentFiles.Body());
        Assert.Contains(
            "begun by somebody else",
            (await kim.Browser.SubmitAsync(other, "/import", ("plan", plan))).Problem,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "begun by somebody else",
            (await kim.Browser.SubmitAsync(other, "/import", ("plan", "no plan"))).Problem,
            StringComparison.Ordinal
        );
        await robin.ImportAsync(page);
        Assert.StartsWith("1 draft is written", (await robin.ImportAsync(page)).Notice, StringComparison.Ordinal);
        Assert.Equal(2, (await _site.EntryAsync("legal-advisor")).LatestNumber);
        await kim.EditAsync("legal-advisor", ("en.lead", "By Kim."));
        Assert.Contains(
            "Somebody changed this meanwhile",
            (await robin.ImportAsync(page)).Problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_French_page_says_in_French_what_is_wrong_with_a_file()
    {
        using var robin = await _site.JoinAsync();
        var start = await robin.Browser.GetAsync("/admin/fr/transfer");
        var page = await robin.Browser.SendFilesAsync(
            start,
            "/check",
            ("bad.en.md", System.Text.Encoding.UTF8.GetBytes(ContentFiles.Body(with: "order: many")))
        );
        Assert.Equal("fr", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("attendu\u00a0: un nombre entier de 1 à 10000", page.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("expected", page.Problem, StringComparison.Ordinal);
    }

    private static async Task<string> ChangedAsync(Colleague who)
    {
        var text = Moving.Unzipped(await who.TakeAsync("markdown.zip?which=live&key=legal-advisor"))[
            "units/legal-advisor.en.md"
        ];
        var lines = text.Split('\n').Where(line => !line.StartsWith("short:", StringComparison.Ordinal)).ToList();
        lines.Insert(1, "short: Changed short");
        return string.Join('\n', lines);
    }

    private Task<(int Newest, int? Live)> NumbersAsync(string key) =>
        _site.WithAsync<CatalogueContext, (int, int?)>(async context =>
        {
            var entry = await context.Entries.AsNoTracking().SingleAsync(entry => entry.Key == key);
            return (entry.LatestNumber, entry.Live?.Number);
        });

    private Task<Revision> RevisionAsync(string key, int number) =>
        _site.WithAsync<CatalogueContext, Revision>(context =>
            context
                .Entries.AsNoTracking()
                .Where(entry => entry.Key == key)
                .SelectMany(entry => entry.Revisions)
                .SingleAsync(revision => revision.Number == number)
        );
}
