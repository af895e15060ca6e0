using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;
using NatoInternships.Browser.Site;
using NatoInternships.Editors;
using NatoInternships.Tests.Accounts.SingleSignOn;
using NatoInternships.Tests.Site;

namespace NatoInternships.Browser.Desk;

/// <summary>
/// A desk on a port of this machine, at the address that its settings name, and one Chromium that visits it.
/// </summary>
public sealed class BrowserDesk : DeskSite, IAsyncLifetime
{
    // Passkeys and cookies go by the site's own address, so the port is chosen before the start.
    private readonly int _port = FreePort();
    private readonly string _provider = $"http://localhost:{FreePort()}/";
    private Chromium? _chromium;
    private Provider? _sso;

    public override string Address => $"http://localhost:{_port}";

    public Task<IBrowserContext> VisitorAsync(
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        bool scripts = true
    ) => _chromium!.VisitorAsync(Address, width, scheme, scripts);

    /// <summary>A browser in which a colleague is signed in already.</summary>
    public async Task<IBrowserContext> SignedInAsync(
        Colleague colleague,
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        bool scripts = true
    )
    {
        var visitor = await VisitorAsync(width, scheme, scripts);
        using var sent = await colleague.Browser.SentAsync("/admin/en");
        await visitor.AddCookiesAsync(
            sent.Headers.GetValues("Cookie")
                .SelectMany(line => line.Split("; "))
                .Select(pair => pair.Split('=', 2))
                .Select(pair => new Microsoft.Playwright.Cookie
                {
                    Name = pair[0],
                    Value = pair[1],
                    Domain = "localhost",
                    Path = "/admin",
                })
        );
        return visitor;
    }

    /// <summary>Somebody sits down at the provider of the single sign-on, and its clock is set to the desk's.</summary>
    public void SitDown(string subject, string email, Role role)
    {
        _sso!.Clock.AdjustTime(Clock.GetUtcNow());
        _sso.Person = new Person(subject, email, $"catalogue-{role}") { ProvedAt = Clock.GetUtcNow() };
    }

    public async Task InitializeAsync()
    {
        // A browser forgets cookies by the clock of the machine.
        Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        _sso = await Provider.StartAsync(Clock.GetUtcNow(), _provider, Address);
        UseKestrel(_port);
        StartServer();
        _chromium = await Chromium.LaunchAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public override async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        await base.DisposeAsync();
        if (_sso is not null)
            await _sso.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:BaseAddress", Address);
        builder.UseSetting("SingleSignOn:Authority", _provider);
        builder.UseSetting("SingleSignOn:ClientId", Provider.ClientId);
        builder.UseSetting("SingleSignOn:ClientSecret", Provider.ClientSecret);
        builder.UseSetting("SingleSignOn:Name", "House ID");
        foreach (var role in Enum.GetNames<Role>())
            builder.UseSetting($"SingleSignOn:Roles:catalogue-{role}", role);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>Most tests of the desk share it and one browser, and run one after the other.</summary>
[CollectionDefinition(nameof(AtTheDesk))]
public sealed class AtTheDesk : ICollectionFixture<BrowserDesk>;
