using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NatoInternships.Database;

public static class DatabaseStart
{
    /// <summary>
    /// Makes the SQLite folder and file where they are missing and applies every migration that is due. EF puts a
    /// SQLite file it makes into WAL mode.
    /// </summary>
    public static async Task PrepareAsync(this CatalogueContext context, CancellationToken cancel)
    {
        if (context.Database.IsSqlite())
            MakeFolder(context);
        await context.Database.MigrateAsync(cancel);
    }

    private static void MakeFolder(CatalogueContext context)
    {
        var file = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
    }
}
