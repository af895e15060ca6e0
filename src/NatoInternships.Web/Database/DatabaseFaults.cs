using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace NatoInternships.Database;

public static class DatabaseFaults
{
    /// <summary>Whether something failed because the database does not answer: it may work in a minute.</summary>
    public static bool IsDatabaseAway(this Exception fault) =>
        fault is DbException or TimeoutException or RetryLimitExceededException
        || (fault.InnerException is { } inner && inner.IsDatabaseAway());
}
