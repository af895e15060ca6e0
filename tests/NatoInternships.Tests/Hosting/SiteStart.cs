using Microsoft.Extensions.Hosting;

namespace NatoInternships.Tests.Hosting;

/// <summary>
/// The site's program, run here in Production with settings of its command line, up to the end that a wrong setting
/// puts to it. A process of its own takes ten times as long.
/// </summary>
internal static class SiteStart
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(3);

    /// <summary>Its exit code and what it said about errors.</summary>
    public static async Task<(int Code, string Errors)> EndAsync(
        IReadOnlyDictionary<string, string> settings,
        params string[] command
    )
    {
        string[] arguments =
        [
            .. command,
            $"--{HostDefaults.EnvironmentKey}={Environments.Production}",
            $"--{HostDefaults.ApplicationKey}={typeof(Program).Assembly.GetName().Name}",
            "--urls=http://127.0.0.1:0",
            "--Serilog:MinimumLevel:Default=Fatal",
            .. settings.Select(setting => $"--{setting.Key}={setting.Value}"),
        ];
        var (before, errors) = (Console.Error, new StringWriter());
        Console.SetError(errors);
        try
        {
            var end = Task.Run(() => (int)typeof(Program).Assembly.EntryPoint!.Invoke(null, [arguments])!);
            return (await end.WaitAsync(LongEnough), errors.ToString().ReplaceLineEndings("\n").TrimEnd());
        }
        finally
        {
            Console.SetError(before);
        }
    }
}

/// <summary>What is said about errors goes one way in a process, so these starts have it for themselves.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
