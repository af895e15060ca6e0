using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace NatoInternships.Database;

public static class DatabaseStart
{
    private const string EfLock = "__EFMigrationsLock";

    /// <summary>
    /// Applies every migration that is due, and fills what is to be filled, while other nodes wait. Makes a SQLite file
    /// where there is none at the start.
    /// </summary>
    public static async Task PrepareAsync(
        this CatalogueContext context,
        CancellationToken cancel,
        Func<Task>? fill = null
    )
    {
        if (context.Database.IsSqlite())
            context.GetService<DatabaseFile>().MakeFolder();
        await using var turn = await DatabaseTurn.TakeAsync(context, cancel);
        if (context.Database.IsSqlite())
            await PrepareFileAsync(context, cancel);
        await context.Database.MigrateAsync(cancel);
        if (fill is not null)
            await fill();
    }

    private static async Task PrepareFileAsync(CatalogueContext context, CancellationToken cancel)
    {
        context.GetService<DatabaseFile>().Make();
        // Readers and the writer do not block each other.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", cancel);
        // EF's own turn is a row, which stays when the process is killed, and would be waited for without end. Whoever
        // has the turn here knows that nobody migrates.
        await context.Database.ExecuteSqlRawAsync($"DROP TABLE IF EXISTS \"{EfLock}\"", cancel);
    }
}
