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
    public static Task PrepareAsync(IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<CatalogueContext>().PrepareAsync(cancel, () => FillAsync(services, cancel));

    private static async Task FillAsync(IServiceProvider services, CancellationToken cancel)
    {
        if (await services.GetRequiredService<CatalogueContext>().Entries.AnyAsync(cancel))
            return;
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FirstStart).FullName!);
        if (!Directory.Exists(ContentImporter.DefaultFolder))
        {
            NoContent(logger, ContentImporter.DefaultFolder);
            return;
        }

        var report = await services
            .GetRequiredService<ContentImporter>()
            .ImportAsync(ContentImporter.DefaultFolder, cancel);
        if (report.Refused)
            FirstImportRefused(logger, report.ToString());
        else
            FirstImport(logger, report.ToString());
    }

    [LoggerMessage(1, LogLevel.Information, "The database is empty; the content folder was imported: {Report}")]
    private static partial void FirstImport(ILogger logger, string report);

    [LoggerMessage(2, LogLevel.Error, "The database is empty and the content folder was refused: {Report}")]
    private static partial void FirstImportRefused(ILogger logger, string report);

    [LoggerMessage(3, LogLevel.Error, "The database is empty and there is no content folder at {Folder}")]
    private static partial void NoContent(ILogger logger, string folder);
}
