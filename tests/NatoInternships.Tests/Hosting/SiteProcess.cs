using System.Diagnostics;

namespace NatoInternships.Tests.Hosting;

/// <summary>
/// The built site as a process of its own, in Production, on a SQLite file of its own and a free port.
/// </summary>
internal sealed class SiteProcess : IDisposable
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("nato-internships-").FullName;
    private readonly Process _process;
    private readonly Task<string> _errors;

    public SiteProcess(Dictionary<string, string> settings)
    {
        // A setting of the machine the tests run on must not help the site along.
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NatoInternships.Web.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["DOTNET_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["ConnectionStrings__Catalogue"] = $"Data Source={Path.Combine(_folder, "catalogue.db")}",
                ["Site__BaseAddress"] = null,
            },
        };
        foreach (var (name, value) in settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public int Id => _process.Id;

    /// <summary>The lines of the log that were waited through.</summary>
    public List<string> Said { get; } = [];

    /// <summary>Waits for a line of the log that says this.</summary>
    public async Task<string> SaysAsync(string text)
    {
        using var limit = new CancellationTokenSource(LongEnough);
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            Said.Add(line);
            if (line.Contains(text, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidOperationException($"The site ended without saying '{text}': {await _errors}");
    }

    /// <summary>Waits for its end.</summary>
    public async Task<(int Code, string Errors)> EndAsync()
    {
        using var limit = new CancellationTokenSource(LongEnough);
        var output = _process.StandardOutput.ReadToEndAsync(limit.Token);
        await _process.WaitForExitAsync(limit.Token);
        await output;
        return (_process.ExitCode, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
