using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace NatoInternships.Database;

/// <summary>What the faults of both providers mean.</summary>
public static class DatabaseFaults
{
    /// <summary>
    /// Whether something failed because the database does not answer: it may work in a minute. What it refuses for
    /// good, such as a value that is too long, is no such thing.
    /// </summary>
    public static bool IsDatabaseAway(this Exception fault) =>
        fault.Chain().Any(cause => cause is DbException or TimeoutException or RetryLimitExceededException)
        && fault.Trouble() != DatabaseTrouble.Refusal;

    /// <summary>Whether somebody else changed in the same moment what was to be changed: look again.</summary>
    public static bool IsConflict(this Exception fault) =>
        fault.Chain().Any(cause => cause is DbUpdateConcurrencyException)
        || fault.Chain().OfType<SqliteException>().Any(cause => cause.SqliteErrorCode == raw.SQLITE_CONSTRAINT)
        || fault.Chain().OfType<SqlException>().Any(cause => cause.Number is 547 or 2601 or 2627);

    /// <summary>What is wrong with the database, by kind.</summary>
    public static DatabaseTrouble Trouble(this Exception fault) =>
        fault
            .Chain()
            .Select(cause =>
                cause switch
                {
                    SqliteException sqlite => Of(sqlite),
                    SqlException server => Of(server),
                    UnauthorizedAccessException => DatabaseTrouble.ReadOnly,
                    DirectoryNotFoundException => DatabaseTrouble.Missing,
                    _ => (DatabaseTrouble?)null,
                }
            )
            .FirstOrDefault(trouble => trouble is not null)
        ?? DatabaseTrouble.Away;

    private static IEnumerable<Exception> Chain(this Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
            yield return cause;
    }

    // https://sqlite.org/rescode.html
    private static DatabaseTrouble Of(SqliteException fault) =>
        fault.SqliteErrorCode switch
        {
            raw.SQLITE_FULL => DatabaseTrouble.Full,
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => DatabaseTrouble.Locked,
            raw.SQLITE_READONLY when fault.SqliteExtendedErrorCode == DatabaseFile.Moved => DatabaseTrouble.Missing,
            raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => DatabaseTrouble.ReadOnly,
            raw.SQLITE_CANTOPEN => DatabaseTrouble.Missing,
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => DatabaseTrouble.Damaged,
            raw.SQLITE_IOERR => DatabaseTrouble.Disk,
            raw.SQLITE_CONSTRAINT or raw.SQLITE_TOOBIG or raw.SQLITE_MISMATCH or raw.SQLITE_RANGE =>
                DatabaseTrouble.Refusal,
            // What it knows no table or column of, it was not made by this site.
            raw.SQLITE_ERROR => DatabaseTrouble.Unprepared,
            _ => DatabaseTrouble.Away,
        };

    // SELECT * FROM sys.messages
    private static DatabaseTrouble Of(SqlException fault) =>
        fault.Number switch
        {
            1101 or 1105 or 9002 => DatabaseTrouble.Full,
            1205 or 1222 => DatabaseTrouble.Locked,
            229 or 262 or 916 or 3906 or 3908 => DatabaseTrouble.ReadOnly,
            4060 or 911 or 18452 or 18456 => DatabaseTrouble.Missing,
            823 or 824 or 825 or 926 or 945 => DatabaseTrouble.Damaged,
            208 or 207 => DatabaseTrouble.Unprepared,
            // Too long, a constraint, null where none may be, not of the type.
            2628 or 8152 or 547 or 2601 or 2627 or 515 or 220 or 241 or 242 or 245 or 8114 or 8115 =>
                DatabaseTrouble.Refusal,
            _ => DatabaseTrouble.Away,
        };
}

/// <summary>The kinds of what may be wrong with a database.</summary>
public enum DatabaseTrouble
{
    Away,
    Missing,
    Unprepared,
    Full,
    Locked,
    ReadOnly,
    Damaged,
    Disk,

    /// <summary>It answers, and refuses a value or a change for good.</summary>
    Refusal,
}

public static class DatabaseTroubles
{
    /// <summary>What to tell whoever runs the site.</summary>
    public static string Sentence(this DatabaseTrouble trouble) =>
        trouble switch
        {
            DatabaseTrouble.Missing =>
                "There is no database where the settings say, or the site may not open it; it may have been moved, "
                    + "replaced or removed.",
            DatabaseTrouble.Unprepared => "The database lacks tables or columns of this version of the site.",
            DatabaseTrouble.Full => "The disk of the database is full.",
            DatabaseTrouble.Locked => "Somebody else has had the database locked for long.",
            DatabaseTrouble.ReadOnly => "The site may not write to the database, or to the folder of its file.",
            DatabaseTrouble.Damaged => "The database is damaged: bring it back from a copy.",
            DatabaseTrouble.Disk => "The disk of the database fails.",
            DatabaseTrouble.Refusal => "The database refuses what the site asks of it; the log says why.",
            _ => "The database does not answer.",
        };
}
