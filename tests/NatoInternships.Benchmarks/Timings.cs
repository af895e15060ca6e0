using System.Diagnostics;
using System.Globalization;

namespace NatoInternships.Benchmarks;

/// <summary>How long things took, in milliseconds, by what was done.</summary>
internal sealed class Timings
{
    private readonly Dictionary<string, List<double>> _taken = [];

    /// <summary>Counts the time of an act under a name; not at all without one.</summary>
    public async Task<T> TakeAsync<T>(string? name, Func<Task<T>> act)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await act();
        if (name is not null)
            Of(name).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    public void Print()
    {
        Console.WriteLine(Line("milliseconds", "median", "p95", "times"));
        foreach (var (name, taken) in _taken)
            Console.WriteLine(
                Line(name, Rank(taken, 0.5), Rank(taken, 0.95), taken.Count.ToString(CultureInfo.InvariantCulture))
            );
    }

    private List<double> Of(string name) => _taken.TryGetValue(name, out var taken) ? taken : _taken[name] = [];

    private static string Line(string name, string median, string p95, string times) =>
        $"{name, -40}{median, 8}{p95, 8}{times, 8}";

    private static string Rank(List<double> taken, double share) =>
        taken.Order().ElementAt((int)Math.Ceiling(share * taken.Count) - 1).ToString("0", CultureInfo.InvariantCulture);
}
