using NatoInternships.Catalogue;
using NatoInternships.ContentImport;

namespace NatoInternships.Tests.ContentImport;

public sealed class ImportResults : IDisposable
{
    private const string File = "units/legal.en.md";
    private readonly ImportBench _bench = new();

    private static ImportOutcome[] Legal(ImportResult result) => [new ImportOutcome("legal", result)];

    [Fact]
    public async Task A_new_entry_is_added_and_public()
    {
        var report = await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        Assert.Equal(Legal(ImportResult.Added), report.Outcomes);
        Assert.Equal(1, (await _bench.EntryAsync("legal")).Live?.Number);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        var report = await _bench.ImportAsync();
        Assert.Equal(Legal(ImportResult.Unchanged), report.Outcomes);
        Assert.Single((await _bench.EntryAsync("legal")).Revisions);
    }

    [Fact]
    public async Task A_changed_file_becomes_a_new_revision_that_is_public()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        var report = await _bench.Write(File, ContentFiles.Body(with: "name: Law")).ImportAsync();
        Assert.Equal(Legal(ImportResult.Updated), report.Outcomes);
        Assert.Equal("Law", (await LiveAsync()).English.Name);
    }

    [Fact]
    public async Task A_new_French_twin_updates_the_entry()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        var report = await _bench.Write("units/legal.fr.md", ContentFiles.French()).ImportAsync();
        Assert.Equal(Legal(ImportResult.Updated), report.Outcomes);
        Assert.Equal("Droit", (await LiveAsync()).French?.Name);
    }

    [Fact]
    public async Task A_change_of_form_alone_is_no_change()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        var report = await _bench
            .Write(File, ContentFiles.Body(with: "name: \"Legal\"", text: "\n\nText.\n\n"))
            .ImportAsync();
        Assert.Equal(Legal(ImportResult.Unchanged), report.Outcomes);
    }

    [Fact]
    public async Task An_imported_revision_says_that_it_was_imported_and_when()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        var revision = (await _bench.EntryAsync("legal")).Latest!;
        Assert.Equal(
            (Origin.Import, "content import", new DateTime(2026, 11, 23, 11, 0, 0, DateTimeKind.Utc)),
            (revision.Origin, revision.By, revision.At)
        );
    }

    [Fact]
    public async Task What_a_person_edited_is_kept()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        await _bench.EditAsync("legal", (entry, act) => entry.Publish(Renamed(entry, "By hand", act), act));
        var report = await _bench.Write(File, ContentFiles.Body(with: "name: Law")).ImportAsync();
        Assert.Equal(Legal(ImportResult.Kept), report.Outcomes);
        Assert.Equal("By hand", (await LiveAsync()).English.Name);
    }

    [Fact]
    public async Task What_a_person_has_only_drafted_is_kept_too()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        await _bench.EditAsync("legal", (entry, act) => Renamed(entry, "By hand", act));
        var report = await _bench.Write(File, ContentFiles.Body(with: "name: Law")).ImportAsync();
        Assert.Equal(Legal(ImportResult.Kept), report.Outcomes);
        Assert.Equal("Legal", (await LiveAsync()).English.Name);
    }

    [Fact]
    public async Task What_a_person_withdrew_stays_withdrawn()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        await _bench.EditAsync("legal", (entry, act) => entry.Withdraw(act));
        var report = await _bench.Write(File, ContentFiles.Body(with: "name: Law")).ImportAsync();
        Assert.Equal(Legal(ImportResult.Kept), report.Outcomes);
        Assert.Null((await _bench.EntryAsync("legal")).Live);
    }

    [Fact]
    public async Task An_edit_that_equals_the_file_is_no_reason_to_keep()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        await _bench.EditAsync("legal", (entry, act) => entry.Publish(Renamed(entry, "Law", act), act));
        var report = await _bench.Write(File, ContentFiles.Body(with: "name: Law")).ImportAsync();
        Assert.Equal(Legal(ImportResult.Unchanged), report.Outcomes);
    }

    [Fact]
    public async Task One_kept_entry_does_not_hold_up_the_others()
    {
        await _bench.Write(File, ContentFiles.Body()).Write("units/other.en.md", ContentFiles.Body()).ImportAsync();
        await _bench.EditAsync("legal", (entry, act) => entry.Withdraw(act));
        var report = await _bench.Write("units/other.en.md", ContentFiles.Body(with: "name: Changed")).ImportAsync();
        Assert.Equal([new("legal", ImportResult.Kept), new("other", ImportResult.Updated)], report.Outcomes);
    }

    [Fact]
    public async Task A_file_that_is_gone_leaves_its_entry_public()
    {
        await _bench.Write(File, ContentFiles.Body()).Write("units/other.en.md", ContentFiles.Body()).ImportAsync();
        System.IO.File.Delete(Path.Combine(_bench.Folder, File));
        await _bench.ImportAsync();
        Assert.Equal(1, (await _bench.EntryAsync("legal")).Live?.Number);
    }

    [Fact]
    public async Task One_bad_file_leaves_the_whole_catalogue_as_it_was()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        _bench
            .Write(File, ContentFiles.Body(with: "name: Law"))
            .Write("units/bad.en.md", ContentFiles.Body(without: "name"));
        var report = await _bench.ImportAsync();
        Assert.True(report.Refused);
        Assert.Empty(report.Outcomes);
        Assert.Equal((1, 1), ((await _bench.EntryAsync("legal")).Revisions.Count, await _bench.VersionAsync()));
    }

    [Fact]
    public async Task A_folder_whose_files_do_not_fit_together_leaves_the_whole_catalogue_as_it_was()
    {
        await _bench.Write(File, ContentFiles.Body()).ImportAsync();
        _bench.Write(File, ContentFiles.Body(with: "name: Law", text: "[x](unit:nowhere)"));
        Assert.True((await _bench.ImportAsync()).Refused);
        Assert.Equal((1, 1), ((await _bench.EntryAsync("legal")).Revisions.Count, await _bench.VersionAsync()));
    }

    public void Dispose() => _bench.Dispose();

    private static int Renamed(Entry entry, string name, Act act)
    {
        var unit = (Unit)entry;
        var content = unit.Read(unit.Latest!);
        return unit.Revise(content with { English = content.English with { Name = name } }, act).Number;
    }

    private async Task<UnitContent> LiveAsync()
    {
        var unit = (Unit)await _bench.EntryAsync("legal");
        return unit.Read(unit.LiveRevision!);
    }
}
