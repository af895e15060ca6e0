using Microsoft.Data.Sqlite;
using NatoInternships.Publishing;

namespace NatoInternships.Benchmarks;

/// <summary>The units of an edition in a table of SQLite’s full-text search, in memory.</summary>
internal sealed class Fts5Table : IAsyncDisposable
{
    private const string Table =
        "CREATE VIRTUAL TABLE units USING fts5(key UNINDEXED, name, fields, text, "
        + "tokenize = 'porter unicode61 remove_diacritics 2')";
    private const string Ranked =
        "SELECT key FROM units WHERE units MATCH $words ORDER BY bm25(units, 0, 10, 5, 1) LIMIT 20";
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    private Fts5Table() { }

    public static async Task<Fts5Table> OfAsync(Edition edition)
    {
        var table = new Fts5Table();
        await table._connection.OpenAsync();
        await using var transaction = await table._connection.BeginTransactionAsync();
        await using var command = table._connection.CreateCommand();
        command.CommandText = Table;
        await command.ExecuteNonQueryAsync();
        command.CommandText = "INSERT INTO units VALUES ($key, $name, $fields, $text)";
        foreach (var unit in edition.Units)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$key", unit.Key);
            command.Parameters.AddWithValue(
                "$name",
                string.Join('\n', unit.Aliases.Append(unit.Name).Append(unit.Acronym ?? ""))
            );
            command.Parameters.AddWithValue("$fields", string.Join('\n', unit.Fields));
            command.Parameters.AddWithValue("$text", Text(unit));
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
        return table;
    }

    // As it is shown: the few tags weigh little.
    private static string Text(PublishedUnit unit) =>
        string.Join(
            '\n',
            unit.Tasks.Select(task => task.Text)
                .Concat(unit.Detail.Sections.Select(section => $"{section.Heading}\n{section.Body}"))
                .Append(unit.Lead)
                .Append($"{unit.Summary.Intro}")
        );

    public int Find(string words)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = Ranked;
        command.Parameters.AddWithValue("$words", words);
        using var reader = command.ExecuteReader();
        var count = 0;
        while (reader.Read())
            count++;
        return count;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
