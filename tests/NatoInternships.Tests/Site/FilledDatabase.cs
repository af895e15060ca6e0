using Microsoft.Data.Sqlite;

namespace NatoInternships.Tests.Site;

/// <summary>
/// A SQLite file as the first start of the site fills it, keys and all. It is made once a run: filling one anew takes
/// longer than most tests.
/// </summary>
internal static class FilledDatabase
{
    private static readonly Lazy<byte[]> Bytes = new(Fill);

    /// <summary>Puts a copy in the place of a database that nobody uses now.</summary>
    public static void CopyTo(string connectionString)
    {
        // Connections that lie ready would still read what was there before.
        using (var connection = new SqliteConnection(connectionString))
            SqliteConnection.ClearPool(connection);
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
        File.WriteAllBytes(file, Bytes.Value);
    }

    private static byte[] Fill()
    {
        using var site = new EmptySite();
        _ = site.Services;
        using var connection = new SqliteConnection(site.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        // What still stands in the journal goes into the file.
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
        using var file = new FileStream(connection.DataSource, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }

    private sealed class EmptySite : SiteFactory
    {
        protected override bool StartsFilled => false;

        protected override bool NeedsSqlite => true;
    }
}
