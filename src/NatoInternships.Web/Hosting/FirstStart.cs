using Microsoft.EntityFrameworkCore;
using NatoInternships.Catalogue;
using NatoInternships.ContentImport;
using NatoInternships.Database;

namespace NatoInternships.Hosting;

/// <summary>
/// Makes a database ready for the site: applies the migrations that are due, and fills an empty catalogue.
/// </summary>
public static partial class FirstStart
{
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        var context = services.GetRequiredService<CatalogueContext>();
        await context.PrepareAsync(cancel);
        if (await context.Entries.AnyAsync(cancel))
            return;
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FirstStart).FullName!);
        var importer = services.GetRequiredService<ContentImporter>();
        var report = await importer.ImportAsync(ContentImporter.DefaultFolder, cancel);
        if (report.Refused)
            FirstImportRefused(logger, report.ToString());
        else
            FirstImport(logger, report.ToString());
    }

    [LoggerMessage(1, LogLevel.Information, "The database is empty; the content folder was imported: {Report}")]
    private static partial void FirstImport(ILogger logger, string report);

    [LoggerMessage(2, LogLevel.Error, "The database is empty and the content folder was refused: {Report}")]
    private static partial void FirstImportRefused(ILogger logger, string report);
}
