using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace NatoInternships.Benchmarks;

/// <summary>
/// Runs of a few rounds, so that all of it ends in minutes, and in this very process, which finds the site's files.
/// </summary>
internal static class ShortRuns
{
    public static IConfig Config() =>
        DefaultConfig
            .Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default);
}
