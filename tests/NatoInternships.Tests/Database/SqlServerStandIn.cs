using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NatoInternships.Database;

namespace NatoInternships.Tests.Database;

/// <summary>
/// Takes the place of a SQL Server: writes down every command. What is read comes from a SQLite database of the same
/// tables, whose dialect understands the site's queries but for TOP and N''; what is written is said to have worked.
/// </summary>
/// <param name="rows">The connection string of that SQLite database.</param>
internal sealed partial class SqlServerStandIn(string rows)
    : IDbConnectionInterceptor,
        IDbTransactionInterceptor,
        IDbCommandInterceptor
{
    public List<string> Commands { get; } = [];

    /// <summary>The site's SQL Server services, speaking to this.</summary>
    public SiteDatabase Database(Dictionary<string, string?> settings) =>
        SiteDatabase.SqlServer(
            // A retry buffers readers and so reads columns of answers that have none.
            new Dictionary<string, string?>(settings) { ["Database:MaxRetryCount"] = "0" },
            services => services.ConfigureDbContext<SqlServerCatalogueContext>(options => options.AddInterceptors(this))
        );

    public InterceptionResult ConnectionOpening(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    ) => InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => new(InterceptionResult.Suppress());

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    ) => new(InterceptionResult<DbTransaction>.SuppressWithResult(new Transaction(connection)));

    public InterceptionResult<DbCommand> CommandCreating(
        CommandCorrelatedEventData eventData,
        InterceptionResult<DbCommand> result
    ) => InterceptionResult<DbCommand>.SuppressWithResult(new Command(this));

    private DbDataReader Answer(DbCommand command)
    {
        Commands.Add(command.CommandText);
        if (!command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
            return Worked(command.CommandText);
        var query = new SqliteConnection(rows).CreateCommand();
        query.CommandText = Sqlite(command.CommandText);
        foreach (DbParameter parameter in command.Parameters)
            query.Parameters.AddWithValue(parameter.ParameterName, parameter.Value);
        query.Connection!.Open();
        return query.ExecuteReader(CommandBehavior.CloseConnection);
    }

    private static string Sqlite(string query)
    {
        // A TOP at the head is the LIMIT at the foot; one inside a condition only saves work.
        var top = Top().Match(query);
        var limit =
            top.Success && query.StartsWith("SELECT TOP", StringComparison.Ordinal)
                ? "\nLIMIT " + top.Groups["rows"].Value
                : "";
        return NationalText().Replace(Top().Replace(query, ""), "'") + limit;
    }

    /// <summary>One row for each statement that reports whether it found its row.</summary>
    private static DataTableReader Worked(string commands)
    {
        var answers = Enumerable
            .Range(0, OutputOne().Count(commands))
            .Select(_ =>
            {
                var answer = new DataTable();
                answer.Columns.Add("found", typeof(int));
                answer.Rows.Add(1);
                return answer;
            })
            .ToArray();
        return answers.Length == 0 ? new DataTable().CreateDataReader() : new DataTableReader(answers);
    }

    [GeneratedRegex(@"\bTOP\((?<rows>[^)]+)\) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Top();

    [GeneratedRegex(@"\bN'", RegexOptions.None, 1000)]
    private static partial Regex NationalText();

    [GeneratedRegex(@"^OUTPUT 1\b", RegexOptions.Multiline, 1000)]
    private static partial Regex OutputOne();

    private sealed class Transaction(DbConnection connection) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

        protected override DbConnection DbConnection => connection;

        public override void Commit() { }

        public override void Rollback() { }
    }

    private sealed class Command(SqlServerStandIn server) : DbCommand
    {
        // The provider's type mappings want parameters of its own kind.
        private readonly Microsoft.Data.SqlClient.SqlCommand _parameters = new();

        [System.Diagnostics.CodeAnalysis.AllowNull]
        public override string CommandText { get; set; } = "";

        public override int CommandTimeout { get; set; }

        public override CommandType CommandType { get; set; } = CommandType.Text;

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; }

        protected override DbTransaction? DbTransaction { get; set; }

        protected override DbParameterCollection DbParameterCollection => _parameters.Parameters;

        public override void Cancel() { }

        public override void Prepare() { }

        public override int ExecuteNonQuery()
        {
            server.Commands.Add(CommandText);
            return -1;
        }

        public override object? ExecuteScalar()
        {
            server.Commands.Add(CommandText);
            return CommandText.Contains("sp_getapplock", StringComparison.Ordinal) ? 0 : null;
        }

        protected override DbParameter CreateDbParameter() => _parameters.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => server.Answer(this);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                _parameters.Dispose();
            base.Dispose(disposing);
        }
    }
}
