using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NatoInternships.Database;

/// <summary>
/// Finds out whether the database takes what is saved, by writing to it. It does so at most once in a few seconds, for
/// a bounded time, and leaves nothing behind: anybody may ask for it.
/// </summary>
public sealed class DatabaseProbe(IServiceScopeFactory scopes, DatabaseFile file, TimeProvider clock) : IDisposable
{
    private const int LongestCommand = 2;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Keeps = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private DateTimeOffset _askedAt = DateTimeOffset.MinValue;
    private DatabaseTrouble? _found;

    /// <summary>What is wrong with the database; null where it takes what is saved.</summary>
    public async Task<DatabaseTrouble?> AskAsync(CancellationToken cancel)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            if (clock.GetUtcNow() - _askedAt >= Keeps)
            {
                _found = await WriteAsync();
                _askedAt = clock.GetUtcNow();
            }

            return _found;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<DatabaseTrouble?> WriteAsync()
    {
        using var limit = new CancellationTokenSource(Longest);
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        context.Database.SetCommandTimeout(LongestCommand);
        try
        {
            await (
                context.Database.IsSqlite() ? ToFileAsync(context, limit.Token) : ToServerAsync(context, limit.Token)
            );
            return null;
        }
        catch (Exception fault)
        {
            return fault.Trouble();
        }
    }

    // By a connection of its own: one that was open before reads from memory what the disk may not hold any more. The
    // number is nobody's but the site's, and only a number that changes is written to the disk.
    private async Task ToFileAsync(CatalogueContext context, CancellationToken cancel)
    {
        context.Database.SetConnectionString(
            new SqliteConnectionStringBuilder(file.ConnectionString) { Pooling = false }.ToString()
        );
        await context.Database.OpenConnectionAsync(cancel);
        _ = await context.Database.GetAppliedMigrationsAsync(cancel);
        var number = await context
            .Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version")
            .SingleAsync(cancel);
        var other = number == 1 ? "PRAGMA user_version = 2" : "PRAGMA user_version = 1";
        await context.Database.ExecuteSqlRawAsync(other, cancel);
    }

    // Taken back, it has still been written to the server's log.
    private static async Task ToServerAsync(CatalogueContext context, CancellationToken cancel) =>
        await context.Database.ExecuteSqlRawAsync(
            "SET LOCK_TIMEOUT 2000; BEGIN TRANSACTION; "
                + "UPDATE [__EFMigrationsHistory] SET [ProductVersion] = [ProductVersion] + N'.'; ROLLBACK;",
            cancel
        );
}
