using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace NatoInternships.Crash;

/// <summary>What the site acknowledged, and whether the database still has it.</summary>
internal sealed class Ledger(string connectionString)
{
    private readonly ConcurrentBag<Acknowledged> _all = [];

    public int Count => _all.Count;

    /// <summary>A text that is now in a revision.</summary>
    public void AddText(string kind, string text) =>
        _all.Add(new Acknowledged(kind, "SELECT COUNT(*) FROM Revisions WHERE instr(Document, $a) > 0", [text]));

    /// <summary>A revision that is now public, or was.</summary>
    public void AddPublication(string key, string number) =>
        _all.Add(
            new Acknowledged(
                "publication",
                "SELECT COUNT(*) FROM Milestones JOIN Entries ON Entries.Id = EntryId "
                    + "WHERE Milestones.Kind = 'Published' AND Key = $a AND Number = CAST($b AS INTEGER)",
                [key, number]
            )
        );

    public string Kinds() =>
        string.Join(", ", _all.GroupBy(one => one.Kind).Select(kind => $"{kind.Count()} {kind.Key}s").Order());

    /// <summary>What is not in the database any more, and what SQLite finds wrong with the file.</summary>
    public (IReadOnlyList<string> Lost, string Faults) Check()
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        var faults = string.Concat(
            Ask(connection, "SELECT group_concat(integrity_check) FROM pragma_integrity_check") is "ok"
                ? ""
                : "damaged",
            Ask(connection, "SELECT COUNT(*) FROM pragma_foreign_key_check") is 0L ? "" : " foreign keys"
        );
        return ([.. _all.Where(one => Ask(connection, one.Question, one.Values) is 0L).Select(Name)], faults);

        static string Name(Acknowledged one) => $"{one.Kind} {string.Join(' ', one.Values)}";
    }

    private static object? Ask(SqliteConnection connection, string question, params string[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        foreach (var (at, value) in values.Index())
            command.Parameters.AddWithValue("$" + (char)('a' + at), value);
        return command.ExecuteScalar();
    }

    private sealed record Acknowledged(string Kind, string Question, string[] Values);
}
