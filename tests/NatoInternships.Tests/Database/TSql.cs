using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace NatoInternships.Tests.Database;

/// <summary>Reads Transact-SQL as SQL Server 2022 does.</summary>
internal static class TSql
{
    /// <summary>What the parser finds wrong with a script, with the script; nothing where all is well.</summary>
    public static IEnumerable<string> Faults(string script)
    {
        using var reader = new StringReader(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return errors.Select(error => $"line {error.Line}: {error.Message}\n{script}");
    }
}
