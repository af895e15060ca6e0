using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using NatoInternships.Catalogue;
using NatoInternships.Database;

namespace NatoInternships.Tests.Database;

/// <summary>Compatible services differ, so what is said to the database can be set without a new build.</summary>
public sealed class Settings
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    public async Task The_command_time_out_reaches_the_context(DatabaseProvider provider)
    {
        await using var database = Database(provider, "CommandTimeoutSeconds", "77");
        Assert.Equal(77, database.Context.Database.GetCommandTimeout());
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    public async Task The_batch_size_reaches_the_context(DatabaseProvider provider)
    {
        await using var database = Database(provider, "MaxBatchSize", "7");
        Assert.Equal(
            7,
            RelationalOptionsExtension.Extract(database.Context.GetService<IDbContextOptions>()).MaxBatchSize
        );
    }

    [Fact]
    public async Task A_retry_count_turns_retries_on()
    {
        await using var database = Database(DatabaseProvider.SqlServer, "MaxRetryCount", "3");
        var strategy = Assert.IsType<BriefRetries>(database.Context.Database.CreateExecutionStrategy());
        Assert.Equal(
            3,
            typeof(Microsoft.EntityFrameworkCore.Storage.ExecutionStrategy)
                .GetProperty(
                    "MaxRetryCount",
                    System.Reflection.BindingFlags.Instance
                        | System.Reflection.BindingFlags.NonPublic
                        | System.Reflection.BindingFlags.Public
                )!
                .GetValue(strategy)
        );
    }

    [Fact]
    public async Task A_retry_count_of_nought_turns_retries_off()
    {
        await using var database = Database(DatabaseProvider.SqlServer, "MaxRetryCount", "0");
        Assert.False(database.Context.Database.CreateExecutionStrategy().RetriesOnFailure);
    }

    [Fact]
    public async Task A_SQL_Server_that_is_away_keeps_nobody_waiting_and_is_found_as_soon_as_it_is_back()
    {
        await using var database = SiteDatabase.SqlServer();
        var connection = new SqlConnectionStringBuilder(database.Context.Database.GetConnectionString());
        Assert.Equal(
            (PoolBlockingPeriod.NeverBlock, 3, 1),
            (connection.PoolBlockingPeriod, connection.ConnectTimeout, connection.ConnectRetryInterval)
        );
    }

    [Fact]
    public async Task What_the_connection_string_says_itself_is_left_so()
    {
        await using var database = new SiteDatabase(
            DatabaseProvider.SqlServer,
            "Server=nowhere.invalid;Connect Timeout=20;Pool Blocking Period=AlwaysBlock;ConnectRetryInterval=9"
        );
        var connection = new SqlConnectionStringBuilder(database.Context.Database.GetConnectionString());
        Assert.Equal(
            (PoolBlockingPeriod.AlwaysBlock, 20, 9),
            (connection.PoolBlockingPeriod, connection.ConnectTimeout, connection.ConnectRetryInterval)
        );
    }

    [Fact]
    public async Task A_SQL_Server_that_nobody_runs_is_a_database_that_is_away()
    {
        // A port that no server listens on; the driver's own code answers, with the version of it that is pinned.
        await using var database = new SiteDatabase(
            DatabaseProvider.SqlServer,
            "Server=127.0.0.1,1;Database=Catalogue;User ID=nobody;Password=none;ConnectRetryCount=0",
            new Dictionary<string, string?> { ["Database:MaxRetryCount"] = "0" }
        );
        var fault = await Assert.ThrowsAsync<Microsoft.Data.SqlClient.SqlException>(() =>
            database.Context.Entries.CountAsync()
        );
        Assert.True(fault.IsDatabaseAway());
    }

    [Fact]
    public async Task A_SQLite_path_counts_from_the_site_and_not_from_where_it_was_started()
    {
        await using var database = SiteDatabase.Sqlite("Data Source=data/catalogue.db");
        Assert.Contains(
            $"Data Source={Path.GetFullPath(Path.Combine("data", "catalogue.db"), SiteDatabase.ContentRoot)}",
            database.Context.Database.GetConnectionString(),
            StringComparison.Ordinal
        );
    }

    private static SiteDatabase Database(DatabaseProvider provider, string setting, string value)
    {
        var settings = new Dictionary<string, string?> { [$"Database:{setting}"] = value };
        return provider == DatabaseProvider.Sqlite
            ? SiteDatabase.Sqlite(settings: settings)
            : SiteDatabase.SqlServer(settings);
    }
}
