using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Playwright;

namespace NatoInternships.Browser.Site;

/// <summary>
/// Finds a Chromium that runs on this machine: one that is installed, else one that can be installed now.
/// </summary>
public static class ChromiumFinder
{
    /// <summary>Names the browser to use, where the one found by itself is not the one wanted.</summary>
    public const string Setting = "NATO_INTERNSHIPS_CHROMIUM";

    private const string Advice = $"""
        The browser tests found no Chromium and could install none. Install Chromium or Google Chrome
        (Debian: apt-get install chromium; Windows and macOS: google.com/chrome),
        or set {Setting} to the program's path.
        """;

    // Debian's headless shell has no windows and tabs to draw: the tests take two thirds of the time.
    private static readonly string[] Commands =
    [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
    ];

    // Older releases have the whole browser only.
    private static readonly string[] Packages = ["chromium-headless-shell", "chromium"];

    private static readonly string[] Programs =
    [
        @"Google\Chrome\Application\chrome.exe",
        @"Chromium\Application\chrome.exe",
        @"Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] Applications =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <exception cref="InvalidOperationException">There is none, and none could be installed.</exception>
    public static string Find(IBrowserType playwright) =>
        Environment.GetEnvironmentVariable(Setting)
        ?? Installed()
        ?? FromDebian()
        ?? FromPlaywright(playwright)
        ?? throw new InvalidOperationException(Advice);

    private static string? Installed() => Places().FirstOrDefault(place => File.Exists(place) && Starts(place));

    private static IEnumerable<string> Places()
    {
        if (OperatingSystem.IsWindows())
        {
            Environment.SpecialFolder[] roots =
            [
                Environment.SpecialFolder.ProgramFiles,
                Environment.SpecialFolder.ProgramFilesX86,
                Environment.SpecialFolder.LocalApplicationData,
            ];
            return Programs.SelectMany(
                program => roots,
                (program, root) => Path.Combine(Environment.GetFolderPath(root), program)
            );
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        var commands = Commands.SelectMany(command => folders, (command, folder) => Path.Combine(folder, command));
        return OperatingSystem.IsMacOS() ? [.. Applications, .. commands] : commands;
    }

    // Ubuntu's chromium-browser may be a note that asks for a snap. On Windows asking for the version opens a window.
    private static bool Starts(string place) => OperatingSystem.IsWindows() || Run(place, "--version");

    private static string? FromDebian()
    {
        const string fonts = "fonts-dejavu fonts-noto-core";
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
            return null;
        return
            Run("apt-get", "update -qq")
            && Packages.Any(package => Run("apt-get", $"install -y -qq --no-install-recommends {package} {fonts}"))
            ? Installed()
            : null;
    }

    private static string? FromPlaywright(IBrowserType playwright)
    {
        if (File.Exists(playwright.ExecutablePath))
            return playwright.ExecutablePath;
        string[] arguments =
            OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
                ? ["install", "--with-deps", "chromium"]
                : ["install", "chromium"];
        return Microsoft.Playwright.Program.Main(arguments) == 0 && File.Exists(playwright.ExecutablePath)
            ? playwright.ExecutablePath
            : null;
    }

    private static bool Run(string program, string arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
