using System.Runtime.CompilerServices;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Database;

/// <summary>A test that needs a real SQL Server; without one it is skipped and says what it lacks.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute([CallerMemberName] string test = "")
    {
        if (!string.IsNullOrWhiteSpace(SiteDatabaseChoice.Server))
            return;
        Skip = $"Set {SiteDatabaseChoice.Variable} to the connection string of a SQL Server to run all tests on it.";
        // The console prints names of skipped tests, but not the reasons.
        DisplayName = $"{test}: not run. {Skip}";
    }
}
