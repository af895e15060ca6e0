using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace NatoInternships.Database;

/// <summary>
/// What nodes that share a database do one after the other: to migrate and fill it, and to make a key. A turn ends with
/// its process, however that ends: on SQLite it is a locked file beside the database, on SQL Server a lock of the
/// connection.
/// </summary>
public static class DatabaseTurn
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    public static async Task<IAsyncDisposable> TakeAsync(CatalogueContext context, CancellationToken cancel) =>
        context.Database.IsSqlite()
            ? await OnFileAsync(context.GetService<DatabaseFile>().FilePath + ".lock", cancel)
            : await ServerTurn.TakeAsync(context, cancel);

    private static async Task<FileStream> OnFileAsync(string path, CancellationToken cancel)
    {
        for (var waited = TimeSpan.Zero; ; waited += Step)
        {
            try
            {
                return File.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && waited < LongestWait)
            {
                // Another node has it.
                await Task.Delay(Step, cancel);
            }
        }
    }

    private sealed class ServerTurn(CatalogueContext context) : IAsyncDisposable
    {
        private const string Take =
            "DECLARE @taken int; EXEC @taken = sp_getapplock @Resource = N'NatoInternships', @LockMode = N'Exclusive', "
            + "@LockOwner = N'Session', @LockTimeout = 25000; "
            + "IF @taken < 0 THROW 51000, N'Another node prepares the database.', 1;";

        public static async Task<ServerTurn> TakeAsync(CatalogueContext context, CancellationToken cancel)
        {
            var database = context.GetService<IRelationalDatabaseCreator>();
            if (!await database.ExistsAsync(cancel))
                await database.CreateAsync(cancel);
            await context.Database.OpenConnectionAsync(cancel);
            await context.Database.ExecuteSqlRawAsync(Take, cancel);
            return new ServerTurn(context);
        }

        public async ValueTask DisposeAsync()
        {
            await context.Database.ExecuteSqlRawAsync(
                "EXEC sp_releaseapplock @Resource = N'NatoInternships', @LockOwner = N'Session'"
            );
            await context.Database.CloseConnectionAsync();
        }
    }
}
