using System.Net;
using Microsoft.Data.Sqlite;
using NatoInternships.Tests.Admin.Editing;
using NatoInternships.Tests.Hosting;
using NatoInternships.Tests.Publishing;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Database;

/// <summary>
/// The SQLite file is replaced, moved or removed under the running site, which Windows allows nobody: no save goes
/// where nobody will see it.
/// </summary>
public sealed class ReplacedFiles : IDisposable
{
    private const string Key = "legal-advisor";

    private readonly string _elsewhere = Directory.CreateTempSubdirectory("nato-internships-").FullName;
    private readonly SqliteDesk _site = new();

    private string Path => new SqliteConnectionStringBuilder(_site.ConnectionString).DataSource;

    [UnixFact]
    public async Task A_save_into_a_removed_file_is_not_acknowledged()
    {
        using var editor = await _site.JoinAsync();
        var form = await editor.Browser.GetAsync($"{Forms.Entries}/{Key}");
        File.Delete(Path);
        var saved = await editor.Browser.SubmitAsync(form, $"/entries/{Key}", ("en.lead", "A new lead."));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, saved.Status);
        Assert.False(File.Exists(Path), "a second, empty database stands where the first one was");
    }

    [UnixFact]
    public async Task Health_tells_of_a_removed_file()
    {
        using var visitor = _site.Visitor();
        File.Delete(Path);
        var report = await visitor.GetStringAsync("/health/ready");
        Assert.Contains("\"status\":\"Degraded\"", report, StringComparison.Ordinal);
        Assert.Contains("moved, replaced or removed", report, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_removed_file_that_comes_back_is_the_database_again()
    {
        using var editor = await _site.JoinAsync();
        var form = await editor.Browser.GetAsync($"{Forms.Entries}/{Key}");
        File.Move(Path, InElsewhere("away.db"));
        await editor.Browser.SubmitAsync(form, $"/entries/{Key}", ("en.lead", "Lost?"));
        File.Move(InElsewhere("away.db"), Path);
        var saved = await editor.Browser.SubmitAsync(form, $"/entries/{Key}", ("en.lead", "A new lead."));
        Assert.Equal((HttpStatusCode.OK, "A new lead."), (saved.Status, saved.Field("en-lead")));
    }

    [UnixFact]
    public async Task Another_file_in_its_place_is_written_to()
    {
        using var editor = await _site.JoinAsync();
        ReplaceBy(InElsewhere("other.db"));
        await EditAsync();
        Assert.Equal(2L, Ask(Path, $"SELECT LatestNumber FROM Entries WHERE Key = '{Key}'"));
    }

    [UnixFact]
    public async Task Another_file_is_read_anew_though_its_version_is_no_higher()
    {
        await EditAsync();
        Assert.Contains("A new lead.", await PageAsync(), StringComparison.Ordinal);
        ReplaceBy(InElsewhere("other.db"));
        await _site.LookAsync();
        Assert.DoesNotContain("A new lead.", await PageAsync(), StringComparison.Ordinal);
        await AssertHealthyAsync();
    }

    [UnixFact]
    public async Task An_empty_file_in_its_place_is_filled_as_by_a_first_start()
    {
        _ = _site.Services;
        File.Move(Path, InElsewhere("away.db"));
        await File.WriteAllBytesAsync(Path, []);
        await _site.LookAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync());
        Assert.True((long)Ask(Path, "SELECT COUNT(*) FROM Entries")! > 0);
        await AssertHealthyAsync();
    }

    [UnixFact]
    public async Task A_link_that_leads_to_another_file_is_followed()
    {
        var (first, second) = (InElsewhere("first.db"), InElsewhere("second.db"));
        await File.WriteAllBytesAsync(first, []);
        File.CreateSymbolicLink(Path, first);
        await EditAsync();
        FilledDatabase.CopyTo(Connection(second));
        File.Delete(Path);
        File.CreateSymbolicLink(Path, second);
        await EditAsync();
        Assert.Equal(2L, Ask(second, $"SELECT LatestNumber FROM Entries WHERE Key = '{Key}'"));
    }

    [UnixFact]
    public async Task A_folder_that_is_moved_away_takes_no_save_with_it()
    {
        using var editor = await _site.JoinAsync();
        var form = await editor.Browser.GetAsync($"{Forms.Entries}/{Key}");
        Directory.Move(_site.Folder, InElsewhere("moved"));
        var saved = await editor.Browser.SubmitAsync(form, $"/entries/{Key}", ("en.lead", "A new lead."));
        await _site.LookAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, saved.Status);
        Assert.False(Directory.Exists(_site.Folder), "a second, empty database stands where the first one was");
        Directory.Move(InElsewhere("moved"), _site.Folder);
        saved = await editor.Browser.SubmitAsync(form, $"/entries/{Key}", ("en.lead", "A new lead."));
        Assert.Equal((HttpStatusCode.OK, "A new lead."), (saved.Status, saved.Field("en-lead")));
    }

    [UnixFact]
    public async Task A_site_kept_under_a_folder_that_is_a_link_goes_on_where_the_link_leads()
    {
        var moved = InElsewhere("moved");
        await EditAsync();
        Directory.Move(_site.Folder, moved);
        Directory.CreateSymbolicLink(_site.Folder, moved);
        await EditAsync();
        Assert.Equal(3L, Ask(System.IO.Path.Combine(moved, "catalogue.db"), $"SELECT MAX(LatestNumber) FROM Entries"));
        Directory.Delete(_site.Folder);
        Directory.Move(moved, _site.Folder);
    }

    [UnixTheory]
    [InlineData("-wal")]
    [InlineData("-shm")]
    public async Task What_was_saved_outlives_a_removed_journal(string ending)
    {
        await EditAsync();
        File.Delete(Path + ending);
        await EditAsync();
        // Another process sees what lies in the files, as this one does not.
        foreach (var part in new[] { "", "-wal" })
            File.Copy(Path + part, InElsewhere("copy.db" + part));
        Assert.Equal(3L, Ask(InElsewhere("copy.db"), $"SELECT LatestNumber FROM Entries WHERE Key = '{Key}'"));
    }

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_elsewhere, recursive: true);
    }

    private string InElsewhere(string name) => System.IO.Path.Combine(_elsewhere, name);

    private static string Connection(string path) => $"Data Source={path};Pooling=False";

    private void ReplaceBy(string other)
    {
        FilledDatabase.CopyTo(Connection(other));
        File.Move(other, Path, overwrite: true);
        File.Delete(Path + "-wal");
        File.Delete(Path + "-shm");
    }

    private Task EditAsync() =>
        _site.PublishAsync(
            Key,
            content => content with { English = content.English with { Lead = content.English.Lead + " A new lead." } }
        );

    private static object? Ask(string path, string question)
    {
        using var connection = new SqliteConnection(Connection(path));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar();
    }

    private async Task<string> PageAsync()
    {
        using var visitor = _site.Visitor();
        return await visitor.GetStringAsync($"/en/units/{Key}");
    }

    private async Task<HttpStatusCode> StatusAsync()
    {
        using var visitor = _site.Visitor();
        using var answer = await visitor.AskAsync($"/en/units/{Key}");
        return answer.StatusCode;
    }

    private async Task AssertHealthyAsync()
    {
        using var visitor = _site.Visitor();
        Assert.Contains(
            "\"status\":\"Healthy\"",
            await visitor.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );
    }
}
