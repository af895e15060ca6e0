using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NatoInternships.Audit;
using NatoInternships.Database;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Audit;

/// <summary>The audit log only grows, and shows whoever touched it.</summary>
public sealed class Chain(SqliteDesk desk) : IClassFixture<SqliteDesk>
{
    private readonly SqliteDesk _site = desk.Restored();

    [Fact]
    public async Task A_log_that_nobody_touched_is_sound_and_its_last_row_is_named()
    {
        using var colleague = await _site.JoinAsync();
        var last = (await _site.AuditAsync())[^1];
        Assert.Equal((0, $"sound: {last.Number} rows, the last one is {last.Hash}\n"), await VerifyAsync());
    }

    [Fact]
    public async Task An_empty_log_is_sound() => Assert.Equal((0, "sound: no rows yet\n"), await VerifyAsync());

    [Theory]
    [InlineData("UPDATE AuditEntries SET Detail = 'nothing' WHERE Number = 2", 2)]
    [InlineData("UPDATE AuditEntries SET Actor = 'somebody' WHERE Number = 1", 1)]
    [InlineData("UPDATE AuditEntries SET At = '2020-01-01 00:00:00' WHERE Number = 3", 3)]
    [InlineData("UPDATE AuditEntries SET ActorId = NULL WHERE Number = 2", 2)]
    [InlineData("DELETE FROM AuditEntries WHERE Number = 2", 3)]
    [InlineData("DELETE FROM AuditEntries WHERE Number = 1", 2)]
    [InlineData("UPDATE AuditEntries SET Number = 99 WHERE Number = 2", 3)]
    [InlineData(
        "INSERT INTO AuditEntries (Number, At, Act, Actor, Subject, Detail, Address, Before, Hash) VALUES (0, "
            + "'2026-01-01 00:00:00', 'SignedIn', '', '', '', '', '', '00')",
        0
    )]
    public async Task Whoever_gets_past_the_triggers_is_found_at_the_first_broken_row(string command, long row)
    {
        using var colleague = await _site.JoinAsync();
        await RunAsync(
            "DROP TRIGGER AuditEntries_AppendOnly",
            "DROP TRIGGER AuditEntries_KeepAll",
            "DROP TRIGGER AuditEntries_ReplaceNone",
            command
        );
        var (code, said) = await VerifyAsync();
        Assert.Equal(1, code);
        Assert.StartsWith($"broken at row {row}:", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET Detail = 'nothing'")]
    [InlineData("DELETE FROM AuditEntries WHERE Number = 1")]
    [InlineData(
        "INSERT OR REPLACE INTO AuditEntries SELECT Number, At, Act, ActorId, Actor, Subject, 'nothing', Address, "
            + "Before, Hash FROM AuditEntries"
    )]
    public async Task The_database_itself_refuses_to_change_or_delete_a_row(string command)
    {
        using var colleague = await _site.JoinAsync();
        var fault = await Assert.ThrowsAsync<SqliteException>(() => RunAsync(command));
        Assert.Contains("append-only", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acts_at_once_make_one_chain()
    {
        _ = _site.Server;
        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(at =>
                    _site.WithAsync<AuditLog, bool>(async audit =>
                    {
                        await audit.NoteAsync(AuditAct.SignedOut, $"person{at}@example.org");
                        return true;
                    })
                )
        );
        Assert.Equal(
            Enumerable.Range(1, 20).Select(number => (long)number),
            (await _site.AuditAsync()).Select(row => row.Number)
        );
        Assert.Equal(0, (await VerifyAsync()).Code);
    }

    [Fact]
    public async Task An_act_that_fails_leaves_neither_change_nor_row()
    {
        using var colleague = await _site.JoinAsync();
        var rows = (await _site.AuditAsync()).Count;
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _site.WithAsync<IServiceProvider, bool>(services =>
            {
                var (audit, context) = (
                    (AuditLog)services.GetService(typeof(AuditLog))!,
                    (CatalogueContext)services.GetService(typeof(CatalogueContext))!
                );
                return audit.DoAsync<bool>(async notes =>
                {
                    (await context.Editors.SingleAsync()).Name = "Half done";
                    notes.Add(AuditAct.ProfileChanged);
                    throw new InvalidOperationException("It fails.");
                });
            })
        );
        Assert.Equal(
            ("Robin Example", rows),
            ((await _site.EditorAsync(colleague.Email))!.Name, (await _site.AuditAsync()).Count)
        );
    }

    [Fact]
    public async Task Long_texts_are_cut_and_still_sound()
    {
        await _site.WithAsync<AuditLog, bool>(async audit =>
        {
            await audit.NoteAsync(AuditAct.SignedOut, new string('é', 3000), new string('x', 3000));
            return true;
        });
        Assert.Equal(
            (AuditEntry.LongestSubject, AuditEntry.LongestDetail),
            ((await _site.AuditAsync())[0].Subject.Length, (await _site.AuditAsync())[0].Detail.Length)
        );
        Assert.Equal(0, (await VerifyAsync()).Code);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("audit prove")]
    public async Task What_is_not_understood_is_answered_with_the_usage(string line)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(2, await AuditCommand.RunAsync(_site.Services, line.Split(' '), output, CancellationToken.None));
        Assert.StartsWith("audit verify", output.ToString(), StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said)> VerifyAsync()
    {
        _ = _site.Server;
        using var output = new StringWriter { NewLine = "\n" };
        return (
            await AuditCommand.RunAsync(_site.Services, ["audit", "verify"], output, CancellationToken.None),
            output.ToString()
        );
    }

    private async Task RunAsync(params string[] commands)
    {
        await using var connection = new SqliteConnection(_site.ConnectionString);
        await connection.OpenAsync();
        foreach (var text in commands)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = text;
            await command.ExecuteNonQueryAsync();
        }
    }
}
