using System.Runtime.CompilerServices;

namespace NatoInternships.Tests.Database;

/// <summary>A test that needs a real SQL Server; without one it is skipped and says what it lacks.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    public const string Variable = "NATO_INTERNSHIPS_SQLSERVER";

    public SqlServerFactAttribute([CallerMemberName] string test = "")
    {
        if (!string.IsNullOrWhiteSpace(ConnectionString))
            return;
        Skip = $"Set {Variable} to the connection string of an existing, empty SQL Server database.";
        // The console prints names of skipped tests, but not the reasons.
        DisplayName = $"{test}: not run. {Skip}";
    }

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable);
}
