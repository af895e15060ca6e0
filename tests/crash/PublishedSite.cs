using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NatoInternships.Crash;

/// <summary>The published site as a process of its own, in Production, on a SQLite file and a free port.</summary>
internal sealed class PublishedSite(string program, string database) : IDisposable
{
    private const string Assembly = "NatoInternships.Web.dll";
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    private readonly int _port = FreePort();
    private Process? _process;

    public string Address => $"http://127.0.0.1:{_port.ToString(CultureInfo.InvariantCulture)}";

    public string ConnectionString => $"Data Source={database};Pooling=False";

    public string Content => Path.Combine(program, "content");

    /// <summary>Publishes the site of this repository into a folder.</summary>
    public static async Task<string> PublishAsync(string target, CancellationToken cancel)
    {
        Console.WriteLine("Publishing the site …");
        var project = Path.Combine(Root(), "src", "NatoInternships.Web");
        var (code, said) = await EndAsync(
            new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-v", "q", "-o", target]),
            cancel
        );
        return code == 0 ? target : throw new InvalidOperationException($"The site could not be published: {said}");
    }

    /// <summary>Starts it and waits until its catalogue is public.</summary>
    public async Task StartAsync(CancellationToken cancel)
    {
        _process = Process.Start(Start([]))!;
        // What is not read would stop it when the pipe is full.
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(LongestStart);
        while (!await IsReadyAsync(client, limit.Token))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The site ended with {_process.ExitCode} when it was started.");
            await Task.Delay(Step, limit.Token);
        }
    }

    /// <summary>Ends it as a power cut would: SIGKILL, which no process hears.</summary>
    public void Kill()
    {
        if (_process is { HasExited: false })
            _process.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    /// <summary>Runs a command of the site and gives its exit code and what it said.</summary>
    public Task<(int Code, string Said)> RunAsync(CancellationToken cancel, params string[] command) =>
        EndAsync(Start(command), cancel);

    public void Dispose() => Kill();

    private static async Task<(int Code, string Said)> EndAsync(ProcessStartInfo start, CancellationToken cancel)
    {
        (start.UseShellExecute, start.RedirectStandardOutput) = (false, true);
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, said);
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, CancellationToken cancel)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/en", UriKind.Relative), cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private ProcessStartInfo Start(string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, Assembly), .. command])
        {
            WorkingDirectory = program,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = start.Environment["Site__BaseAddress"] = Address;
        start.Environment["ConnectionStrings__Catalogue"] = $"Data Source={database}";
        start.Environment["Database__Provider"] = "Sqlite";
        start.Environment["Links__Enabled"] = "false";
        start.Environment["Serilog__MinimumLevel__Default"] = "Fatal";
        return start;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NatoInternships.sln")))
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("Run it inside the repository, or name a published site.");
        return folder;
    }
}
