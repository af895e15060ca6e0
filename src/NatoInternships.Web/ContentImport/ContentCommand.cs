using NatoInternships.Database;

namespace NatoInternships.ContentImport;

/// <summary>
/// The command line <c>content import [folder]</c> and <c>content export &lt;folder&gt;</c>. Ctrl+C stops it with
/// nothing half done.
/// </summary>
public static class ContentCommand
{
    private const string Usage = """
        content import [folder]   brings a content folder into the catalogue (the site's own folder if none is named)
        content export <folder>   writes the live catalogue into a folder
        """;

    public static bool IsAskedFor(string[] args) => args is ["content", ..];

    /// <summary>
    /// Does what the arguments ask and returns the exit code: 0 done, 1 refused, 2 not understood or no such folder,
    /// 130 stopped.
    /// </summary>
    public static async Task<int> RunAsync(IServiceProvider services, string[] args, TextWriter output)
    {
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler cancel = (_, signal) =>
        {
            signal.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += cancel;
        try
        {
            await using var scope = services.CreateAsyncScope();
            return await RunAsync(scope.ServiceProvider, args, output, stop.Token);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await output.WriteLineAsync(fault.Message);
            return 2;
        }
        catch (OperationCanceledException)
        {
            await output.WriteLineAsync("stopped; the catalogue was not changed.");
            return 130;
        }
        finally
        {
            Console.CancelKeyPress -= cancel;
        }
    }

    private static async Task<int> RunAsync(
        IServiceProvider services,
        string[] args,
        TextWriter output,
        CancellationToken cancel
    )
    {
        var context = services.GetRequiredService<CatalogueContext>();
        switch (args)
        {
            case ["content", "import", .. { Length: <= 1 } folder]:
                await context.PrepareAsync(cancel);
                return await ImportAsync(
                    services.GetRequiredService<ContentImporter>(),
                    folder.FirstOrDefault(ContentImporter.DefaultFolder),
                    output,
                    cancel
                );
            case ["content", "export", var folder]:
                await context.PrepareAsync(cancel);
                var count = await services.GetRequiredService<ContentExporter>().ExportAsync(folder, cancel);
                await output.WriteLineAsync($"{count} files written to {Path.GetFullPath(folder)}");
                return 0;
            default:
                await output.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static async Task<int> ImportAsync(
        ContentImporter importer,
        string folder,
        TextWriter output,
        CancellationToken cancel
    )
    {
        var report = await importer.ImportAsync(folder, cancel);
        await output.WriteLineAsync(report.ToString());
        return report.Refused ? 1 : 0;
    }
}
