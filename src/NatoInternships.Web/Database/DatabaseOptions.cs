using System.ComponentModel.DataAnnotations;

namespace NatoInternships.Database;

/// <summary>
/// The section <c>Database</c>: which database, and how it is spoken to. The connection is
/// <c>ConnectionStrings:Catalogue</c>.
/// </summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    [EnumDataType(typeof(DatabaseProvider), ErrorMessage = "Database:Provider may be Sqlite or SqlServer.")]
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    [Range(1, 3600, ErrorMessage = "Database:CommandTimeoutSeconds may be 1 to 3600.")]
    public int CommandTimeoutSeconds { get; init; } = 30;

    /// <summary>
    /// How often a command is tried again after a passing fault (SQL Server only). 0 turns retries off.
    /// </summary>
    [Range(0, 20, ErrorMessage = "Database:MaxRetryCount may be 0 to 20.")]
    public int MaxRetryCount { get; init; } = 5;

    /// <summary>
    /// How many statements may travel together; 1 sends each alone, for services that take no batches.
    /// </summary>
    [Range(1, 1000, ErrorMessage = "Database:MaxBatchSize may be 1 to 1000.")]
    public int MaxBatchSize { get; init; } = 42;
}

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}
