using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace NatoInternships.Database;

/// <summary>
/// The SQLite file at its path. Unix lets anybody replace, move or remove a file that is open: what is saved then goes
/// where nobody will see it. So each connection is asked whether it still writes to what lies at the path, when it is
/// opened and before it commits. Windows lets nobody do so with an open file: nothing is needed there.
/// </summary>
public sealed partial class DatabaseFile(IConfiguration settings, IHostEnvironment site, ILogger<DatabaseFile> logger)
    : IDbConnectionInterceptor,
        IDbTransactionInterceptor
{
    // SQLITE_FCNTL_HAS_MOVED; the library says "not found" where it cannot tell, as on Windows.
    private const int HasMoved = 20;
    private const string Main = "main";

    // SQLITE_READONLY_DBMOVED, which SQLite itself says where it looks.
    internal const int Moved = 1032;

    private bool _isMade;
    private int _isReplaced;

    // Made when it is first asked for, since wrong settings are said before; each connection asks.
    private readonly Lazy<SqliteConnectionStringBuilder> _connection = new(() => Connection(settings, site));

    /// <summary>
    /// With the whole path; relative ones start at the content root. To connect makes no file: see <see cref="Make"/>.
    /// </summary>
    public string ConnectionString => _connection.Value.ToString();

    public string FilePath => _connection.Value.DataSource;

    /// <summary>Whether another file came in the place of the one that was open; answers so once.</summary>
    public async Task<bool> WasReplacedAsync(CatalogueContext context, CancellationToken cancel)
    {
        if (!context.Database.IsSqlite())
            return false;
        await context.Database.OpenConnectionAsync(cancel);
        await context.Database.CloseConnectionAsync();
        return Interlocked.Exchange(ref _isReplaced, 0) == 1;
    }

    /// <summary>
    /// Makes the folder at the start. Later neither this nor the file is made anew: a disk that is away for a moment
    /// would come back to a second database in its place.
    /// </summary>
    public void MakeFolder()
    {
        if (!_isMade)
            Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
    }

    /// <summary>Makes an empty file at the start, where there is none.</summary>
    public void Make()
    {
        // One that is there is not opened: to close it would end SQLite's locks on it.
        if (!_isMade && !File.Exists(FilePath))
            File.Create(FilePath).Dispose();
        _isMade = true;
    }

    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is not SqliteConnection sqlite)
            return;
        if (IsElsewhere(sqlite))
            Replace(sqlite);
        else if (HasLostJournal(sqlite) && IsTakenIn(sqlite))
            Reopen(sqlite);
    }

    public Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    public InterceptionResult TransactionCommitting(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result
    ) =>
        transaction.Connection is SqliteConnection connection && IsElsewhere(connection)
            ? throw new SqliteException("The file of the database was replaced.", raw.SQLITE_READONLY, Moved)
            : result;

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => new(TransactionCommitting(transaction, eventData, result));

    private static SqliteConnectionStringBuilder Connection(IConfiguration settings, IHostEnvironment site)
    {
        var text = settings.GetConnectionString(DatabaseServices.ConnectionName);
        var connection = new SqliteConnectionStringBuilder(text) { ForeignKeys = true };
        if (connection.Mode == SqliteOpenMode.ReadWriteCreate)
            connection.Mode = SqliteOpenMode.ReadWrite;
        connection.DataSource = Path.GetFullPath(connection.DataSource, site.ContentRootPath);
        return connection;
    }

    private void Replace(SqliteConnection connection)
    {
        Replaced();
        Volatile.Write(ref _isReplaced, 1);
        Reopen(connection);
    }

    private static void Reopen(SqliteConnection connection)
    {
        SqliteConnection.ClearPool(connection);
        connection.Close();
        connection.Open();
    }

    /// <summary>Whether the path leads elsewhere by now, be it by a link on the way, or nowhere.</summary>
    private bool IsElsewhere(SqliteConnection connection) =>
        (sqlite3_file_control(connection.Handle!, Main, HasMoved, out var moved) == raw.SQLITE_OK && moved != 0)
        || raw.sqlite3_db_filename(connection.Handle, Main).utf8_to_string() != Found(FilePath);

    /// <summary>What SQLite finds at a path, links followed; null where it finds nothing.</summary>
    private static string? Found(string path)
    {
        var result = raw.sqlite3_open_v2(path, out var handle, raw.SQLITE_OPEN_READONLY, null);
        using (handle)
            return result == raw.SQLITE_OK ? raw.sqlite3_db_filename(handle, Main).utf8_to_string() : null;
    }

    /// <summary>
    /// Whether somebody removed the journal (-wal) or its index (-shm), which are there as long as a connection is.
    /// </summary>
    private static bool HasLostJournal(SqliteConnection connection) =>
        // To read makes both where no connection was open before.
        !HasJournal(connection)
        && Ask(connection, "PRAGMA journal_mode") is "wal"
        && Ask(connection, "PRAGMA schema_version") is not null
        && !HasJournal(connection);

    private static bool HasJournal(SqliteConnection connection) =>
        File.Exists(connection.DataSource + "-wal") && File.Exists(connection.DataSource + "-shm");

    /// <summary>
    /// The removed journal is open still. What it holds goes into the file, and the next one is begun; where others
    /// write just now, that is for the next connection to do.
    /// </summary>
    private bool IsTakenIn(SqliteConnection connection)
    {
        var isTaken = Ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)") is 0L;
        if (isTaken)
            JournalRemoved();
        return isTaken;
    }

    private static object? Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar();
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    [DllImport("e_sqlite3", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int sqlite3_file_control(sqlite3 database, string schema, int operation, out int answer);

    [LoggerMessage(
        1,
        LogLevel.Error,
        "The file of the database is not the one that was open: it was replaced, moved or removed"
    )]
    private partial void Replaced();

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "The journal of the database was removed while it was in use; what it held was taken into the file"
    )]
    private partial void JournalRemoved();
}
