using System.Globalization;
using System.Runtime;

namespace NatoInternships.Benchmarks;

/// <summary>What memory a published catalogue takes, in a process that does nothing else.</summary>
internal static class TakenMemory
{
    private const string Summary = "/proc/self/smaps_rollup";

    public static async Task PrintAsync(int units)
    {
        await using var site = await InMemory.OfAsync(units: 0);
        var before = Heap();
        // By a method of its own: no local of this one may keep the rows that it was built from.
        await MakePublicAsync(site, units);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{units} units: {(Heap() - before) >> 20} MB of objects, {Pss()} MB of the process (PSS)"
            )
        );
    }

    private static async Task MakePublicAsync(InMemory site, int units)
    {
        await using var made = await InMemory.OfAsync(units);
        site.Show(made.Rows.Build());
        await site.AskAsync("/en/units/legal-advisor");
    }

    private static long Heap()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    // Linux alone says it.
    private static int Pss() =>
        File.Exists(Summary)
            ? File.ReadLines(Summary)
                .Where(line => line.StartsWith("Pss:", StringComparison.Ordinal))
                .Select(line => int.Parse(line[4..^2], CultureInfo.InvariantCulture) >> 10)
                .First()
            : 0;
}
