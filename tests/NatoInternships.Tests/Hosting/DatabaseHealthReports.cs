using Microsoft.Data.Sqlite;
using NatoInternships.Tests.Publishing;

namespace NatoInternships.Tests.Hosting;

/// <summary>Health says whether what is saved is kept, and names what is wrong by its kind.</summary>
public sealed class DatabaseHealthReports : IDisposable
{
    private readonly OutageSite _site = new();

    [Fact]
    public async Task A_database_that_somebody_holds_locked_is_said_to_be_locked()
    {
        using var visitor = _site.Visitor();
        await using var other = new SqliteConnection($"{_site.ConnectionString};Pooling=False");
        await other.OpenAsync();
        await using var held = await other.BeginTransactionAsync();
        await AssertDegradedAsync("locked");
    }

    [Fact]
    public async Task A_damaged_file_is_said_to_be_damaged()
    {
        using var visitor = _site.Visitor();
        await using (var file = File.OpenWrite(Path.Combine(_site.Folder, "catalogue.db")))
            file.Write(Enumerable.Repeat((byte)'x', 8192).ToArray());
        File.Delete(Path.Combine(_site.Folder, "catalogue.db-wal"));
        await AssertDegradedAsync("damaged");
    }

    [Theory]
    [InlineData(13, "disk of the database is full")]
    [InlineData(8, "may not write")]
    [InlineData(10, "disk of the database fails")]
    [InlineData(5, "locked")]
    [InlineData(11, "damaged")]
    [InlineData(14, "moved, replaced or removed")]
    public async Task Each_trouble_of_SQLite_has_its_name(int code, string name)
    {
        using var visitor = _site.Visitor();
        _site.Fault = new SqliteException("It failed.", code);
        await AssertDegradedAsync(name);
    }

    [Fact]
    public async Task A_database_that_does_not_answer_at_all_keeps_no_report_waiting()
    {
        using var visitor = _site.Visitor();
        _site.Silence = new TaskCompletionSource();
        await AssertDegradedAsync("The database does not answer.");
        _site.Silence.SetResult();
    }

    [Fact]
    public async Task Many_reports_write_once_and_leave_nothing_behind()
    {
        using var visitor = _site.Visitor();
        await visitor.GetStringAsync("/health/ready");
        var before = Number();
        for (var report = 0; report < 20; report++)
            await visitor.GetStringAsync("/health/ready");
        Assert.Equal(before, Number());
        _site.Later(TimeSpan.FromSeconds(6));
        await visitor.GetStringAsync("/health/ready");
        Assert.NotEqual(before, Number());
    }

    [Fact]
    public async Task A_database_that_is_well_again_is_said_to_be_so()
    {
        using var visitor = _site.Visitor();
        _site.Fault = OutageSite.Away;
        await AssertDegradedAsync("moved, replaced or removed");
        _site.Fault = null;
        _site.Later(TimeSpan.FromSeconds(6));
        Assert.Contains(
            "\"status\":\"Healthy\"",
            await visitor.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _site.Dispose();

    private long Number()
    {
        using var connection = new SqliteConnection($"{_site.ConnectionString};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }

    private async Task AssertDegradedAsync(string why)
    {
        using var visitor = _site.Visitor();
        var report = await visitor.GetStringAsync("/health/ready");
        Assert.Contains("\"status\":\"Degraded\"", report, StringComparison.Ordinal);
        Assert.Contains(why, report, StringComparison.Ordinal);
    }
}
