using Microsoft.Playwright;

namespace NatoInternships.Browser.Site;

/// <summary>A running Chromium.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const float Patience = 30_000;

    // Without these a Chromium of a distribution calls home, and connections are refused by the dozen.
    private static readonly string[] Arguments =
    [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    public static async Task<Chromium> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new Chromium(
            playwright,
            await playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions
                {
                    ExecutablePath = ChromiumFinder.Find(playwright.Chromium),
                    // Chromium's sandbox refuses to run as root.
                    Args =
                        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
                            ? [.. Arguments, "--no-sandbox"]
                            : Arguments,
                    Timeout = Patience,
                }
            )
        );
    }

    /// <summary>A browser profile of its own.</summary>
    public async Task<IBrowserContext> VisitorAsync(
        string origin,
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        bool scripts = true
    )
    {
        var visitor = await _browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = origin,
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
                ColorScheme = scheme,
                JavaScriptEnabled = scripts,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        visitor.SetDefaultTimeout(Patience);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
