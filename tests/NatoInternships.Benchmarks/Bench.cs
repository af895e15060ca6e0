using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Running;
using NatoInternships.Editors;
using NatoInternships.Tests.Site;

namespace NatoInternships.Benchmarks;

/// <summary>
/// Measures how fast the desk is with a thousand units, over HTTP in memory, on a SQLite file of its own. Ctrl+C stops
/// it. With <c>memory</c> and a number of units, says what memory they take; with other arguments, runs the benchmarks
/// that they name.
/// </summary>
internal static class Bench
{
    private const int Units = 1000;

    public static async Task<int> Main(string[] args)
    {
        // Where the factory looks for what says where the site's files are.
        Directory.SetCurrentDirectory(AppContext.BaseDirectory);
        // The table stands alone: the site says nothing of its own start and end.
        Environment.SetEnvironmentVariable("Serilog__MinimumLevel__Override__Microsoft.Hosting.Lifetime", "Fatal");
        Environment.SetEnvironmentVariable("Serilog__MinimumLevel__Override__Microsoft", "Fatal");
        if (args is ["memory", var units])
        {
            await TakenMemory.PrintAsync(int.Parse(units, CultureInfo.InvariantCulture));
            return 0;
        }

        if (args.Length > 0)
        {
            BenchmarkSwitcher.FromAssembly(typeof(Bench).Assembly).Run(args, ShortRuns.Config());
            return 0;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        try
        {
            await MeasureAsync(stop.Token);
            return 0;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped");
            return 1;
        }
    }

    private static async Task MeasureAsync(CancellationToken cancel)
    {
        await using var site = new DeskSite();
        await site.FillAsync(Units, cancel);
        using var author = await site.JoinAsync();
        using var publisher = await site.JoinAsync(Role.Publisher);
        using var visitor = site.Visitor();
        var timings = new Timings();
        var desk = new DeskMeasures(
            timings,
            new TimedBrowser(author.Browser, timings, cancel),
            new TimedBrowser(publisher.Browser, timings, cancel),
            visitor
        );
        await desk.FormsAsync(100);
        await desk.PagesAsync(20);
        await desk.PublishingAsync(first: 200, count: 20);
        await desk.BulkAsync(first: 300, rounds: 3);
        Console.WriteLine(
            $"{Units} units, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, "
                + $"{RuntimeInformation.OSDescription}"
        );
        timings.Print();
    }
}
